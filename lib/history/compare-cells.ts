/** Two reports cell by cell. Pure. */
import type { CellPlace, PageCheck } from '../contract/page-check';
import { tableNames } from '../form/tables';
import { roundToSixDecimals } from '../text/round';

/** The numbers of a report by their keys. */
export type Numbers = Pick<PageCheck['report'], 'form' | 'tables'>;

/** One cell of the form in two reports. */
export interface CellPair {
  at: CellPlace;
  /** The number that the report states, printed or proven; null where it is not known. */
  before: number | null;
  after: number | null;
  /** `after` less `before`; null where one of them is not known. */
  change: number | null;
}

/**
 * The cells that both reports have, in the order of the form. Tables of different forms share only the lines that mean the same in both (their
 * keys are the same then); the others are left out.
 */
export function comparedCells(before: Numbers, after: Numbers): CellPair[] {
  return tableNames.flatMap((table) =>
    Object.entries(after.tables[table] ?? {}).flatMap(([row, columns]) =>
      Object.entries(columns).flatMap(([column, cell]): CellPair[] => {
        const earlier = before.tables[table]?.[row]?.[column];
        if (earlier === undefined) return [];
        const known = earlier.value !== null && cell.value !== null;
        const change = known ? roundToSixDecimals((cell.value as number) - (earlier.value as number)) : null;
        return [{ at: { table, row, column }, before: earlier.value, after: cell.value, change }];
      }),
    ),
  );
}

/** The cells whose numbers are both known and differ. */
export function changedCells(before: Numbers, after: Numbers): (CellPair & { before: number; after: number })[] {
  return comparedCells(before, after).filter(
    (pair): pair is CellPair & { before: number; after: number } => pair.change !== null && pair.change !== 0,
  );
}
