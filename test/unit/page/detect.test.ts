/** The first look: it lets every report pass, and keeps ordinary pages out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { OWN, SHARED, SIMPLIFIED, TRADITIONAL } from '../../../lib/form/clues';
import { detectPage } from '../../../lib/page/detect';
import { simplify } from '../../../lib/text/simplify';
import { plainPages } from '../../bench/speed/pages/plain-pages';
import { documentOf } from '../support/pages';
import { inTraditional } from '../support/traditional';

const folder = join(import.meta.dirname, '../../pages');
const reports = readdirSync(folder).filter(
  (name) => !name.startsWith('none-') && existsSync(join(folder, name, 'page.html')),
);

describe('the first look', () => {
  // Every golden page is parsed for it: some three seconds alone, and several times as long beside others.
  it('lets every golden report pass', { timeout: 60_000 }, () => {
    const parser = new new JSDOM('').window.DOMParser();
    expect(reports.length).toBeGreaterThan(50);
    const missed = reports.filter((name) => {
      const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
      return detectPage(parser.parseFromString(html, 'text/html')).verdict === 'no';
    });
    expect(missed).toEqual([]);
  });

  it('lets every golden report pass in traditional characters', { timeout: 60_000 }, () => {
    const parser = new new JSDOM('').window.DOMParser();
    const missed = reports.filter((name) => {
      const html = inTraditional(readFileSync(join(folder, name, 'page.html'), 'utf8'));
      return detectPage(parser.parseFromString(html, 'text/html')).verdict !== 'yes';
    });
    expect(missed).toEqual([]);
  });

  it('lets a report in traditional characters pass whose tables are pictures', () => {
    const headings = '一、总体情况|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况|六、其他需要报告的事项';
    const body = inTraditional(headings.split('|').join('</p><p>'));
    expect(detectPage(documentOf(`<p>政務公開</p><p>${body}</p>`)).verdict).toBe('yes');
    // Every character of the clues that has a traditional form is known.
    const words = [...OWN, ...SHARED].join('');
    expect([...TRADITIONAL].map((char, index) => simplify(char) === SIMPLIFIED[index])).not.toContain(false);
    expect([...inTraditional(words)].filter((char, at) => char !== words[at] && !TRADITIONAL.includes(char))).toEqual(
      [],
    );
  });

  it('lets a report pass whose tables are pictures', () => {
    const headings = '一、总体情况|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况|六、其他需要报告的事项';
    const body = headings.split('|').map((line) => `<p>${line}</p><img src="table.png">`);
    expect(detectPage(documentOf(body.join('')))).toEqual({
      verdict: 'yes',
      clues: ['收到和处理', '需要报告的事项', '主动公开政府信息', '总体情况'],
    });
  });

  const freely = [
    '一、总体情况',
    '二、主动公开政府信息的情况',
    '三、收到和处理政府信息公开申请的情况',
    '四、因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
    '五、存在的主要问题和改进措施',
    '六、其他需要说明的事项',
  ].map((line) => `<p>${line}</p><img src="table.png">`);

  it('lets a report pass whose headings are freely worded and whose tables are pictures', () => {
    for (const head of ['', '<title>岚汀县水利局2023年政府信息公开工作年度报告</title>'])
      expect(detectPage(documentOf(freely.join(''), head)).verdict).toBe('maybe');
  });

  it('looks closer at a page that calls itself a report, whatever its parts are called', () => {
    const body = '<p>一、总体情况</p><p>未发生行政复议。</p>';
    expect(detectPage(documentOf(body, '<title>2023年政府信息公开工作年度报告</title>')).verdict).toBe('maybe');
    expect(detectPage(documentOf(body, '<title>通知公告</title>')).verdict).toBe('no');
  });

  it('reads letters that are set apart where the page calls itself a report, and there alone', () => {
    const body = ['一 、 总 体 情 况', '行 政 复 议、行 政 诉 讼 情 况', '本 年 新 收']
      .map((line) => `<p>${line}</p>`)
      .join('');
    expect(detectPage(documentOf(body, '<title>2023年政府信息公开工作年度报告</title>')).verdict).toBe('maybe');
    expect(detectPage(documentOf(body, '<title>通知公告</title>')).verdict).toBe('no');
  });

  it('finds a report in shadow trees, one inside the other, where the page calls itself a report, and there alone', () => {
    const verdictOf = (title: string) => {
      const document = documentOf('<x-outer></x-outer>', `<title>${title}</title>`);
      const outer = document.querySelector('x-outer')?.attachShadow({ mode: 'open' });
      if (!outer) throw new Error('The page has no host.');
      outer.append(document.createElement('x-inner'));
      const inner = outer.querySelector('x-inner')?.attachShadow({ mode: 'open' });
      inner?.append('一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况 六、其他需要报告的事项');
      return detectPage(document).verdict;
    };
    expect(verdictOf('2023年政府信息公开工作年度报告')).toBe('yes');
    expect(verdictOf('通知公告')).toBe('no');
  });

  it.each(plainPages('unit'))('keeps out a $name', ({ html }) => {
    expect(detectPage(new JSDOM(html).window.document)).toEqual({ verdict: 'no', clues: [] });
  });
});
