/** The columns of table three: what its headers name. */
import type { FormBand, FormLine } from '../../form/types';
import { type Header, readHeader } from '../../table/columns';
import type { TableCell, TableRow } from '../../table/rows';
import { columnReader } from '../form-labels';
import type { DataRow } from './application-rows';
import type { PlacedRow } from './place-rows';

/** The columns of the table, and the header of each physical table it stands in. */
export interface PrintedColumns {
  /** The column keys in their printed order. */
  keys: string[];
  headers: { tableIndex: number; header: Header; labels: { cell: TableCell; line: FormLine }[] }[];
}

/** The columns of the table: what its headers name, or the form's where no header can be read. */
export function printedColumns(
  rows: readonly TableRow[],
  placed: readonly PlacedRow[],
  band: FormBand,
): PrintedColumns {
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
    if (header.aligned) keys ??= orderOf(header, placed, band);
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

/**
 * The printed order of a whole header. A span that an editor lost moves a label over another column (总计 in the middle of the 法人 columns): where
 * the header puts the total elsewhere than the form does, the order in which more rows add up is the right one, and of equals the form's.
 */
function orderOf(header: Header, placed: readonly PlacedRow[], band: FormBand): string[] {
  const printed = header.columns.map(({ key }) => key);
  const due = band.columns.map(({ key }) => key);
  const sum = band.sums.find(({ across }) => across === 'columns');
  if (!sum || printed.length !== due.length) return printed;
  if (sum.right.every((key) => printed.indexOf(key) === due.indexOf(key))) return printed;
  const holding = (keys: readonly string[]): number =>
    placed.filter(({ data: { values } }) => {
      const side = (side: readonly string[]): number =>
        side.reduce((total, key) => total + (values[keys.indexOf(key)]?.value.value ?? Number.NaN), 0);
      return values.length === keys.length && side(sum.left) === side(sum.right);
    }).length;
  return holding(printed) > holding(due) ? printed : due;
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
