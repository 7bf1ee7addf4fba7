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
