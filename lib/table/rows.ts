/** The rows of a grid with each cell read by itself: words as the core of a label, numbers as values. */
import type { NodeRef, RawTable } from '../source/source-document';
import { type CellValue, readCellValue } from '../text/numbers';
import { remember } from '../text/remember';
import { expand, type GridCell, type GridRow } from './grid';

/** One cell understood. */
export interface RowCell {
  ref: NodeRef;
  text: string;
  /** First grid column, and how many it covers. */
  column: number;
  width: number;
  value: CellValue;
  /** The core of its words; '' for numbers, blanks and placeholders. */
  core: string;
  picture: NodeRef | null;
}

/** One row. `cells` has every cell that covers the row, from left to right; `own` those that begin in it. */
export interface TableRow {
  ref: NodeRef;
  table: NodeRef;
  /** Which of the report's physical tables it belongs to, and its number there. */
  tableIndex: number;
  index: number;
  cells: RowCell[];
  own: RowCell[];
}

/** All rows of the tables, in page order. `coreOf` gives the core of a cell's words (`labelCore`, or an index's `readCore`). */
export function readRows(tables: readonly RawTable[], coreOf: (printed: string) => string): TableRow[] {
  const reader = readerOf(coreOf);
  return tables.flatMap((table, tableIndex) => {
    const grid = expand(table);
    const reaching = new Map<GridCell, RowCell>();
    return grid.rows.map((row, index) => {
      const own = row.own.map((cell) => {
        const read = understand(cell, reader);
        // A cell of one slot is met nowhere else.
        if (cell.height > 1 || cell.width > 1) reaching.set(cell, read);
        return read;
      });
      const cells = row.own.length === row.slots.length ? own : distinct(row, own, reaching);
      return { ref: row.ref, table: table.ref, tableIndex, index, cells, own };
    });
  });
}

/** What the words of a cell are read as; the same words give the same in every cell. */
type CellWords = Pick<RowCell, 'text' | 'value' | 'core'>;

const readers = new WeakMap<(printed: string) => string, (printed: string) => CellWords>();

/** Most cells of a report print what other cells print as well (0, a label of the form), so each text is read once and kept. */
function readerOf(coreOf: (printed: string) => string): (printed: string) => CellWords {
  const found = readers.get(coreOf);
  if (found) return found;
  const reader = remember((printed): CellWords => {
    const value = readCellValue(printed);
    const text = printed.includes('\n') ? printed.replace(/\n/g, ' ') : printed;
    return { text, value, core: value.kind === 'text' ? coreOf(printed) : '' };
  });
  readers.set(coreOf, reader);
  return reader;
}

function understand({ raw, column, width }: GridCell, read: (printed: string) => CellWords): RowCell {
  const { text, value, core } = read(raw.text);
  return { ref: raw.ref, text, column, width, value, core, picture: raw.picture };
}

/** Every cell that covers the row, from left to right: its own, and those that reach down into it. */
function distinct(row: GridRow, own: readonly RowCell[], reaching: ReadonlyMap<GridCell, RowCell>): RowCell[] {
  const cells: RowCell[] = [];
  let last: GridCell | null = null;
  let begun = 0;
  for (const slot of row.slots) {
    if (slot === null || slot === last) continue;
    last = slot;
    const isOwn = slot === row.own[begun];
    const cell = isOwn ? own[begun] : reaching.get(slot);
    if (isOwn) begun += 1;
    if (cell) cells.push(cell);
  }
  return cells;
}

/** True for a cell that can hold a value of the form: a number, a blank, a placeholder. */
export function isValueLike(cell: RowCell): boolean {
  return cell.value.kind !== 'text';
}

/** How many of the cells print a number. */
export function countNumbers(cells: readonly RowCell[]): number {
  return cells.filter((cell) => cell.value.kind === 'number').length;
}
