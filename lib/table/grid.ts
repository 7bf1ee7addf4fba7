/** Makes a grid of a table as read: spans are expanded as the HTML standard says (4.9.12, "forming a table") and clipped as browsers clip them. */
import type { NodeRef, RawCell, RawTable } from '../source/source-document';

/** One cell with the slots that it covers. */
export interface GridCell {
  raw: RawCell;
  /** Its first slot. */
  row: number;
  column: number;
  /** How many slots it covers, after clipping. */
  width: number;
  height: number;
}

/** One row: the cell at each column (null where none reaches), and the cells that begin in it. */
export interface GridRow {
  ref: NodeRef;
  slots: (GridCell | null)[];
  own: GridCell[];
}

/** A table with its spans expanded. */
export interface Grid {
  ref: NodeRef;
  rows: GridRow[];
  width: number;
}

/** The most slots of one table. Without it, a colspan of a million would cost a million slots in every row. */
const MOST_SLOTS = 4_000_000;
/** No statutory table is wider, however high it is … */
const FEWEST_COLUMNS = 40;
/** … and no browser takes a wider span. */
const MOST_COLUMNS = 1_000;

/** Expands a table. Rows keep their number; the columns for which there is no room (see `MOST_SLOTS`) are clipped. */
export function expand(table: RawTable): Grid {
  const most = Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, Math.floor(MOST_SLOTS / table.rows.length)));
  const rows: GridRow[] = table.rows.map((row) => ({ ref: row.ref, slots: [], own: [] }));
  const lastOfGroup = groupEnds(table);
  let width = 0;
  // Cells that reach down from rows above, by column; `until` is the last row that they cover.
  let growing: { cell: GridCell; until: number }[] = [];
  for (const [index, raw] of table.rows.entries()) {
    const row = rows[index] as GridRow;
    const end = lastOfGroup[index] as number;
    if (growing.some(({ until }) => until < index)) growing = growing.filter(({ until }) => until >= index);
    for (const { cell } of growing) fill(row.slots, cell);
    let column = 0;
    for (const cell of raw.cells) {
      while (row.slots[column]) column += 1;
      if (column >= most) break;
      const until = cell.rowspan === 0 ? end : Math.min(index + cell.rowspan - 1, end);
      const placed: GridCell = {
        raw: cell,
        row: index,
        column,
        width: Math.min(cell.colspan, most - column),
        height: until - index + 1,
      };
      row.own.push(placed);
      fill(row.slots, placed);
      if (until > index) growing.push({ cell: placed, until });
      column += placed.width;
    }
    for (let slot = 0; slot < row.slots.length; slot += 1) row.slots[slot] ??= null;
    width = Math.max(width, row.slots.length);
  }
  return { ref: table.ref, rows, width };
}

/** Where two cells claim a slot, the one that came first has it; the standard calls this a table model error. */
function fill(slots: (GridCell | null)[], cell: GridCell): void {
  for (let column = cell.column; column < cell.column + cell.width; column += 1) slots[column] ??= cell;
}

/** For each row the last row of its row group: no rowspan reaches further. */
function groupEnds(table: RawTable): number[] {
  const ends: number[] = new Array(table.rows.length);
  let end = table.rows.length - 1;
  for (let index = table.rows.length - 1; index >= 0; index -= 1) {
    if (table.rows[index]?.group !== table.rows[index + 1]?.group) end = index;
    ends[index] = end;
  }
  return ends;
}
