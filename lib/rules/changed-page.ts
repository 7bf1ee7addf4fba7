/** The page showed other numbers for the same unit and year when it was checked before: it was changed after publication. */
import type { Term } from '../contract/report';
import { cellsInOrder } from '../sums/form-table';
import { sumValue } from '../sums/sums';
import { cellSpot, termKey } from './spots';
import type { Outcome, Rule } from './types';

/** The day of the earlier check, and the cells that stated another number then, in the order of the form. */
export interface Facts {
  /** ISO date. */
  checkedOn: string;
  cells: (Term & { before: number })[];
}

export const changedPageRule: Rule<'changed-page', Facts> = {
  id: 'changed-page',
  levels: ['hint'],
  needs: 'samePage',
  key: ({ cells }) => cells.map((term) => `${termKey(term)}<${term.before}`),
  *check(report, { previous }): Generator<Outcome<Facts>> {
    const record = previous?.samePage;
    if (!record) return;
    const { tables } = record.report;
    const changed = Object.values(report.tables).flatMap((table) =>
      (table === null ? [] : cellsInOrder(table)).flatMap((cell) => {
        const before = tables[cell.at.table]?.[cell.at.row]?.[cell.at.column]?.value ?? null;
        const value = sumValue(cell);
        return value !== null && before !== null && value !== before ? [{ cell, value, before }] : [];
      }),
    );
    if (changed.length === 0) return;
    yield {
      status: 'broken',
      level: 'hint',
      where: changed.map(({ cell }) => cellSpot(cell)),
      facts: {
        checkedOn: record.checkedOn.slice(0, 10),
        cells: changed.map(({ cell, value, before }) => ({ at: cell.at, value, before })),
      },
    };
  },
};
