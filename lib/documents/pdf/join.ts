/** Tables that run over a page break, put together again: one row after the other, whatever page it stands on. */
import { cellText } from './text';
import type { Lattice, LatticeCell, Rect } from './types';

/** A rectangle on a page. */
export interface PagePlace extends Rect {
  page: number;
}

/** A cell of a whole table. */
export interface TableCell {
  row: number;
  lastRow: number;
  column: number;
  lastColumn: number;
  text: string;
  /** Where it stands; for a cell that a page break cut in two, its first half with words. */
  place: PagePlace;
}

/** A whole table. */
export interface WholeTable {
  rows: number;
  columns: number;
  cells: TableCell[];
}

/** A table's piece on one page. */
export interface Piece {
  page: number;
  lattice: Lattice;
}

/** Edges so close together, in pixels, are one. */
const SAME = 4;

/**
 * True where the second piece may go on what the first began: at the same place, and as wide, but for columns at the left: browsers draw no line
 * beside a label that has ended on the page before.
 */
export function isContinued({ lattice: a }: Piece, { lattice: b }: Piece): boolean {
  const near = (x: number, y: number) => Math.abs(x - y) <= SAME * 2;
  return near(a.right, b.right) && (a.xs.some((x) => near(x, b.left)) || b.xs.some((x) => near(x, a.left)));
}

/** The pieces of one table, in the order of the pages, as a whole table. */
export function joinPieces(pieces: readonly Piece[]): WholeTable {
  const xs = merged(pieces.flatMap(({ lattice }) => lattice.xs));
  const columnOf = (x: number) =>
    xs.reduce((best, at, index) => (Math.abs(at - x) < Math.abs((xs[best] ?? 0) - x) ? index : best), 0);
  const table: WholeTable = { rows: 0, columns: xs.length - 1, cells: [] };
  let before: Lattice | null = null;
  for (const { page, lattice } of pieces) {
    const cells = lattice.cells.map((cell) => toCell(cell, page, columnOf));
    append(table, cells, lattice.ys.length - 1, before, lattice);
    fillHoles(table, page);
    before = lattice;
  }
  return table;
}

/** Where no cell is, the label above goes on; where there is none, an empty cell keeps the others in their columns. */
function fillHoles(table: WholeTable, page: number): void {
  const slots = Array.from({ length: table.rows }, () => new Array<TableCell | undefined>(table.columns));
  for (const cell of table.cells) {
    for (let row = cell.row; row <= cell.lastRow; row += 1)
      for (let column = cell.column; column <= cell.lastColumn; column += 1) (slots[row] ?? [])[column] = cell;
  }
  for (let row = 0; row < table.rows; row += 1) {
    const line = slots[row] ?? [];
    for (let column = 0; column < table.columns; column += 1) {
      if (line[column]) continue;
      let lastColumn = column;
      const above = slots[row - 1]?.[column];
      while (lastColumn + 1 < table.columns && !line[lastColumn + 1] && slots[row - 1]?.[lastColumn + 1] === above)
        lastColumn += 1;
      const isShort = lastColumn === table.columns - 1 && (!above || above.text === '' || isNumber(above.text));
      // A row that ends before the others has no cell there.
      if (isShort) break;
      const isLabel = above && above.column === column && above.lastColumn === lastColumn && !isNumber(above.text);
      const place = { page, left: 0, top: 0, right: 0, bottom: 0 };
      const filler = isLabel ? above : { row, lastRow: row, column, lastColumn, text: '', place };
      if (isLabel) above.lastRow = Math.max(above.lastRow, row);
      else table.cells.push(filler);
      for (let each = column; each <= lastColumn; each += 1) line[each] = filler;
    }
  }
}

const isNumber = (text: string): boolean => /^[-\d.]*$/.test(text);

function merged(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (found.length === 0 || value - (found.at(-1) as number) > SAME) found.push(value);
  }
  return found;
}

function toCell(cell: LatticeCell, page: number, columnOf: (x: number) => number): TableCell {
  const { left, top, right, bottom, row, lastRow } = cell;
  const column = columnOf(left);
  return {
    row,
    lastRow,
    column,
    lastColumn: Math.max(column, columnOf(right) - 1),
    text: cellText(cell.words),
    place: { page, left, top, right, bottom },
  };
}

