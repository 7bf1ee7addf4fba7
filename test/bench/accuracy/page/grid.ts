/** Tables as the forms draw them: source cells with spans, before an editor's habits are applied. */
import type { CellAt } from '../model/report';

/** A cell of a drawn table. */
export interface GridCell {
  text: string;
  rowspan: number;
  colspan: number;
  /** `band` is a title row of table two, `corner` the hint on how the rows add up. */
  kind: 'label' | 'number' | 'band' | 'corner' | 'empty';
  /** Which number of the form stands here. */
  at?: CellAt;
  /** The row key of a label's own line, for editors' mischief with one row. */
  rowKey?: string;
}

/** Rows of source cells. */
export type Grid = GridCell[][];

/** A cell. */
export function cell(text: string, kind: GridCell['kind'] = 'label', colspan = 1, rowspan = 1): GridCell {
  return { text, kind, colspan, rowspan };
}

/** Every cell changed by a function. */
export function mapCells(grid: Grid, change: (cell: GridCell, row: number, column: number) => GridCell): Grid {
  return grid.map((row, y) => row.map((item, x) => change(item, y, x)));
}

/** A cell with the slot it starts at. */
export interface Slot {
  cell: GridCell;
  row: number;
  column: number;
}

/** Where each source cell lies once spans are laid out. */
export function layOut(grid: Grid): { slots: Slot[]; width: number; owner: (Slot | undefined)[][] } {
  const owner: (Slot | undefined)[][] = grid.map(() => []);
  const slots: Slot[] = [];
  let width = 0;
  grid.forEach((row, y) => {
    let x = 0;
    for (const item of row) {
      while (owner[y]?.[x]) x += 1;
      const slot: Slot = { cell: item, row: y, column: x };
      slots.push(slot);
      for (let dy = 0; dy < item.rowspan && y + dy < grid.length; dy += 1) {
        for (let dx = 0; dx < item.colspan; dx += 1) (owner[y + dy] as (Slot | undefined)[])[x + dx] = slot;
      }
      x += item.colspan;
      width = Math.max(width, x);
    }
  });
  return { slots, width, owner };
}
