/** The reports of one unit side by side: every cell of the forms over the years, with its change against the year before. Pure. */
import type { Evidence } from '../check/evidence';
import type { CellKind, TableName } from '../contract/page-check';
import type { LineRole } from '../form/types';
import { formTableOf, linesWithRole } from '../sums/form-table';
import { roundToSixDecimals } from '../text/round';
import type { SeriesName } from '../words/ui-types/ledger';
import { buildView } from './build';
import type { Language } from './schema';
import { type BandView, buildTables, type CellView, type LineView, type TableView } from './tables';

/** One year of a unit. */
export interface YearCheck {
  year: number;
  check: Evidence;
}

/** A cell in one year. */
export interface YearCell {
  /** As printed; '' for a blank, and where the year's report has no such cell. */
  text: string;
  kind: CellKind | 'absent';
  value: number | null;
  proven: boolean;
  /** The value less that of the year before; null where one of them is not known, or the year before is not there. */
  change: number | null;
}

/** One cell of the form over the years, or the heading of a group of rows, which has no cells. */
export interface YearLine extends LineView {
  depth: number;
  /** Which column of the band it stands in, by index. */
  column: number;
  cells: YearCell[];
}

/** A band of a table. `columns` are offered one at a time where there are too many lines for one screen. */
export interface YearBand {
  title: string | null;
  columns: LineView[];
  choose: boolean;
  lines: YearLine[];
}

/** A statutory table over the years. */
export interface YearTable {
  name: TableName;
  title: string;
  bands: YearBand[];
}

/** From so many cells on a band is shown one column at a time. */
const MANY_CELLS = 40;

/** The tables over the years, `years` in order. Lines are those of the newest form, then those that only older forms have. */
export function yearTables(years: readonly YearCheck[], language: Language): YearTable[] {
  const read = years.map(({ check }) => buildTables(check, buildView(check, language)));
  const byYear = read.map((tables) => cellsByKey(tables));
  const known = new Map<TableName, YearTable>();
  const taken = new Set<string>();
  for (const tables of [...read].reverse()) {
    for (const { name, title, bands } of tables) {
      const table = known.get(name) ?? { name, title, bands: [] };
      known.set(name, table);
      for (const band of bands) {
        const next = yearBand(band, years, byYear, taken);
        if (next) table.bands.push(next);
      }
    }
  }
  return [...known.values()].filter(({ bands }) => bands.length > 0);
}

/** The band with the lines that no band before it has; null where it has none of its own. */
function yearBand(
  { title, columns, rows }: BandView,
  years: readonly YearCheck[],
  byYear: readonly ReadonlyMap<string, CellView>[],
  taken: Set<string>,
): YearBand | null {
  const choose = rows.length * columns.length > MANY_CELLS;
  const lines = rows.flatMap(({ label, full, depth, cells }): YearLine[] => {
    if (cells.length === 0) return [{ label, full, depth, column: -1, cells: [] }];
    return cells.flatMap(({ at }, column): YearLine[] => {
      const key = `${at.table}|${at.row}|${at.column}`;
      if (taken.has(key)) return [];
      taken.add(key);
      const beside = columns.length > 1 && !choose ? columns[column] : undefined;
      const name = beside ? { label: `${label} · ${beside.label}`, full: `${full} · ${beside.full}` } : { label, full };
      return [{ ...name, depth, column, cells: years.map((_, index) => yearCell(key, index, years, byYear)) }];
    });
  });
  return lines.some(({ cells }) => cells.length > 0) ? { title, columns, choose, lines } : null;
}

function yearCell(
  key: string,
  index: number,
  years: readonly YearCheck[],
  byYear: readonly ReadonlyMap<string, CellView>[],
): YearCell {
  const cell = byYear[index]?.get(key);
  const follows = index > 0 && years[index - 1]?.year === (years[index]?.year ?? 0) - 1;
  const before = follows ? (byYear[index - 1]?.get(key)?.value ?? null) : null;
  const value = cell?.value ?? null;
  return {
    text: cell?.text ?? '',
    kind: cell?.kind ?? 'absent',
    value,
    proven: cell?.proven ?? false,
    change: value === null || before === null ? null : roundToSixDecimals(value - before),
  };
}

function cellsByKey(tables: readonly TableView[]): Map<string, CellView> {
  const cells = tables.flatMap(({ bands }) => bands.flatMap(({ rows }) => rows.flatMap((row) => row.cells)));
  return new Map(cells.map((cell) => [`${cell.at.table}|${cell.at.row}|${cell.at.column}`, cell]));
}

/** A number for each year; null where it is not known. */
export interface Series {
  name: SeriesName;
  values: (number | null)[];
}

const ROLES: Record<SeriesName, readonly LineRole[]> = {
  received: ['received'],
  granted: ['granted', 'partly-granted'],
  denied: ['denied'],
};

/** The totals of table three over the years. */
export function requestSeries(years: readonly YearCheck[]): Series[] {
  return (Object.keys(ROLES) as SeriesName[]).map((name) => ({
    name,
    values: years.map(({ check }) => totalOf(check, ROLES[name])),
  }));
}

function totalOf({ report: { form, tables } }: Evidence, roles: readonly LineRole[]): number | null {
  const cells = tables.applications;
  if (form === null || cells === null) return null;
  const { bands } = formTableOf({ form, name: 'applications' });
  const values = bands.flatMap(({ rows, sums }) => {
    const [total] = sums.find(({ rule }) => rule === 'row-total')?.right ?? [];
    return roles
      .flatMap((role) => linesWithRole(rows, role))
      .map(({ key }) => (total === undefined ? null : (cells[key]?.[total]?.value ?? null)));
  });
  return values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}
