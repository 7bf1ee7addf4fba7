// @vitest-environment jsdom
// Which files a page names as those in which its report may stand: linked, embedded, or shown by a viewer.
import { beforeEach, describe, expect, it } from 'vitest';
import { pageFiles } from '../../../entrypoints/screen/page-files';

const NAME = '某县教育局2023年政府信息公开工作年度报告';

beforeEach(() => {
  document.title = NAME;
});

function filesOf(body: string): string[] {
  document.body.innerHTML = body;
  return pageFiles();
}

describe('a page whose report is a file', () => {
  it.each([
    ['linked', '<p>附件：<a href="/f/1.pdf">2023年年度报告.pdf</a></p>', '2023年年度报告.pdf'],
    ['linked by words that are no name', '<a href="/f/%E5%B9%B4%E6%8A%A5.docx"></a>', '年报.docx'],
    [
      'linked with its name in the title',
      '<a href="/f/1.ofd" title="附件1：2023年年度报告.ofd">附件</a>',
      '2023年年度报告.ofd',
    ],
    ['embedded', '<embed src="/f/2023nb.pdf?v=1" type="application/pdf">', '2023nb.pdf'],
    ['an object', '<object data="/f/2023nb.pdf"></object>', '2023nb.pdf'],
    ['in a frame', '<iframe src="/f/2023nb.pdf#page=1"></iframe>', '2023nb.pdf'],
    ['in a viewer', '<iframe src="/pdfjs/viewer.html?file=%2Ff%2F2023%2Fnb.pdf"></iframe>', 'nb.pdf'],
  ])('names it: %s', (_, body, name) => {
    expect(filesOf(body)).toEqual([name]);
  });

  it('names each once, and three at most', () => {
    const link = (number: number) => `<a href="/f/${number}.pdf">附件${number}.pdf</a>`;
    expect(filesOf([1, 1, 2, 3, 4, 5].map(link).join(''))).toEqual(['附件1.pdf', '附件2.pdf', '附件3.pdf']);
  });

  it('names none where neither page nor file is called a report', () => {
    document.title = '通知';
    expect(filesOf('<a href="/f/1.pdf">附件：申请表.pdf</a><embed src="/f/1.pdf">')).toEqual([]);
    expect(filesOf(`<a href="/f/1.pdf">${NAME}</a>`)).toEqual([NAME]);
    expect(filesOf('<a href="/index.html">政府信息公开年度报告</a>')).toEqual([]);
  });
});
