/** Two checks of a unit side by side: which numbers are other ones. Pure. */
import type { CellPlace, Cells, PageCheck, TableName } from '../contract/page-check';

/** A cell whose number is another one in the second check; null where a check does not know it. */
export interface CellChange {
  at: CellPlace;
  before: number | null;
  now: number | null;
}

const NAMES: readonly TableName[] = ['disclosure', 'applications', 'cases'];

/** Cells that either check has and whose values differ, table by table in the order of the second check, then what only the first has. */
export function changedCells(before: PageCheck, now: PageCheck): CellChange[] {
  return NAMES.flatMap((table) => changesOf(table, before.report.tables[table] ?? {}, now.report.tables[table] ?? {}));
}

function changesOf(table: TableName, before: Cells, now: Cells): CellChange[] {
  const changes: CellChange[] = [];
  for (const [row, columns] of Object.entries({ ...before, ...now })) {
    for (const column of Object.keys({ ...before[row], ...now[row], ...columns })) {
      const was = before[row]?.[column]?.value ?? null;
      const is = now[row]?.[column]?.value ?? null;
      if (was !== is) changes.push({ at: { table, row, column }, before: was, now: is });
    }
  }
  return changes;
}

/** True where two checks state the same numbers: what makes a page that was checked again the same page. */
export function sameNumbers(one: PageCheck, other: PageCheck): boolean {
  return changedCells(one, other).length === 0;
}
