import { describe, expect, it } from 'vitest';
import type { FileReport } from '../../../lib/files/report';
import { sheetHtml } from '../../../lib/files/sheet';
import { languages } from '../../../lib/words/languages';
import { inspectSample } from '../support/sample-view';

const options = { language: 'zh' as const, bom: true, extensionVersion: '1.0' };
const report = (change: (report: FileReport['check']) => void = () => {}): FileReport => {
  const check = structuredClone(inspectSample().evidence);
  change(check);
  return { check, checkedAt: '2026-02-01T09:30:00+08:00', dismissed: new Map() };
};

describe('the sheet', () => {
  it('tells whose report it is, what came of the check, when and by which version', () => {
    const html = sheetHtml([report()], options);
    for (const words of ['云泽县林业局', '发现 2 个错误', '2026-02-01 09:30:00+08:00', '年报体检”1.0'])
      expect(html).toContain(words);
  });

  it('has a title that reads well where the report names nobody', () => {
    const nameless = report((check) => {
      check.report.body = null;
      check.report.year = 2023;
    });
    expect(sheetHtml([nameless], options)).toContain('<title>2023年度政府信息公开工作年度报告检查单</title>');
    const english = sheetHtml([nameless], { ...options, language: 'en' });
    expect(english).toContain('<title>Check of an annual report, 2023</title>');
  });

  it('has every problem with its numbers, and the account of every sum that does not hold', () => {
    const html = sheetHtml([report()], options);
    expect(html).toContain('由 21 改为 12');
    expect(html).toContain('自然人 21 + 商业企业 2 + 法律服务机构 1 = 24（其余各项为 0），表中总计为 15，相差 9。');
  });

  it('marks the cells of the problems in the tables with the numbers of the list, and what was proven', () => {
    const html = sheetHtml([report()], options);
    expect(html).toContain('<td class="error main">21<span class="n error">1</span></td>');
    expect(html).toContain('<span class="proven">3</span>');
  });

  it('runs and loads nothing, whatever the report says', () => {
    const hostile = report((check) => {
      check.report.body = '<img src=x onerror=alert(1)>';
      check.page.title = '"><script>alert(1)</script>';
    });
    const html = sheetHtml([hostile], options);
    expect(html).not.toMatch(/<(?:script|img|link|iframe)\b/);
    expect(html).toContain('&lt;img');
    expect(html).toContain("default-src 'none'");
    expect(html.match(/https?:/g) ?? []).toEqual(['http:']);
  });

  it('lists what was set aside apart, and counts it no more', () => {
    const whole = report();
    const dismissed = new Map(
      whole.check.findings.map(({ key }) => [key, { reason: 'verified' as const, words: '见公报', at: '2026-02-01' }]),
    );
    const html = sheetHtml([{ ...whole, dismissed }], options);
    expect(html).toContain('五、已搁置');
    expect(html).toContain('已核实无误：见公报');
    expect(html).not.toContain('发现 2 个错误');
  });

  it('puts each of several reports on pages of its own', () => {
    const html = sheetHtml([report(), report()], options);
    expect(html.match(/<article>/g)).toHaveLength(2);
  });

  it.each(languages)('is whole in %s', (language) => {
    const html = sheetHtml([report()], { ...options, language });
    expect(html).toMatch(/<footer class="foot"><p>[^<]+<\/p>/);
    expect(html).not.toContain('undefined');
  });
});
