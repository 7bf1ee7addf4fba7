/** Table three (收到和处理政府信息公开申请): finds its rows by their labels wherever they stand, and reads their values. */
import { formById } from '../form';
import { applicantColumns } from '../form/axes';
import type { FormBand, FormLine, FormTable } from '../form/types';
import { assign, type Header, numberColumns, readHeader } from '../table/columns';
import { columnReader, isGroupCore, linesNear } from '../table/form-labels';
import { labelCore, similarity } from '../table/labels';
import { countNumbers, type TableCell, type TableRow } from '../table/rows';
import type { ReadTable } from './report';
import type { FormId } from './schema';
import { buildTable, labelsOf } from './table-builder';

/** A row of the page that has the values of a row of the form. */
interface DataRow {
  row: TableRow;
  /** The innermost label cell, or null where the row has none. */
  label: TableCell | null;
  values: TableCell[];
  /** Keys that its label may name; more than one only for labels that recur (其他). */
  keys: string[];
}

/** A row with fewer cells right of its label is a heading, not data. */
const FEWEST_VALUES = 3;
/** A row without a known label that has more cells belongs to another table. */
const MOST_VALUES = applicantColumns.length + 3;

/** The first complete table three among the rows, or null. `preferred` decides where the rows fit both forms. */
export function readApplications(rows: readonly TableRow[], preferred: FormId | null): ReadTable | null {
  const run = bestRun(rows);
  if (!run) return null;
  const form = formOf(run, preferred);
  const table = formById(form).tables.find(({ name }) => name === 'applications') as FormTable;
  const band = table.bands[0] as FormBand;
  const placed = placeRows(run, band.rows);
  const columns = printedColumns(rows, placed, band);
  const builder = buildTable(form, table);
  for (const each of columns.headers) {
    for (const label of each.labels) builder.label(label.cell, labelsOf(label.line), 'column', label.line.key);
  }
  const numbered = new Map<number, Set<number>>();
  for (const { data, line } of placed) {
    const { tableIndex } = data.row;
    let inTable = numbered.get(tableIndex);
    if (!inTable) {
      inTable = numberColumns(
        placed.filter((each) => each.data.row.tableIndex === tableIndex).map((each) => each.data),
      );
      numbered.set(tableIndex, inTable);
    }
    const header = columns.headers.find((each) => each.tableIndex === tableIndex)?.header ?? null;
    const assignment = assign(data.values, columns.keys, header, inTable);
    builder.row(line.key, assignment, data.values, columns.keys.length, data.label?.text ?? '');
    if (data.label) builder.label(data.label, labelsOf(line), 'row', line.key);
    builder.from(data.row.table);
  }
  return builder.finish(band.columns.map(({ key }) => key).filter((key) => !columns.keys.includes(key)));
}

