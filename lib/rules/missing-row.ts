/** A row or a column of the form is not in the table. */

import type { FormId, TableName } from '../contract/page-check';
import type { ReadTable, Report } from '../contract/report';
import { formTableOf } from '../sums/form-table';
import { sectionSpot } from './spots';
import type { Outcome, Rule } from './types';

/** The keys of the rows or columns that the table lacks, and the form that has them. */
export interface Facts {
  table: TableName;
  axis: 'row' | 'column';
  keys: string[];
  form: FormId;
}

export const missingRowRule: Rule<'missing-row', Facts> = {
  id: 'missing-row',
  levels: ['error'],
  key: ({ table, axis, keys }) => [table, axis, ...keys],
  *check(report): Generator<Outcome<Facts>> {
    for (const table of Object.values(report.tables)) {
      if (table === null) continue;
      yield* judge(report, table, 'row', table.missingRows);
      yield* judge(report, table, 'column', table.missingColumns);
    }
  },
};

function* judge(report: Report, table: ReadTable, axis: 'row' | 'column', keys: string[]): Generator<Outcome<Facts>> {
  if (keys.length === 0) return;
  const { section } = formTableOf(table);
  const where = [sectionSpot(report, section, table.refs[0])];
  // A row that is there but cannot be told apart may be the very one that seems to be missing.
  const nameless = table.misfits.find(({ row }) => row === null);
  if (report.cut) {
    yield { status: 'unchecked', check: 'missing-row', why: { code: 'too-large' }, where };
  } else if (axis === 'row' && nameless) {
    const { found, expected, label } = nameless;
    const why = { code: 'misfit-row', table: table.name, found, expected, label } as const;
    yield { status: 'unchecked', check: 'missing-row', why, where };
  } else {
    yield { status: 'broken', level: 'error', where, facts: { table: table.name, axis, keys, form: table.form } };
  }
}
