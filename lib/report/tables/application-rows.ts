/** The rows of table three among all rows of a report: found by their labels, wherever they stand. */

import { formTablesNamed } from '../../sums/form-table';
import { countNumbers, type RowCell, type TableRow } from '../../table/rows';
import { remember } from '../../text/remember';
import { formLabels } from '../form-labels';

/** A row of the page that has the values of a row of the form. */
export interface DataRow {
  row: TableRow;
  /** The innermost label cell, or null where the row has none. */
  label: RowCell | null;
  values: RowCell[];
  /** Keys that its label may name; more than one only for labels that recur (其他). */
  keys: readonly string[];
}

const bands = formTablesNamed('applications').flatMap((table) => table.bands);
/** How many columns the table has in the form with fewest, and in the one with most. */
const FEWEST_COLUMNS = Math.min(...bands.map(({ columns }) => columns.length));
const MOST_COLUMNS = Math.max(...bands.map(({ columns }) => columns.length));
/** A row with fewer cells right of its label is a heading, not data. */
const FEWEST_VALUES = 3;
/** A row without a known label that has more cells belongs to another table. */
const MOST_VALUES = MOST_COLUMNS + 3;

/** The data rows of each stretch of rows that runs down the form once; the fullest, the first of equals. */
export function bestRun(rows: readonly TableRow[]): DataRow[] | null {
  const runs: DataRow[][] = [];
  let run: DataRow[] = [];
  let last = -1;
  for (const row of rows) {
    const data = dataRow(row);
    if (!data) continue;
    const order = rowOrder(data.keys[0]);
    if (order >= 0 && order < last - 3) {
      runs.push(run);
      run = [];
    }
    if (order >= 0) last = order;
    run.push(data);
  }
  runs.push(run);
  let best: DataRow[] | null = null;
  for (const each of runs) {
    const known = each.filter(({ keys }) => keys.length > 0).length;
    if (known >= 4 && known > (best?.filter(({ keys }) => keys.length > 0).length ?? 0)) best = each;
  }
  return best;
}

/** Where each row stands in its form; in the newest that has it. */
const orders: ReadonlyMap<string, number> = new Map(
  bands.flatMap(({ rows }) => rows.map(({ key }, index): [string, number] => [key, index])),
);

function rowOrder(key: string | undefined): number {
  return (key === undefined ? undefined : orders.get(key)) ?? -1;
}

/** The keys of the table's rows that the core of a label may name. */
const rowsNamed = remember((core): readonly string[] => {
  const refs = formLabels.linesNear(core).filter(({ table, axis }) => table === 'applications' && axis === 'row');
  return [...new Set(refs.map(({ line }) => line.key))];
});

/** The row's label and values; null where it is a header, a remark or belongs to another table. */
function dataRow(row: TableRow): DataRow | null {
  let label: RowCell | null = null;
  let keys: readonly string[] = [];
  for (const cell of cellsInFront(row)) {
    if (cell.core === '') continue;
    const named = rowsNamed(cell.core);
    if (named.length > 0) {
      // A span that is too long brings the label of other rows down here: the row's own label goes before it, wherever it stands.
      if (label && row.own.includes(label) && !row.own.includes(cell)) continue;
      label = cell;
      keys = named;
    } else if (row.own.includes(cell) && formLabels.linesNear(cell.core).length > 0) return null;
  }
  const inner = leadingLabel(row);
  if (inner && (!label || isGroupOf(row, label, inner))) {
    label = inner;
    keys = [];
  }
  const values = cellsBehind(row, label);
  if (values.length < FEWEST_VALUES) return null;
  // Without a known label only a row full of numbers can be data: its label is damaged or lost.
  if (keys.length === 0 && (countNumbers(values) < FEWEST_VALUES || values.length > MOST_VALUES)) return null;
  return { row, label, values, keys };
}

/**
 * True where a known label is that of the row's group, and `inner` the row's own: it may name a group or reaches down from a row above, and behind
 * `inner` there are still as many cells as there are columns. Blank ones at the end may be an empty column that an editor left.
 */
function isGroupOf(row: TableRow, label: RowCell, inner: RowCell): boolean {
  if (inner.column <= label.column || (row.own.includes(label) && !formLabels.isGroup(label.core))) return false;
  const behind = cellsBehind(row, inner);
  return behind.findLastIndex(({ value }) => value.kind !== 'blank') + 1 >= FEWEST_COLUMNS;
}

/** The cells that begin in the row, right of its label. */
function cellsBehind(row: TableRow, label: RowCell | null): RowCell[] {
  const from = label ? label.column + label.width : 0;
  return row.own.filter((cell) => cell.column >= from);
}

/**
 * The cells over the row in front of its first number, where labels stand; all of them where it prints no number. A number at the beginning with
 * words behind it only counts the rows.
 */
function cellsInFront(row: TableRow): RowCell[] {
  const counter = row.own[0]?.value.kind === 'number' && row.own[1]?.value.kind === 'text' ? row.own[0] : null;
  const first = row.own.find(
    (cell) => cell !== counter && (cell.value.kind === 'number' || cell.value.kind === 'placeholder'),
  );
  return first ? row.cells.filter((cell) => cell.column < first.column) : row.cells;
}

/** The row's own last words in front of its first number, unless they name a group of rows. */
function leadingLabel(row: TableRow): RowCell | null {
  const words = cellsInFront(row).filter((cell) => cell.core !== '' && row.own.includes(cell));
  return words.filter((cell) => !formLabels.isGroup(cell.core)).at(-1) ?? null;
}