/** The data rows of each stretch of rows that runs down the form once; the fullest, the first of equals. */
function bestRun(rows: readonly TableRow[]): DataRow[] | null {
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

const rowsOf2021 =
  (formById('2021').tables.find(({ name }) => name === 'applications') as FormTable).bands[0]?.rows ?? [];

function rowOrder(key: string | undefined): number {
  return rowsOf2021.findIndex((line) => line.key === (key === 'other' ? 'other.other' : key));
}

/** The row's label and values; null where it is a header, a remark or belongs to another table. */
function dataRow(row: TableRow): DataRow | null {
  let label: TableCell | null = null;
  let keys: string[] = [];
  for (const cell of row.cells) {
    if (cell.core === '') continue;
    const refs = linesNear(cell.core);
    const named = refs.filter(({ table, axis }) => table === 'applications' && axis === 'row');
    if (named.length > 0) {
      label = cell;
      keys = [...new Set(named.map(({ line }) => line.key))];
    } else if (refs.length > 0 && row.own.includes(cell)) return null;
  }
  const inner = leadingLabel(row);
  // Words between a known label and as many cells as there are columns are the row's own label; the known one is its group.
  if (inner && (!label || (inner.column > label.column && cellsBehind(row, inner).length >= applicantColumns.length))) {
    label = inner;
    keys = [];
  }
  const values = cellsBehind(row, label);
  if (values.length < FEWEST_VALUES) return null;
  // Without a known label only a row full of numbers can be data: its label is damaged or lost.
  if (keys.length === 0 && (countNumbers(values) < FEWEST_VALUES || values.length > MOST_VALUES)) return null;
  return { row, label, values, keys };
}

/** The cells that begin in the row, right of its label. */
function cellsBehind(row: TableRow, label: TableCell | null): TableCell[] {
  const from = label ? label.column + label.width : 0;
  return row.own.filter((cell) => cell.column >= from);
}

/** The row's own last words in front of its first number, unless they name a group of rows. */
function leadingLabel(row: TableRow): TableCell | null {
  const first = row.own.findIndex((cell) => cell.value.kind === 'number' || cell.value.kind === 'placeholder');
  const front = first < 0 ? row.own : row.own.slice(0, first);
  return front.filter((cell) => cell.core !== '' && !isGroupCore(cell.core)).at(-1) ?? null;
}

/** The form whose rows under （六）其他处理 the page has. */
function formOf(run: readonly DataRow[], preferred: FormId | null): FormId {
  const keys = run.flatMap((data) => data.keys);
  if (keys.includes('other.overdueCorrection') || keys.includes('other.overdueFee')) return '2021';
  if (keys.includes('other')) return '2019';
  if (preferred) return preferred;
  return keys.includes('other.other') ? '2021' : '2019';
}

interface PlacedRow {
  data: DataRow;
  line: FormLine;
}

/** Gives every data row its line of the form: by its label, and between two known rows by likeness and turn. */
function placeRows(run: readonly DataRow[], lines: readonly FormLine[]): PlacedRow[] {
  const order = new Map(lines.map((line, index) => [line.key, index]));
  const taken = new Set<number>();
  const places: (number | null)[] = run.map(({ keys }) => {
    const index = keys.map((key) => order.get(key)).find((each) => each !== undefined && !taken.has(each));
    if (index === undefined) return null;
    taken.add(index);
    return index;
  });
  for (const gap of gaps(places, lines.length)) {
    const open = range(gap.fromLine, gap.toLine).filter((index) => !taken.has(index));
    // A row without a known label counts only in one physical table with a row that has one.
    const neighbours = [run[gap.fromRow - 1], run[gap.toRow]].map((data) => data?.row.tableIndex);
    const rows = range(gap.fromRow, gap.toRow).filter((index) => {
      const data = run[index] as DataRow;
      return data.keys.length === 0 && neighbours.includes(data.row.tableIndex);
    });
    for (const [row, line] of matchGap(rows, open, run, lines)) {
      places[row] = line;
      taken.add(line);
    }
  }
  return run.flatMap((data, index) => {
    const place = places[index];
    const line = place === null || place === undefined ? undefined : lines[place];
    return line ? [{ data, line }] : [];
  });
}

/** Stretches of rows without a line, with the lines that are free between their neighbours. */
function gaps(
  places: readonly (number | null)[],
  count: number,
): { fromRow: number; toRow: number; fromLine: number; toLine: number }[] {
  const found: { fromRow: number; toRow: number; fromLine: number; toLine: number }[] = [];
  let line = 0;
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row];
    if (place !== null && place !== undefined) {
      line = place + 1;
      continue;
    }
    let end = row;
    while (end < places.length && (places[end] === null || places[end] === undefined)) end += 1;
    const next = places[end] ?? count;
    found.push({ fromRow: row, toRow: end, fromLine: line, toLine: next });
    row = end - 1;
  }
  return found;
}

