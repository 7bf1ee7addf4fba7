// Pages that hold several reports, and pages that only look like it.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { checkPage, checkReports, type PageCheck } from '../../../lib/index';

const url = 'http://www.example.gov.cn/report.html';
const page = readFileSync(new URL('../../sample/report.html', import.meta.url), 'utf8');
const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(page)?.[1] ?? '';
const documentOf = (html: string) => new JSDOM(`<title>年报汇编</title><body>${html}`, { url }).window.document;
const options = { url, today: '2024-02-01' };
const checksOf = (html: string): PageCheck[] => checkReports(documentOf(html), options);

/** The sample without its slips. */
const right = body
  .replace('自2022年1月1日起至2022年12月31日止', '自2023年1月1日起至2023年12月31日止')
  .replace('（一）予以公开</td><td class="n">21<', '（一）予以公开</td><td class="n">12<')
  .replace('<td class="n">&nbsp;</td>', '<td class="n">3</td>');
/** The same report of the year before. */
const before = right.replaceAll('2024', '2023x').replaceAll('2023年', '2022年').replaceAll('2023x', '2023');
const wrong = right.replace('（一）予以公开</td><td class="n">12<', '（一）予以公开</td><td class="n">21<');

describe('a page with several reports', () => {
  it('has each of them checked: one that is right says nothing of one that is wrong', () => {
    const [first, second] = checksOf(right + wrong);
    expect([first?.diagnoses.length, second?.diagnoses.length]).toEqual([0, 1]);
    expect(first?.held).toBeGreaterThan(second?.held ?? 0);
  });

  it('has each of them read by itself, with its own year', () => {
    expect(checksOf(right + before + right).map(({ report }) => report.year)).toEqual([2023, 2022, 2023]);
    for (const { findings } of checksOf(right + before)) {
      expect(findings.filter(({ rule }) => rule === 'year-mismatch')).toEqual([]);
    }
  });

  it('is the first of them where only one is asked for', () => {
    const document = documentOf(before + wrong);
    expect(checkPage(document, options)).toEqual(checkReports(document, options)[0]);
  });

  it('keeps what stands between two reports away from the sums and years of both', () => {
    const between = '<hr><p>下面是2019年的附件目录</p><p>一、文件</p><p>二、表格</p>';
    expect(checksOf(right + between + right).map(({ diagnoses }) => diagnoses.length)).toEqual([0, 0]);
  });
});

describe('a page with one report', () => {
  const cover =
    '<h1>青石县民政局2023年政府信息公开工作年度报告</h1><p>目录</p><p>一、总体情况</p><p>二、主动公开政府信息情况</p>';
  it.each([
    ['by itself', right],
    ['behind a cover with its title and a table of contents', cover + right],
    ['whose first heading comes a second time', right.replace('</h1>', '</h1><p>一、总体情况</p>')],
    ['and the name of another beneath it', `${right}<p>青石县民政局2022年政府信息公开工作年度报告</p>`],
    [
      'and a notice about reports beneath it',
      `${right}<h2>关于编制政府信息公开工作年度报告的通知</h2><p>一、总体情况</p><p>请按要求填写。</p>`,
    ],
  ])('has one check: %s', (_, html) => {
    expect(checksOf(html)).toHaveLength(1);
  });

  it('has none where there is no report', () => {
    expect(checksOf('<p>一、总体情况</p><p>一、总体情况</p>')).toEqual([]);
  });
});
