/** A page of a PDF as lines and words. All lengths in CSS pixels of the drawn page, from its top left corner. */

/** A ruling line: from `from` to `to` along its direction, at `at` across it. */
export interface Ruling {
  from: number;
  to: number;
  at: number;
}

/** The ruling lines of a page. */
export interface Rulings {
  across: Ruling[];
  down: Ruling[];
}

/** A rectangle. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A run of text as the file places it. */
export interface Words extends Rect {
  text: string;
}

/** What was read of one page. */
export interface PdfPage {
  width: number;
  height: number;
  /** By how much the page is turned to the right to be read, in degrees, its own turn included; as the file has it without. */
  turn?: number;
  rulings: Rulings;
  /** Pictures as large as a table. */
  pictures: Rect[];
  words: Words[];
}

/** A cell of a table with the grid lines that it lies between. */
export interface LatticeCell extends Rect {
  /** Grid rows and columns that it covers, the last one included. */
  row: number;
  lastRow: number;
  column: number;
  lastColumn: number;
  /** True at the right edge of the table where no line closes it: without words it is no cell, its row ends before it. */
  unclosed: boolean;
  words: Words[];
}

/** A table as its ruling lines show it, on one page. */
export interface Lattice extends Rect {
  /** Positions of the grid's lines; one more than there are columns or rows. */
  xs: number[];
  ys: number[];
  cells: LatticeCell[];
  /** True where no line closes it above or below: the page ends in the middle of a row. */
  openTop: boolean;
  openBottom: boolean;
}
