/** Cells left blank; once per table. Where the sums prove every one of them, that is all there is to say. */
import type { CellPlace, TableName } from '../contract/page-check';
import { cellsInOrder } from '../sums/form-table';
import { cellSpot } from './spots';
import type { Outcome, Rule } from './types';

/** How many cells of the table are blank, and which of them are to be named. */
export interface Facts {
  table: TableName;
  proven: number;
  unproven: number;
  /** The blanks to be named, with the value that the sums prove: all of a few; of many only those without a value, the first few. */
  named: { at: CellPlace; value: number | null }[];
}

/** As many cells a sentence can name and still be read. */
const NAMED = 5;

export const blankCellRule: Rule<'blank-cell', Facts> = {
  id: 'blank-cell',
  levels: ['review', 'hint'],
  *check(report): Generator<Outcome<Facts>> {
    for (const table of Object.values(report.tables)) {
      if (table === null) continue;
      const blank = cellsInOrder(table).filter(({ kind, certain }) => kind === 'blank' && certain);
      if (blank.length === 0) continue;
      const unproven = blank.filter(({ proven }) => !proven);
      const proven = blank.filter((cell) => cell.proven);
      yield {
        status: 'broken',
        level: unproven.length > 0 ? 'review' : 'hint',
        // What a person has to fill in comes first.
        where: [...unproven, ...proven].map(cellSpot),
        facts: {
          table: table.name,
          proven: proven.length,
          unproven: unproven.length,
          named: (blank.length > NAMED ? unproven : [...unproven, ...proven])
            .slice(0, NAMED)
            .map(({ at, value }) => ({ at, value })),
        },
      };
    }
  },
};
