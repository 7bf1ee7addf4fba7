/** More applications left open at the end of the year than came in during it: possible, but seldom meant. */
import { formTableOf, linesWithRole } from '../report/form-table';
import { cellKey } from '../report/report';
import { sumValue } from '../report/sums';
import { cellSpot } from './spots';
import type { Outcome, Rule } from './types';

export const carryBoundRule: Rule<'carry-bound'> = {
  id: 'carry-bound',
  levels: ['review'],
  *check(report): Generator<Outcome<'carry-bound'>> {
    const table = report.tables.applications;
    if (table === null) return;
    for (const band of formTableOf(table).bands) {
      const [received] = linesWithRole(band.rows, 'received');
      const [open] = linesWithRole(band.rows, 'left-open');
      if (!received || !open) continue;
      for (const { key } of band.columns) {
        const intake = table.cells.get(cellKey(received.key, key));
        const rest = table.cells.get(cellKey(open.key, key));
        const intakeValue = intake ? sumValue(intake) : null;
        const restValue = rest ? sumValue(rest) : null;
        if (!intake || !rest || intakeValue === null || restValue === null || restValue <= intakeValue) continue;
        yield {
          status: 'broken',
          level: 'review',
          where: [cellSpot(rest), cellSpot(intake)],
          facts: {
            newReceived: { at: intake.at, value: intakeValue },
            carriedForward: { at: rest.at, value: restValue },
          },
          actual: restValue,
        };
      }
    }
  },
};
