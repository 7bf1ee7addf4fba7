/** A table of last year's report, as rules ask for it. */
import type { EarlierReport } from '../contract/earlier-report';
import type { Cells, TableName } from '../contract/page-check';
import type { FormLine, LineRole } from '../form/types';
import { formTableOf, linesWithRole } from '../sums/form-table';

/** A table of the unit's report for the year before. */
export interface LastYearTable {
  year: number;
  /** Rows with more or fewer numbers than the form has columns: which number belongs where cannot be told. */
  doubtful: ReadonlySet<string>;
  cells: Cells;
  /** The key of the row, or of the column, with that role; null where that form has none. */
  rowWithRole(role: LineRole): string | null;
  columnWithRole(role: LineRole): string | null;
}

/** The table of that name; null where last year's report is not known, has none, or follows no form. */
export function lastYearTable(record: EarlierReport | null | undefined, name: TableName): LastYearTable | null {
  if (!record) return null;
  const { year, form, tables } = record.report;
  const cells = tables[name];
  if (year === null || form === null || cells === null) return null;
  const { bands } = formTableOf({ form, name });
  const rows = record.misfits.flatMap(({ table, row }) => (table === name ? row : []));
  const keyOf = (lines: readonly FormLine[], role: LineRole) => linesWithRole(lines, role)[0]?.key ?? null;
  return {
    year,
    doubtful: new Set(rows),
    cells,
    rowWithRole: (role) =>
      keyOf(
        bands.flatMap((band) => band.rows),
        role,
      ),
    columnWithRole: (role) =>
      keyOf(
        bands.flatMap((band) => band.columns),
        role,
      ),
  };
}

/** The number that last year's report states in that cell, printed or proven; null where it is not known. */
export function statedIn({ cells, doubtful }: LastYearTable, row: string, column: string): number | null {
  return doubtful.has(row) ? null : (cells[row]?.[column]?.value ?? null);
}
