/** A stand-in for a number (/ - — 无 ×) where the form asks for one; once per table. */

import type { TableName } from '../contract/page-check';
import { cellsInOrder } from '../sums/form-table';
import type { CellFacts } from './facts';
import { cellSpot } from './spots';
import type { Outcome, Rule } from './types';

/** The cells of one table that hold a sign. */
export interface Facts {
  table: TableName;
  cells: CellFacts[];
}

export const placeholderCellRule: Rule<'placeholder-cell', Facts> = {
  id: 'placeholder-cell',
  levels: ['review'],
  *check(report): Generator<Outcome<Facts>> {
    for (const table of Object.values(report.tables)) {
      if (table === null) continue;
      const cells = cellsInOrder(table).filter(({ kind, certain }) => kind === 'placeholder' && certain);
      if (cells.length === 0) continue;
      const facts = { table: table.name, cells: cells.map(({ at, text }) => ({ at, text })) };
      yield { status: 'broken', level: 'review', where: cells.map(cellSpot), facts };
    }
  },
};
