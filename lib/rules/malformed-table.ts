/** A row with more or fewer numbers than the form has columns: which number belongs where cannot be told. */

import type { TableName } from '../contract/page-check';
import type { Misfit, ReadTable, Report } from '../contract/report';
import { formTableOf } from '../sums/form-table';
import { cellSpot, sectionSpot } from './spots';
import type { Outcome, Rule, Spot } from './types';

/** The row, and how many number cells it has and should have. */
export interface Facts {
  table: TableName;
  row: string | null;
  label: string;
  found: number;
  expected: number;
}

export const malformedTableRule: Rule<'malformed-table', Facts> = {
  id: 'malformed-table',
  levels: ['review'],
  key: ({ table, label, found, expected }) => [table, label, found, expected],
  *check(report): Generator<Outcome<Facts>> {
    for (const table of Object.values(report.tables)) {
      for (const misfit of table?.misfits ?? []) {
        if (table === null) continue;
        const { row, label, found, expected } = misfit;
        yield {
          status: 'broken',
          level: 'review',
          where: spotsOf(report, table, misfit),
          facts: { table: table.name, row, label, found, expected },
          expected,
          actual: found,
        };
      }
    }
  },
};

/** The row's cells; where they have no address in the form, the part of the report at the row's first cell. */
function spotsOf(report: Report, table: ReadTable, misfit: Misfit): Spot[] {
  const cells = [...table.cells.values()].filter((cell) => cell.at.row === misfit.row);
  if (cells.length > 0) return cells.map(cellSpot);
  return [sectionSpot(report, formTableOf(table).section, misfit.refs[0] ?? table.refs[0])];
}
