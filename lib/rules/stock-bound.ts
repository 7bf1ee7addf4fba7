/** More documents added than removed this year, yet fewer in force than that difference. */
import type { LineRole } from '../form/types';
import { formTableOf, linesWithRole } from '../report/form-table';
import { cellKey, type ReadCell } from '../report/report';
import { sumValue } from '../report/sums';
import { cellSpot } from './spots';
import type { Outcome, Rule } from './types';

/** The columns that make a stock; only a form that counts what is in force has them. */
const ROLES: readonly LineRole[] = ['stock-added', 'stock-removed', 'stock-left'];

export const stockBoundRule: Rule<'stock-bound'> = {
  id: 'stock-bound',
  levels: ['review'],
  *check(report): Generator<Outcome<'stock-bound'>> {
    const table = report.tables.disclosure;
    if (table === null) return;
    for (const band of formTableOf(table).bands) {
      const columns = ROLES.flatMap((role) => linesWithRole(band.columns, role));
      if (columns.length !== ROLES.length) continue;
      for (const row of band.rows) {
        const terms = columns.flatMap(({ key }) => termOf(table.cells.get(cellKey(row.key, key))));
        const [added, removed, left] = terms;
        if (!added || !removed || !left || added.term.value - removed.term.value <= left.term.value) continue;
        yield {
          status: 'broken',
          level: 'review',
          where: [left, added, removed].map(({ cell }) => cellSpot(cell)),
          facts: { issued: added.term, repealed: removed.term, inForce: left.term },
          actual: left.term.value,
        };
      }
    }
  },
};

function termOf(cell: ReadCell | undefined) {
  const value = cell ? sumValue(cell) : null;
  return cell && value !== null ? [{ cell, term: { at: cell.at, value } }] : [];
}
