/** More documents added than removed this year, yet fewer in force than that difference. */
import type { Term } from '../contract/report';
import type { LineRole } from '../form/types';
import { formTableOf, linesWithRole } from '../sums/form-table';
import { termAt, withoutCell } from '../sums/sums';
import { cellSpot, termKey } from './spots';
import type { Outcome, Rule } from './types';

/** The three cells of one row. */
export interface Facts {
  issued: Term;
  repealed: Term;
  inForce: Term;
}

/** The columns that make a stock; only a form that counts what is in force has them. */
const ROLES: readonly LineRole[] = ['stock-added', 'stock-removed', 'stock-left'];

export const stockBoundRule: Rule<'stock-bound', Facts> = {
  id: 'stock-bound',
  levels: ['review'],
  key: ({ issued, repealed, inForce }) => [issued, repealed, inForce].map(termKey),
  *check(report): Generator<Outcome<Facts>> {
    const table = report.tables.disclosure;
    if (table === null) return;
    for (const band of formTableOf(table).bands) {
      const columns = ROLES.flatMap((role) => linesWithRole(band.columns, role));
      if (columns.length !== ROLES.length) continue;
      for (const row of band.rows) {
        const [added, removed, left] = columns.map(({ key }) => termAt(table, row.key, key));
        if (!added || !removed || !left || added.value - removed.value <= left.value) continue;
        yield {
          status: 'broken',
          level: 'review',
          where: [left, added, removed].map(({ cell }) => cellSpot(cell)),
          facts: { issued: withoutCell(added), repealed: withoutCell(removed), inForce: withoutCell(left) },
          actual: left.value,
        };
      }
    }
  },
};
