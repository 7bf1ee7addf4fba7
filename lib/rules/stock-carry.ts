/** Documents in force are not last year's and this year's issued less this year's repealed: 现行有效 ≠ last year's + 制发 − 废止. */
import type { Term } from '../contract/report';
import { formTableOf, linesWithRole } from '../sums/form-table';
import { termAt, withoutCell } from '../sums/sums';
import { lastYearTable, statedIn } from './last-year';
import { cellSpot, termKey } from './spots';
import type { Outcome, Rule } from './types';

/** The three cells of one row, and what last year's report states for documents in force in that row. */
export interface Facts {
  lastYear: number;
  issued: Term;
  repealed: Term;
  inForce: Term;
  before: number;
}

export const stockCarryRule: Rule<'stock-carry', Facts> = {
  id: 'stock-carry',
  levels: ['hint'],
  needs: 'lastYear',
  key: ({ lastYear, issued, repealed, inForce, before }) => [
    lastYear,
    ...[issued, repealed, inForce].map(termKey),
    before,
  ],
  *check(report, { previous }): Generator<Outcome<Facts>> {
    const table = report.tables.disclosure;
    const before = lastYearTable(previous?.lastYear, 'disclosure');
    if (table === null || before === null) return;
    for (const band of formTableOf(table).bands) {
      const [added] = linesWithRole(band.columns, 'stock-added');
      const [removed] = linesWithRole(band.columns, 'stock-removed');
      const [left] = linesWithRole(band.columns, 'stock-left');
      // Last year's form may have counted no stock.
      const leftBefore = before.columnWithRole('stock-left');
      if (!added || !removed || !left || leftBefore === null) continue;
      for (const row of band.rows) {
        const [issued, repealed, inForce] = [added, removed, left].map(({ key }) => termAt(table, row.key, key));
        const stock = statedIn(before, row.key, leftBefore);
        if (!issued || !repealed || !inForce || stock === null) continue;
        if (inForce.value === stock + issued.value - repealed.value) continue;
        yield {
          status: 'broken',
          level: 'hint',
          where: [inForce, issued, repealed].map(({ cell }) => cellSpot(cell)),
          facts: {
            lastYear: before.year,
            issued: withoutCell(issued),
            repealed: withoutCell(repealed),
            inForce: withoutCell(inForce),
            before: stock,
          },
          expected: stock + issued.value - repealed.value,
          actual: inForce.value,
        };
      }
    }
  },
};
