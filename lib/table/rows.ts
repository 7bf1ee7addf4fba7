/** Rows of a grid with their cells understood one by one: labels by their core, values as numbers. */
import type { NodeRef, RawTable } from '../source/source-document';
import { type CellValue, readCellValue } from '../text/numbers';
import { expand, type GridCell } from './grid';

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
  return tables.flatMap((table, tableIndex) => {
    const grid = expand(table);
    const known = new Map<GridCell, RowCell>();
    return grid.rows.map((row, index) => {
      const own = row.own.map((cell) => {
        const read = understand(cell, coreOf);
        known.set(cell, read);
        return read;
      });
      const cells = row.own.length === row.slots.length ? own : distinct(row.slots, known);
      return { ref: row.ref, table: table.ref, tableIndex, index, cells, own };
    });
  });
}

function understand(cell: GridCell, coreOf: (printed: string) => string): RowCell {
  const { text, ref, picture } = cell.raw;
  const value = readCellValue(text);
  return {
    ref,
    text: text.includes('\n') ? text.replace(/\n/g, ' ') : text,
    column: cell.column,
    width: cell.width,
    value,
    core: value.kind === 'text' ? coreOf(text) : '',
    picture,
  };
}

function distinct(slots: readonly (GridCell | null)[], known: ReadonlyMap<GridCell, RowCell>): RowCell[] {
  const cells: RowCell[] = [];
  let last: GridCell | null = null;
  for (const slot of slots) {
    if (slot === null || slot === last) continue;
    last = slot;
    const cell = known.get(slot);
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
