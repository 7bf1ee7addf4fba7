/** More applications left open at the end of the year than came in during it: possible, but seldom meant. */
import type { Term } from '../contract/report';
import { formTableOf, linesWithRole } from '../sums/form-table';
import { termAt, withoutCell } from '../sums/sums';
import { cellSpot, termKey } from './spots';
import type { Outcome, Rule } from './types';

/** The two cells of one column. */
export interface Facts {
  newReceived: Term;
  carriedForward: Term;
}

export const carryBoundRule: Rule<'carry-bound', Facts> = {
  id: 'carry-bound',
  levels: ['hint'],
  key: ({ newReceived, carriedForward }) => [newReceived, carriedForward].map(termKey),
  *check(report): Generator<Outcome<Facts>> {
    const table = report.tables.applications;
    if (table === null) return;
    for (const band of formTableOf(table).bands) {
      const [received] = linesWithRole(band.rows, 'received');
      const [open] = linesWithRole(band.rows, 'left-open');
      if (!received || !open) continue;
      for (const { key } of band.columns) {
        const intake = termAt(table, received.key, key);
        const rest = termAt(table, open.key, key);
        if (!intake || !rest || rest.value <= intake.value) continue;
        yield {
          status: 'broken',
          level: 'hint',
          where: [cellSpot(rest.cell), cellSpot(intake.cell)],
          facts: { newReceived: withoutCell(intake), carriedForward: withoutCell(rest) },
          actual: rest.value,
        };
      }
    }
  },
};
