import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { PageCheck } from '../../../../lib/contract/page-check';
import { checkPage } from '../../../../lib/index';

const page = readFileSync(new URL('../../../pages/seed-1-plain/page.html', import.meta.url), 'utf8');

function checkWith(change: (html: string) => string): PageCheck {
  const { document } = new JSDOM(change(page), { url: 'http://www.example.gov.cn/report.html' }).window;
  const check = checkPage(document, { url: 'http://www.example.gov.cn/report.html' });
  if (!check) throw new Error('the page was not recognised');
  return check;
}

const instead = (what: string) => (html: string) => html.replace(/<table[\s\S]*?<\/table>/g, what);
const rules = (check: PageCheck): string[] => check.findings.map(({ rule }) => rule);

describe('what stands in place of a table', () => {
  it('is a picture where its width is a share of the page', () => {
    expect(rules(checkWith(instead('<img src="1705995746322.jpg" width="100%">')))).toEqual([
      'picture-table',
      'picture-table',
      'picture-table',
    ]);
  });

  it.each([
    ['an embedded document', '<embed src="table.pdf" width="600" height="800">'],
    ['an object', '<object data="table.pdf"></object>'],
    ['a drawing', '<canvas width="600" height="400"></canvas>'],
    ['a link to a file', '<p><a href="t.xlsx">附表：统计表.xlsx</a></p>'],
  ])('leaves the table unchecked, not missing: %s', (_, markup) => {
    const check = checkWith(instead(markup));
    expect(rules(check)).toEqual([]);
    expect(check.unchecked.filter(({ check: id }) => id === 'missing-table')).toHaveLength(3);
  });

  it('belongs to the heading in front of it, in one paragraph with it, too', () => {
    const check = checkWith((html) =>
      html
        .replace(/<table[\s\S]*?<\/table>/g, '')
        .replace(
          /(三、收到和处理政府信息公开申请情况<\/\w+>)/,
          '$1<img src="1705995746322.jpg" width="640" height="480">',
        )
        .replace(/(四、政府信息公开行政复议、行政诉讼情况<\/\w+>)/, '$1<embed src="t.pdf">'),
    );
    expect(rules(check)).toEqual(['missing-table', 'picture-table']);
    expect(check.unchecked.filter(({ check: id }) => id === 'missing-table')).toHaveLength(1);
  });

  it('is a missing table where nothing stands there', () => {
    expect(rules(checkWith(instead('')))).toEqual(['missing-table', 'missing-table', 'missing-table']);
  });
});

describe('the public face', () => {
  it('asks for no options', () => {
    const { document } = new JSDOM(page).window;
    expect(checkPage(document)?.page.url).toBe('');
  });
});
