/** What was left open at the end of last year is not what this year begins with: 结转下年度 there, 上年结转 here. */
import type { Term } from '../contract/report';
import { formTableOf, linesWithRole } from '../sums/form-table';
import { termAt, withoutCell } from '../sums/sums';
import { lastYearTable, statedIn } from './last-year';
import { cellSpot, termKey } from './spots';
import type { Outcome, Rule } from './types';

/** The year of the other report, and the columns that differ, in the order of the form. */
export interface Facts {
  lastYear: number;
  /** This year's cells of 上年结转, and what last year's report states for 结转下年度 in the same column. */
  columns: (Term & { before: number })[];
}

export const carryOverRule: Rule<'carry-over', Facts> = {
  id: 'carry-over',
  levels: ['review'],
  needs: 'lastYear',
  key: ({ lastYear, columns }) => [lastYear, ...columns.map((term) => `${termKey(term)}<${term.before}`)],
  *check(report, { previous }): Generator<Outcome<Facts>> {
    const table = report.tables.applications;
    const before = lastYearTable(previous?.lastYear, 'applications');
    if (table === null || before === null) return;
    const differing = formTableOf(table).bands.flatMap((band) => {
      const [begins] = linesWithRole(band.rows, 'carried-over');
      const ends = before.rowWithRole('left-open');
      if (!begins || ends === null) return [];
      return band.columns.flatMap(({ key }) => {
        const term = termAt(table, begins.key, key);
        const stated = statedIn(before, ends, key);
        return term && stated !== null && stated !== term.value ? [{ term, before: stated }] : [];
      });
    });
    const [first] = differing;
    if (!first) return;
    yield {
      status: 'broken',
      level: 'review',
      where: differing.map(({ term }) => cellSpot(term.cell)),
      facts: {
        lastYear: before.year,
        columns: differing.map(({ term, before: stated }) => ({ ...withoutCell(term), before: stated })),
      },
      expected: first.before,
      actual: first.term.value,
    };
  },
};
