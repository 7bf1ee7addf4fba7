import { describe, expect, it } from 'vitest';
import { circularHtml } from '../../../lib/files/circular';
import type { FileReport } from '../../../lib/files/report';
import { inspectSample } from '../support/sample-view';

const options = { language: 'zh' as const, bom: true, extensionVersion: '1.0' };
const report = (change: (report: FileReport['check']) => void = () => {}): FileReport => {
  const check = structuredClone(inspectSample().evidence);
  change(check);
  return { check, checkedAt: null, dismissed: new Map() };
};

describe('the circular', () => {
  it('counts the reports, tells each unit’s problems and the units of each problem', () => {
    const fine = report((check) => {
      check.findings = [];
      check.diagnoses = [];
      check.report.body = '青禾市水利局';
    });
    const html = circularHtml([fine, report()], '2026-02-01', options);
    expect(html).toContain('共核对年度报告 2 份：存在错误 1 份');
    // The worst first.
    expect(html.indexOf('云泽县林业局')).toBeLessThan(html.indexOf('青禾市水利局'));
    expect(html).toContain('应为 12，现为 21');
    expect(html).toMatch(/年份不一致<\/td><td class="count">1<\/td><td>云泽县林业局/);
  });

  it('holds the words of pages as words', () => {
    const hostile = report((check) => {
      check.report.body = '<img src=x onerror=alert(1)>';
    });
    const html = circularHtml([hostile], '2026-02-01', options);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });

  it('leaves out what a person has set aside', () => {
    const whole = report();
    const [first] = whole.check.findings;
    const dismissed = new Map(
      whole.check.findings.map(({ key }) => [
        key,
        { reason: 'verified' as const, words: '', at: '2026-02-01T00:00:00Z' },
      ]),
    );
    expect(first).toBeDefined();
    expect(circularHtml([{ ...whole, dismissed }], '2026-02-01', options)).toContain('存在错误 0 份');
  });
});
