/** Whole reports with something put away: what nobody sees is never an error, and what is not there at all still is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../lib/index';

const page = readFileSync(join(import.meta.dirname, '../../pages/rule-empty-section-silent/page.html'), 'utf8');
const PART_FIVE = /<p[^>]*><strong>五、[\s\S]*?(?=<p[^>]*><strong>六、)/;
const TABLE_THREE = /(?<=三、收到和处理政府信息公开申请情况<\/strong><\/p>\s*)<table[\s\S]*?<\/table>/;

/** What is said of the page with `part` changed: findings, and what could not be checked. */
function verdicts(part: RegExp, change: (html: string) => string, before = ''): string[] {
  expect(page).toMatch(part);
  const html = page.replace(part, change).replace('<body>', `<body>${before}`);
  const { document } = new JSDOM(html).window;
  const check = checkPage(document, { url: 'http://www.example.gov.cn/', today: '2026-11-20' });
  if (!check) throw new Error('the report was not recognised');
  const whole = check.unchecked.filter(({ check: id }) => !id.includes(':'));
  return [
    ...check.findings.map(({ level, rule }) => `${level}:${rule}`),
    ...whole.map(({ check: id }) => `unchecked:${id}`),
  ];
}

describe('a part put away', () => {
  it.each([
    ['a span', '<span hidden>', '</span>'],
    ['a link', '<a style="display:none">', '</a>'],
    ['a font', '<font style="display:none">', '</font>'],
    ['a label', '<label style="visibility:hidden">', '</label>'],
    ['a bold word', '<b hidden>', '</b>'],
    ['an element of an editor', '<ucapcontent style="display:none">', '</ucapcontent>'],
  ])('in %s is not missing', (_, opening, closing) => {
    expect(verdicts(PART_FIVE, (html) => opening + html + closing)).toEqual(['unchecked:missing-section']);
  });

  it('in an element of a line, without paragraphs, is not missing', () => {
    const words = '五、存在的主要问题及改进情况<br>无。';
    expect(verdicts(PART_FIVE, () => `<p><span hidden>${words}</span></p>`)).toEqual(['unchecked:missing-section']);
  });

  it('under its heading, as a picture or another page, or in the line of the heading, is not empty', () => {
    const heading = '五、存在的主要问题及改进情况';
    for (const put of [
      `<p>${heading}</p><div hidden><iframe src="https://other.example/5.html"></iframe></div>`,
      `<p>${heading}</p><div hidden><img src="5.png"></div>`,
      `<div>${heading}<div hidden>一是解读形式不够丰富；二是业务培训不够经常。</div></div>`,
      `<p>${heading}<span hidden>一是解读形式不够丰富；<br>二是业务培训不够经常。</span></p>`,
      `<details><summary>${heading}</summary><p>一是解读形式不够丰富；二是业务培训不够经常。</p></details>`,
    ]) {
      expect(verdicts(PART_FIVE, () => put)).toEqual(['unchecked:empty-section']);
    }
  });

  it('leaves a part missing whose place has no more than a hidden word, and one empty that hides as little', () => {
    expect(verdicts(PART_FIVE, () => '<p>附：<span hidden>存在的问题</span></p>')).toEqual(['error:missing-section']);
    const empty = '<p>五、存在的主要问题及改进情况<span hidden>返回顶部</span></p>';
    expect(verdicts(PART_FIVE, () => empty)).toEqual(['review:empty-section']);
  });
});

describe('names of all parts in a strip', () => {
  const names = ['总体情况', '主动公开政府信息情况', '收到和处理政府信息公开申请情况'];
  names.push('政府信息公开行政复议、行政诉讼情况', '存在的主要问题及改进情况', '其他需要报告的事项');
  const strip = `<ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`;

  it.each([
    ['a hidden form', '<div style="display:none">登录<p>用户名</p><p>密码</p></div>'],
    ['a hidden notice', '<div hidden>您访问的链接即将离开“岚汀县人民政府门户网站”，是否继续？</div>'],
    ['a hidden menu', '<ul hidden><li>政府信息公开年报</li><li>政府信息公开指南</li></ul>'],
    ['nothing hidden', ''],
  ])('are a table of contents beside %s: a part that is not there is missing', (_, hidden) => {
    expect(verdicts(PART_FIVE, () => '', strip + hidden)).toEqual(['error:missing-section']);
  });

  it.each([
    ['prose', '<p>本年度未收到政府信息公开申请。</p>'],
    ['a picture', '<img src="5.png">'],
  ])('are tabs over hidden %s: a part out of sight is not missing', (_, hidden) => {
    expect(verdicts(PART_FIVE, () => `<div hidden>${hidden}</div>`, strip)).toEqual(['unchecked:missing-section']);
  });
});

describe('more hidden nodes than are read', () => {
  const menu = `<div style="display:none">${'<wbr>'.repeat(31_000)}</div>`;

  it('make nothing missing that stands behind them', () => {
    const put = (html: string) => `<div style="display:none">${html}</div>`;
    expect(verdicts(PART_FIVE, put)).toEqual(['unchecked:missing-section']);
    expect(verdicts(PART_FIVE, put, menu)).toEqual(['unchecked:missing-section']);
    expect(verdicts(TABLE_THREE, put, menu)).toEqual(['unchecked:missing-table']);
  });

  it('change nothing for a report that is all in sight', () => {
    expect(verdicts(PART_FIVE, (html) => html, menu)).toEqual([]);
  });
});