/** Within a gap: as many rows as lines go by turn; else each row takes the line whose label it is most like. */
function matchGap(
  rows: number[],
  open: number[],
  run: readonly DataRow[],
  lines: readonly FormLine[],
): [number, number][] {
  const likenessOf = (row: number, place: number): number => {
    const core = run[row]?.label?.core ?? '';
    const labels = labelsOf(lines[place] as FormLine);
    return core === '' ? 0.3 : Math.max(...labels.map((label) => similarity(core, labelCore(label))));
  };
  const inTurn = rows.map((row, index): [number, number] => [row, open[index] as number]);
  if (rows.length === open.length && inTurn.every(([row, place]) => likenessOf(row, place) >= 0.3)) return inTurn;
  const pairs: [number, number][] = [];
  let from = 0;
  for (const row of rows) {
    let best = -1;
    let likeness = 0.5;
    for (let index = from; index < open.length; index += 1) {
      const alike = likenessOf(row, open[index] as number);
      if (alike > likeness) {
        best = index;
        likeness = alike;
      }
    }
    if (best < 0) continue;
    pairs.push([row, open[best] as number]);
    from = best + 1;
  }
  return pairs;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

interface PrintedColumns {
  /** The column keys in their printed order. */
  keys: string[];
  headers: { tableIndex: number; header: Header; labels: { cell: TableCell; line: FormLine }[] }[];
}

/** The columns of the table: what its headers name, or the form's where no header can be read. */
function printedColumns(rows: readonly TableRow[], placed: readonly PlacedRow[], band: FormBand): PrintedColumns {
  const columnOf = columnReader(band);
  const data = new Set(placed.map((each) => each.data.row));
  const all = band.columns.map(({ key }) => key);
  const headers: PrintedColumns['headers'] = [];
  let keys: string[] | null = null;
  for (const tableIndex of new Set(placed.map((each) => each.data.row.tableIndex))) {
    const first = placed.find((each) => each.data.row.tableIndex === tableIndex)?.data as DataRow;
    const above = headerRows(rows, first.row, data);
    const header = readHeader(above, columnOf);
    if (header.columns.length < 3) continue;
    const values = typicalWidth(placed, tableIndex, above, header);
    if (header.columns.length < all.length && values !== header.columns.length) {
      headers.push({ tableIndex, header, labels: leafLabels(above, first, header, band) });
      continue;
    }
    if (header.aligned) keys ??= header.columns.map(({ key }) => key);
    else if (header.columns.length < all.length)
      keys ??= all.filter((key) => header.columns.some((each) => each.key === key));
    const labels = header.columns.flatMap(({ key, cell }) => {
      const line = band.columns.find((each) => each.key === key);
      return line ? [{ cell, line }] : [];
    });
    headers.push({ tableIndex, header, labels });
  }
  return { keys: keys ?? all, headers };
}

/** The rows above a data row, up to the table's beginning or the data before it. */
function headerRows(rows: readonly TableRow[], first: TableRow, data: ReadonlySet<TableRow>): TableRow[] {
  const end = rows.indexOf(first);
  let start = end;
  while (
    start > 0 &&
    rows[start - 1]?.tableIndex === first.tableIndex &&
    !data.has(rows[start - 1] as TableRow) &&
    end - start < 6
  )
    start -= 1;
  return rows.slice(start, end);
}

/** How many values most rows of a physical table have, cells of empty columns left out. */
function typicalWidth(
  placed: readonly PlacedRow[],
  tableIndex: number,
  above: readonly TableRow[],
  header: Header,
): number {
  const counts = new Map<number, number>();
  for (const { data } of placed) {
    if (data.row.tableIndex !== tableIndex) continue;
    const width = data.values.filter((value) => !header.aligned || !isPadding(value, above)).length;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** A blank cell with no label of its own above it: part of an empty column that an editor left. */
function isPadding(value: TableCell, above: readonly TableRow[]): boolean {
  if (value.value.kind !== 'blank') return false;
  return above.every((row) => {
    const cell = row.cells.find(({ column, width }) => column <= value.column && value.column < column + width);
    return !cell || cell.core === '' || cell.width > 1;
  });
}

/** Where some header labels are damaged: the lowest label above each value, if there are as many as columns. */
function leafLabels(
  above: readonly TableRow[],
  first: DataRow,
  header: Header,
  band: FormBand,
): { cell: TableCell; line: FormLine }[] {
  if (first.values.length !== band.columns.length) return [];
  // Only where the labels that can be read stand above their own values is the cell above another value its label.
  const inPlace = header.columns.filter(({ key, column }) => {
    return first.values[band.columns.findIndex((line) => line.key === key)]?.column === column;
  });
  if (inPlace.length < header.columns.length || inPlace.length < 3) return [];
  return band.columns.flatMap((line, index) => {
    const value = first.values[index] as TableCell;
    const cells = above.flatMap((row) =>
      row.cells.filter((cell) => cell.column === value.column && cell.width === value.width),
    );
    const cell = cells.filter((each) => each.core !== '').at(-1);
    return cell ? [{ cell, line }] : [];
  });
}