function append(table: WholeTable, cells: TableCell[], rows: number, before: Lattice | null, lattice: Lattice): void {
  const skipped = before ? repeatedRows(table, cells, rows) : 0;
  const own = cells
    .filter((cell) => cell.lastRow >= skipped)
    .map((cell) => ({ ...cell, row: Math.max(cell.row, skipped) }));
  const last = table.cells.filter(({ lastRow }) => lastRow === table.rows - 1);
  const first = own.filter(({ row }) => row === skipped);
  const isHalf = before !== null && ((before.openBottom && lattice.openTop && skipped === 0) || isHalfRow(last, first));
  const shift = table.rows - skipped - (isHalf ? 1 : 0);
  for (const cell of own) {
    const moved = { ...cell, row: cell.row + shift, lastRow: cell.lastRow + shift };
    const upper = cell.row === skipped && before ? last.find((other) => sameColumns(other, cell)) : undefined;
    if (upper && (isHalf || goesOn(upper, cell))) {
      upper.lastRow = Math.max(upper.lastRow, moved.lastRow);
      if (upper.text === '' && cell.text !== '') upper.place = cell.place;
      upper.text += cell.text;
    } else table.cells.push(moved);
  }
  table.rows += rows - skipped - (isHalf ? 1 : 0);
}

const sameColumns = (a: TableCell, b: TableCell): boolean => a.column === b.column && a.lastColumn === b.lastColumn;

/** How many rows at the top say the same as the table's own first rows: headings that are printed again on every page. */
function repeatedRows(table: WholeTable, cells: readonly TableCell[], rows: number): number {
  const wordsOf = (from: readonly TableCell[], row: number) =>
    from
      .filter((cell) => cell.row === row)
      .map(({ column, lastColumn, text }) => `${column}-${lastColumn} ${text}`)
      .sort()
      .join('|');
  let same = 0;
  while (same < rows - 1 && same < table.rows) {
    const words = wordsOf(cells, same);
    if (words === '' || words !== wordsOf(table.cells, same)) break;
    // Only headings are printed again; a row of numbers that looks alike is another row. One with a name of its own that stands below
    // headings which are printed again was counted among them by whoever made the table.
    const hasNumbers = /\d/.test(words.replace(/\d+-\d+ /g, ''));
    const hasName = cells.some(({ row, text }) => row === same && /\p{L}{2}/u.test(text));
    if (hasNumbers && (same === 0 || !hasName)) break;
    same += 1;
  }
  return same;
}

/** Number cells that tell half a row from a whole one; a row with fewer may be blank for other reasons. */
const FEWEST_NUMBERS = 3;

/** True where the two rows are one that a page break has cut: the numbers all stand in one of them. */
function isHalfRow(upper: readonly TableCell[], lower: readonly TableCell[]): boolean {
  const pairs = upper.flatMap((cell) => {
    const other = lower.find((each) => sameColumns(each, cell));
    return other ? [{ a: cell.text, b: other.text }] : [];
  });
  const alone = lower.filter((cell) => cell.text !== '' && !upper.some((other) => sameColumns(other, cell)));
  if (alone.length > 0 || pairs.length < FEWEST_NUMBERS) return false;
  const numbers = (side: 'a' | 'b') => pairs.filter((pair) => /^[-\d.]+$/.test(pair[side])).length;
  const blank = (side: 'a' | 'b') => pairs.filter((pair) => pair[side] === '').length;
  return (
    (numbers('a') >= FEWEST_NUMBERS && numbers('b') === 0 && blank('b') >= numbers('a')) ||
    (numbers('b') >= FEWEST_NUMBERS && numbers('a') === 0 && blank('a') >= numbers('b'))
  );
}

/** True for a label over several rows that the break cut, so that its lower half has no words of its own. */
function goesOn(upper: TableCell, lower: TableCell): boolean {
  return (
    lower.text === '' &&
    upper.text.length > 2 &&
    !/^[-\d.]+$/.test(upper.text) &&
    (upper.lastRow > upper.row || lower.lastRow > lower.row)
  );
}
