/** The columns of table three: what its headers name. */
import type { FormBand, FormLine } from '../../form/types';
import { type Header, readHeader } from '../../table/columns';
import type { RowCell, TableRow } from '../../table/rows';
import { columnReader } from '../form-labels';
import type { DataRow } from './application-rows';
import type { PlacedRow } from './place-rows';

/** The columns of the table, and the header of each physical table it stands in. */
export interface PrintedColumns {
  /** The column keys in their printed order. */
  keys: string[];
  headers: { tableIndex: number; header: Header; labels: { cell: RowCell; line: FormLine }[] }[];
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
    if (header.aligned) keys ??= orderOf(header, above, band);
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
 * The printed order of a whole header; the order of the form where the header is torn, as the places of its labels show. Numbers are
 * not considered: sums that fail in the printed order have to be reported, even where they would hold in another order.
 */
function orderOf(header: Header, above: readonly TableRow[], band: FormBand): string[] {
  const printed = header.columns.map(({ key }) => key);
  const due = band.columns.map(({ key }) => key);
  return printed.length === due.length && isTorn(header, above, band) ? due : printed;
}

/**
 * True where the header's two rows of labels do not stand as the form has them, which moves the total's label over another column. Either both
 * rows are read one behind the other (自然人, 总计, then the members of the group: spans lost, or a table printed as lines), or the label of the
 * group (法人或其他组织) covers some of its members and not the others.
 */
function isTorn(header: Header, above: readonly TableRow[], band: FormBand): boolean {
  const depth = Math.max(...band.columns.map(({ path }) => path.length));
  const isMember = (key: string): boolean =>
    band.columns.some((line) => line.key === key && line.path.length === depth);
  const due = band.columns.map(({ key }) => key);
  const rowByRow = [...due.filter((key) => !isMember(key)), ...due.filter(isMember)];
  if (header.columns.every(({ key }, index) => key === rowByRow[index])) return true;
  const members = header.columns.filter(({ key }) => isMember(key));
  const outside = header.columns.filter(({ key }) => !isMember(key));
  const covers = (cell: RowCell, column: number): boolean => cell.column <= column && column < cell.column + cell.width;
  // A label above all columns (申请人情况) is no label of the group.
  const isGrouped = ({ cell, column }: Header['columns'][number]): boolean =>
    above
      .slice(
        0,
        Math.max(
          0,
          above.findIndex(({ own }) => own.includes(cell)),
        ),
      )
      .flatMap(({ own }) => own)
      .some((each) => each.core !== '' && covers(each, column) && !outside.some((other) => covers(each, other.column)));
  const grouped = members.filter(isGrouped).length;
  return grouped > 0 && grouped < members.length;
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
function isPadding(value: RowCell, above: readonly TableRow[]): boolean {
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
): { cell: RowCell; line: FormLine }[] {
  if (first.values.length !== band.columns.length) return [];
  // Only where the labels that can be read stand above their own values is the cell above another value its label.
  const inPlace = header.columns.filter(({ key, column }) => {
    return first.values[band.columns.findIndex((line) => line.key === key)]?.column === column;
  });
  if (inPlace.length < header.columns.length || inPlace.length < 3) return [];
  return band.columns.flatMap((line, index) => {
    const value = first.values[index] as RowCell;
    const cells = above.flatMap((row) =>
      row.cells.filter((cell) => cell.column === value.column && cell.width === value.width),
    );
    const cell = cells.filter((each) => each.core !== '').at(-1);
    return cell ? [{ cell, line }] : [];
  });
}
