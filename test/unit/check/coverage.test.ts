import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { quietRules, shownFacts, unreadParts } from '../../../lib/check/coverage';
import { type RuleId, RuleIdSchema } from '../../../lib/contract/page-check';
import { inspectPage } from '../support/inspect-page';
import { inspectSample } from '../support/sample-view';

const right = (html: string) =>
  html
    .replace('自2022年1月1日起至2022年12月31日止', '自2023年1月1日起至2023年12月31日止')
    .replace('（一）予以公开</td><td class="n">21<', '（一）予以公开</td><td class="n">12<')
    .replace('<td class="n">&nbsp;</td>', '<td class="n">3</td>');
const clean = (rulesOff: RuleId[] = []) => inspectSample(right, rulesOff).evidence;
const casesTable = /<table>(?:(?!<table>)[\s\S])*行政诉讼<\/td>[\s\S]*?<\/table>/;
const withoutCases = (instead: string, rulesOff: RuleId[] = []) =>
  inspectSample((html) => right(html).replace(casesTable, instead), rulesOff).evidence;

/** The evidence of a golden page. */
function golden(slug: string) {
  const file = join(import.meta.dirname, '..', '..', 'pages', slug, 'page.html');
  const { window } = new JSDOM(readFileSync(file, 'utf8'), { url: 'http://www.example.gov.cn/report.html' });
  const inspection = inspectPage(window.document, { url: window.location.href, today: '2024-02-01' });
  if (!inspection) throw new Error(`${slug} is no report`);
  return inspection.evidence;
}

describe('a rule whose fact is not on the page', () => {
  const undated = () =>
    inspectSample((html) => right(html).replace('发布时间：2024-01-25 10:12', '').replace('<br>2024年1月24日', ''))
      .evidence;

  it('is not checked, with the reason, and not among those that found nothing', () => {
    const evidence = undated();
    expect(evidence.unchecked).toEqual([
      { check: 'late-publication', why: { code: 'not-stated', fact: 'date' }, spots: [] },
      { check: 'early-publication', why: { code: 'not-stated', fact: 'date' }, spots: [] },
    ]);
    const { fine, unchecked } = quietRules(evidence);
    expect(unchecked).toEqual(['late-publication', 'early-publication']);
    expect(fine).not.toContain('late-publication');
    expect(shownFacts(evidence).rules).toBe(shownFacts(clean()).rules - 2);
  });

  it('is told apart from one that needs another report, or that nobody has asked for', () => {
    const { fine, unchecked, notApplicable } = quietRules(clean());
    expect(unchecked).toEqual([]);
    expect(notApplicable).toEqual(expect.arrayContaining(['report-name', 'carry-over', 'stock-carry']));
    expect(fine).toContain('late-publication');
    expect(fine.length + notApplicable.length).toBe(RuleIdSchema.options.length);
  });

  it('is named nowhere where it is switched off', () => {
    const { fine, unchecked, notApplicable } = quietRules(clean(['late-publication']));
    expect([...fine, ...unchecked, ...notApplicable]).not.toContain('late-publication');
  });
});

describe('the parts that were not read', () => {
  it('are none in a report in plain sight', () => {
    expect(unreadParts(clean())).toEqual([]);
    expect(unreadParts(inspectSample().evidence)).toEqual([]);
  });

  it('are those in tabs that are not open', () => {
    const unread = unreadParts(golden('rule-folded-tabs'));
    expect(unread).toEqual([2, 3, 4, 5].map((section) => ({ section, why: 'folded' })));
  });

  it('are those whose table is a picture, also where nobody is told', () => {
    const picture = '<p><img src="cases.png" width="700" height="200"></p>';
    expect(unreadParts(withoutCases(picture))).toEqual([{ section: 4, why: 'picture' }]);
    expect(unreadParts(withoutCases(picture, ['picture-table'])).map(({ section }) => section)).toEqual([4]);
  });

  it('are not those that are surely missing, unless the rule that says so is switched off', () => {
    expect(unreadParts(withoutCases(''))).toEqual([]);
    expect(unreadParts(withoutCases('', ['missing-table']))).toEqual([{ section: 4, why: 'other' }]);
  });
});

describe('what a check has shown', () => {
  it('is all of it in a report without problems', () => {
    const { rules, ...facts } = shownFacts(clean());
    expect(facts).toEqual({ parts: true, tables: true, years: ['title', 'period', 'text'] });
    expect(rules).toBeGreaterThan(15);
  });

  it('is nothing that was switched off, and a rule less for each', () => {
    const facts = shownFacts(clean(['missing-section', 'missing-row', 'year-mismatch', 'fee-tariff']));
    expect(facts).toMatchObject({ parts: false, tables: false, years: [] });
    // The tables are not called whole without all of their rules, so that the two others of them count by themselves.
    expect(facts.rules).toBe(shownFacts(clean()).rules + 1);
  });

  it('is no agreement of years where one differs, and no whole table where one is missing', () => {
    expect(shownFacts(inspectSample().evidence).years).toEqual([]);
    expect(shownFacts(withoutCases('')).tables).toBe(false);
  });
});
