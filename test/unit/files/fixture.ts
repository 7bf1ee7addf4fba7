/** Checks for the export tests: a whole table three with one wrong cell, blanks, and hostile words. */
import type { FindingDetail } from '../../../lib/check/examination';
import type { Cell, Cells, FormId, PageCheck, TableName } from '../../../lib/contract/page-check';
import { formById } from '../../../lib/form/look-up';

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
export function makeCheck(change: Partial<PageCheck> = {}, report: Partial<PageCheck['report']> = {}): PageCheck {
  const form = report.form ?? '2021';
  return {
    version: 1,
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
    ...change,
  };
}

const total = { table: 'applications', row: 'resultTotal', column: 'naturalPerson' } as const;

/** Two broken sums with one cause, one thing to review, one hint, one check that could not be made. */
export const findings: PageCheck['findings'] = [
  { rule: 'empty-section', level: 'review', message: '第五部分没有内容。', where: [{ section: 5 }] },
  {
    rule: 'row-total',
    level: 'error',
    message: '“（七）总计”行：自然人 2923 + 商业企业 9 = 2932，表中总计为 2941，相差 9。',
    where: [total],
    expected: 2932,
    actual: 2923,
  },
  { rule: 'balance', level: 'error', message: '“自然人”列：不成立。', where: [total] },
  {
    rule: 'overview-topics',
    level: 'hint',
    message: '第一部分“总体情况”未见监督保障方面的内容。',
    where: [{ section: 1 }],
  },
];

export const diagnoses: PageCheck['diagnoses'] = [
  {
    findings: [1, 2],
    explanations: [{ cells: [{ at: total, from: 2923, to: 2932 }], cause: 'digits-swapped' }],
    unique: true,
  },
];

/** A check with the findings above. */
export const troubled = makeCheck({
  findings,
  diagnoses,
  unchecked: [{ check: 'row-total:granted', why: '“（一）予以公开”行“总计”列的数值未知。', where: [total] }],
});

export const noDetails: readonly FindingDetail[] = [];
