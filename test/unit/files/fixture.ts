/** Reports for the tests of files: a whole table three with one wrong cell, blanks, and hostile words. */
import type { Evidence } from '../../../lib/check/evidence';
import type { FindingRecord } from '../../../lib/check/records';
import type { Cell, Cells, FormId, Place, RuleId, TableName } from '../../../lib/contract/page-check';
import type { Term } from '../../../lib/contract/report';
import type { FileOptions, FileReport } from '../../../lib/files/report';
import { formById } from '../../../lib/form/look-up';
import type { NoteTemplate } from '../../../lib/settings/schema';

/** Every cell of a table of the form, with the number 0 unless `cells` says otherwise (keys: row|column). */
export function tableCells(form: FormId, name: TableName, cells: Record<string, Cell> = {}): Cells {
  const table = formById(form).tables.find((each) => each.name === name);
  const all: Cells = {};
  for (const band of table?.bands ?? []) {
    for (const row of band.rows) {
      const line = all[row.key] ?? {};
      all[row.key] = line;
      for (const column of band.columns) {
        line[column.key] = cells[`${row.key}|${column.key}`] ?? { text: '0', kind: 'number', value: 0 };
      }
    }
  }
  return all;
}

/** A clean check of the form, changed as given. */
export function makeCheck(change: Partial<Evidence> = {}, report: Partial<Evidence['report']> = {}): Evidence {
  const form = report.form ?? '2021';
  return {
    page: { url: 'http://www.example.gov.cn/nb.html?a=1&b=2', title: '云泽县林业局2023年政府信息公开工作年度报告' },
    report: {
      body: '云泽县林业局',
      bodyKind: 'department',
      year: 2023,
      years: [],
      publishedOn: '2024-01-20',
      form,
      sections: [1, 2, 3, 4, 5, 6].map((number) => ({ number, heading: null, found: true })),
      tables: {
        disclosure: tableCells(form, 'disclosure'),
        applications: tableCells(form, 'applications'),
        cases: tableCells(form, 'cases'),
      },
      ...report,
    },
    findings: [],
    diagnoses: [],
    unchecked: [],
    held: 42,
    cut: false,
    rulesOff: [],
    notApplicable: [],
    site: null,
    ...change,
  };
}

/** How the tests have files written unless they say otherwise. */
export const zh: FileOptions = { language: 'zh', bom: false, extensionVersion: '' };
export const en: FileOptions = { ...zh, language: 'en' };

/** A note without head and foot of an office's own. */
export const plainNote: NoteTemplate = { addressee: '', deadline: '', signature: '' };

/** The list of one report. */
export function listOf(check: Evidence, more: Partial<FileReport> = {}): FileReport[] {
  return [{ check, checkedAt: null, dismissed: new Map(), ...more }];
}

/** Gives a record its places and, where the test does not name them, its key and what most findings lack. */
export function finding<Id extends RuleId>(
  record: Pick<FindingRecord<Id>, 'rule' | 'level' | 'facts'> & Partial<FindingRecord<Id>>,
  ...where: Place[]
): FindingRecord<Id> {
  const spots = where.map((place) => ({ place, ref: null }));
  return { spots, section: 0, sum: null, key: record.rule, ...record } as FindingRecord<Id>;
}

const at = (row: string, column: string) => ({ table: 'applications', row, column }) as const;
const term = (row: string, column: string, value: number): Term => ({ at: at(row, column), value });
const total = at('resultTotal', 'naturalPerson');

/** Two broken sums with one cause, one thing to review, one hint, one check that could not be made. */
export const findings: FindingRecord[] = [
  finding(
    { rule: 'empty-section', level: 'review', facts: { section: 5, text: '无' }, section: 5, key: 'empty' },
    { section: 5 },
  ),
  finding(
    {
      rule: 'row-total',
      level: 'error',
      facts: {
        left: [term('resultTotal', 'naturalPerson', 2923), term('resultTotal', 'commercialEnterprise', 9)],
        right: [term('resultTotal', 'total', 2941)],
        difference: -9,
      },
      section: 3,
      sum: 'row-total:resultTotal',
      expected: 2932,
      actual: 2923,
      key: 'row',
    },
    total,
  ),
  finding(
    {
      rule: 'balance',
      level: 'error',
      facts: {
        left: [term('newReceived', 'naturalPerson', 2932), term('carriedOver', 'naturalPerson', 0)],
        right: [term('resultTotal', 'naturalPerson', 2923), term('carriedForward', 'naturalPerson', 0)],
        difference: 9,
      },
      section: 3,
      sum: 'balance:naturalPerson',
      key: 'balance',
    },
    total,
  ),
  finding(
    { rule: 'overview-topics', level: 'hint', facts: { missing: ['supervision'] }, section: 1, key: 'topics' },
    { section: 1 },
  ),
];

export const diagnoses: Evidence['diagnoses'] = [
  {
    findings: ['row', 'balance'],
    explanations: [{ cells: [{ at: total, from: 2923, to: 2932 }], cause: 'digits-swapped' }],
    unique: true,
  },
];

/** A check with the findings above. */
export const troubled = makeCheck({
  findings,
  diagnoses,
  unchecked: [
    {
      check: 'row-total:granted',
      why: { code: 'unknown-cells', cells: [at('granted', 'total')] },
      spots: [{ place: total, ref: null }],
    },
  ],
});
