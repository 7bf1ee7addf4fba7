// The help cannot say something else than the program does: its examples are put into a report, and the rules themselves look at them.
import { describe, expect, it } from 'vitest';
import { type RuleId, RuleIdSchema } from '../../../lib/contract/page-check';
import { forms } from '../../../lib/form';
import { deriveChecks } from '../../../lib/form/derive-checks';
import { rules } from '../../../lib/rules';
import { fillForm } from '../../../lib/view/filled-form';
import { formReference } from '../../../lib/view/form-reference';
import { helpOf, noteOn } from '../../../lib/words/help';
import type { RuleExample } from '../../../lib/words/help-types';
import { languages } from '../../../lib/words/languages';
import { newsOf } from '../../../lib/words/ui/news';
import { wordingOf } from '../../../lib/words/wording';
import { version } from '../../../package.json';
import { inspectPage } from '../support/inspect-page';
import { sampleWith } from './on-sample';

/** Rules that need a second report, or another form, to say anything: their examples show what is compared. */
const NEED_MORE: readonly RuleId[] = ['carry-over', 'stock-carry', 'changed-page', 'copied-text', 'wrong-form'];
const alone = RuleIdSchema.options.filter((rule) => !NEED_MORE.includes(rule));

/** The rules that find something in the made-up report with the example in it. */
function rulesFiring(example: RuleExample): RuleId[] {
  const rulesOn = rules.filter(({ offByDefault }) => offByDefault).map(({ id }) => id);
  const url = 'http://www.example.gov.cn/report.html';
  const inspection = inspectPage(sampleWith(example), { url, today: '2024-06-01', rulesOff: [], rulesOn });
  if (!inspection) throw new Error('the example makes the report no report');
  return inspection.evidence.findings.map(({ rule }) => rule);
}

describe('the help on every rule', () => {
  it('the report that the examples are put into is right itself', () => {
    expect(rulesFiring({ note: '' })).toEqual([]);
  });

  it.each(alone)('%s finds what is wrong in the wrong example, and nothing in the right one', (rule) => {
    const { wrong, right } = helpOf('zh').rules[rule];
    expect(rulesFiring(wrong)).toContain(rule);
    expect(rulesFiring(right)).not.toContain(rule);
  });

  it.each(languages)('has all its texts in %s, as whole sentences', (language) => {
    for (const rule of RuleIdSchema.options) {
      const { checked, todo, fine, wrong, right } = helpOf(language).rules[rule];
      for (const text of [checked, todo, fine, wrong.note, right.note]) expect(text, rule).toMatch(/[。.]$/);
      for (const example of [wrong, right]) {
        expect(example.words ?? example.table ?? example.headings, rule).toBeDefined();
      }
    }
  });

  it('quotes the law where the rule rests on it, and only there', () => {
    for (const rule of RuleIdSchema.options) {
      const { law } = helpOf('zh').rules[rule];
      expect(law.length > 0, rule).toBe(wordingOf('zh').ruleBasis(rule, null) !== null);
      expect(helpOf('en').rules[rule].law, rule).toEqual(law);
    }
  });

  it('has the words of the law in Chinese in both languages, each with its source', () => {
    for (const [id, { words, source, meaning }] of Object.entries(helpOf('zh').provisions)) {
      const english = helpOf('en').provisions[id as keyof ReturnType<typeof helpOf>['provisions']];
      expect(english.words).toBe(words);
      expect(source).toMatch(/^《.+》/);
      expect(meaning).toBeUndefined();
      expect(english.meaning, id).toMatch(/\.\)?$/);
    }
  });
});

describe('the forms as a reference', () => {
  it.each(forms.map((form) => [form.id, form] as const))('%s: every row and column is explained', (_, form) => {
    for (const { bands } of form.tables) {
      for (const { rows, columns } of bands) {
        for (const line of [...rows, ...columns]) {
          // The one row of table four has no label.
          if (line.path.length === 0) continue;
          for (const language of languages) expect(noteOn(line, helpOf(language)), line.key).not.toBe('');
        }
      }
    }
  });

  it.each(forms.map((form) => [form.id, form] as const))('%s: every sum of the filled form holds', (_, form) => {
    const filled = fillForm(form);
    const checks = deriveChecks(form);
    expect(checks.length).toBeGreaterThan(39);
    const numberAt = (cell: { table: string; row: string; column: string }) => {
      const at = form.tables.findIndex(({ name }) => name === cell.table);
      const band = filled[at]?.find(({ band: { rows, columns } }) => {
        return rows.some(({ key }) => key === cell.row) && columns.some(({ key }) => key === cell.column);
      });
      return band?.values(cell.row, cell.column) ?? Number.NaN;
    };
    for (const { id, left, right } of checks) {
      const sum = (cells: typeof left) => cells.reduce((total, cell) => total + numberAt(cell), 0);
      expect(sum(left), id).toBe(sum(right));
      for (const cell of [...left, ...right]) expect(numberAt(cell), id).toBeGreaterThanOrEqual(0);
    }
  });

  it.each(languages)('has a name for every line in %s, and no table without rows', (language) => {
    for (const { id } of forms) {
      const { tables, parts } = formReference(id, language);
      expect(parts).toHaveLength(6);
      for (const { rows, columns } of tables) {
        expect(rows.length).toBeGreaterThan(0);
        for (const label of [...columns, ...rows.map((row) => row.label)]) expect(label.trim()).not.toBe('');
      }
    }
  });
});

it('what is new in this version is told in every language', () => {
  for (const language of languages) expect(newsOf(version, language).length).toBeGreaterThan(0);
});
