/** Which value of a row belongs to which column of the form: by the header above it, or by its place in the row. */
import type { RowCell, TableRow } from './rows';

/** The columns that a header names, from left to right. */
export interface Header {
  /** Column key of the form, and the grid columns its label covers. */
  columns: { key: string; column: number; width: number; cell: RowCell }[];
  /** True where the labels stand side by side in the grid, so that a number is under its label. */
  aligned: boolean;
}

/** A row's values by column key. */
export interface Assignment {
  cells: Map<string, RowCell>;
  /** Set where the row has more or fewer values than the form has columns, and no header tells which value belongs where. */
  misfit: { found: number } | null;
  /** Columns whose value is the same whichever way the row is read (all, where there is no misfit). */
  certain: ReadonlySet<string>;
}

/**
 * Reads the header rows: each label that names a column, wherever it stands. `keyOf` gives the column key of a label's
 * core. Where a key occurs twice the lowest row wins (a group's label above the column's own).
 */
export function readHeader(rows: readonly TableRow[], keyOf: (cell: RowCell) => string | null): Header {
  const found = new Map<string, { key: string; column: number; width: number; cell: RowCell }>();
  for (const row of rows) {
    for (const cell of row.own) {
      if (cell.core === '') continue;
      const key = keyOf(cell);
      if (key !== null) found.set(key, { key, column: cell.column, width: cell.width, cell });
    }
  }
  const columns = [...found.values()].sort((a, b) => a.column - b.column);
  const aligned = columns.every((each, index) => {
    const next = columns[index + 1];
    return next === undefined || next.column >= each.column + each.width;
  });
  return { columns, aligned };
}

/** Grid columns in which some row of the table prints a number or a placeholder right of its label. */
export function numberColumns(rows: readonly { values: readonly RowCell[] }[]): Set<number> {
  const columns = new Set<number>();
  for (const { values } of rows) {
    for (const cell of values)
      if (cell.value.kind === 'number' || cell.value.kind === 'placeholder') columns.add(cell.column);
  }
  return columns;
}

/**
 * Gives each column its value.
 * @param values the row's cells right of its label
 * @param keys the columns in their printed order
 * @param header the header above the row, or null
 * @param numbered the table's number columns (`numberColumns`), or null where they are not known
 */
export function assign(
  values: readonly RowCell[],
  keys: readonly string[],
  header: Header | null,
  numbered: ReadonlySet<number> | null,
): Assignment {
  if (values.length === keys.length) return inTurn(values, keys);
  // Where a cell is missing from the row, all behind it stand one column too far to the left, and no header tells which one is missing.
  if (values.length < keys.length) return misfit(values, keys);
  if (header?.aligned && header.columns.length === keys.length) {
    const placed = byHeader(values, header);
    if (placed) return placed;
  }
  if (numbered && numbered.size === keys.length) {
    const kept = values.filter((cell) => numbered.has(cell.column));
    if (kept.length === keys.length && values.every((cell) => kept.includes(cell) || cell.value.kind === 'blank')) {
      return inTurn(kept, keys);
    }
  }
  const trimmed = trimBlanks(values, keys.length);
  if (trimmed.length === keys.length) return inTurn(trimmed, keys);
  return misfit(trimmed, keys);
}

function inTurn(values: readonly RowCell[], keys: readonly string[]): Assignment {
  const cells = new Map<string, RowCell>();
  for (let index = 0; index < keys.length; index += 1) cells.set(keys[index] as string, values[index] as RowCell);
  return { cells, misfit: null, certain: setOf(keys) };
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The keys as a set, made once for all rows of a table. */
function setOf(keys: readonly string[]): ReadonlySet<string> {
  let set = sets.get(keys);
  if (!set) {
    set = new Set(keys);
    sets.set(keys, set);
  }
  return set;
}

/** Each value under its label; null where a filled value stands under none, or a label has no value or two. */
function byHeader(values: readonly RowCell[], header: Header): Assignment | null {
  const cells = new Map<string, RowCell>();
  for (const cell of values) {
    const above = header.columns.find(
      (each) => cell.column < each.column + each.width && each.column < cell.column + cell.width,
    );
    if (!above) {
      if (cell.value.kind === 'blank') continue;
      return null;
    }
    const taken = cells.get(above.key);
    if (taken && taken.value.kind !== 'blank' && cell.value.kind !== 'blank') return null;
    if (!taken || taken.value.kind === 'blank') cells.set(above.key, cell);
  }
  if (cells.size < header.columns.length) return null;
  return { cells, misfit: null, certain: new Set(cells.keys()) };
}

/** Drops blank cells at the end, then at the beginning, as long as there are too many. */
function trimBlanks(values: readonly RowCell[], count: number): readonly RowCell[] {
  let from = 0;
  let to = values.length;
  while (to - from > count && values[to - 1]?.value.kind === 'blank') to -= 1;
  while (to - from > count && values[from]?.value.kind === 'blank') from += 1;
  return values.slice(from, to);
}

/** For a row with too many or too few values: a column is certain only if every way to place the values in order gives it the same one. */
function misfit(values: readonly RowCell[], keys: readonly string[]): Assignment {
  const cells = new Map<string, RowCell>();
  const certain = new Set<string>();
  const extra = values.length - keys.length;
  for (const [index, key] of keys.entries()) {
    const cell = values[index];
    if (!cell) continue;
    cells.set(key, cell);
    const readings = extra > 0 ? values.slice(index, index + extra + 1) : [];
    const same = readings.every(({ value }) => value.kind === cell.value.kind && value.value === cell.value.value);
    if (readings.length > 0 && same) certain.add(key);
  }
  return { cells, misfit: { found: values.length }, certain };
}
