/** From ruling lines to tables: lines that touch make a grid, grid squares without a line between them make one cell. */
import { splitAtBorders } from './split-words';
import type { Lattice, LatticeCell, Rect, Ruling, Rulings, Words } from './types';

/** Lines so close together, in pixels, are one line drawn twice, or the two edges of a thick one. */
const SAME = 3.5;
/** Grid lines so close together leave no room for a row or a column between them. */
const THINNEST = 6;
/** More lines than the tables of any report have; what has more is a drawing. */
const MOST_LINES = 4_000;
/** More squares than two tables of a report that touch on one page; what has more is squared paper. */
const MOST_SQUARES = 8_000;
/** A line between two squares must be drawn for so much of its length. */
const DRAWN = 0.6;
/** A frame around one text is no table; two cells may be the rest of one, which a page break has cut. */
const FEWEST_CELLS = 2;
/** Lines across that reach so much further than the last line down, in pixels, have a column there that nothing closes. */
const MARGIN = 12;

/** A ruling line with its direction. */
interface Line extends Ruling {
  across: boolean;
}

/** The tables of a page, from top to bottom, each word in the cell that its middle lies in; the rest of the words. */
export function findLattices(rulings: Rulings, words: readonly Words[]): { lattices: Lattice[]; rest: Words[] } {
  const lines = [
    ...rulings.across.map((line) => ({ ...line, across: true })),
    ...rulings.down.map((line) => ({ ...line, across: false })),
  ];
  if (lines.length > MOST_LINES) return { lattices: [], rest: [...words] };
  const found = groups(lines);
  const grids = found.filter((group) => latticeOf(group));
  const loose = found.filter((group) => !grids.includes(group)).flat();
  const lattices = grids
    .flatMap((group) => latticeOf([...group, ...goingOn(group, loose)]) ?? [])
    .sort((a, b) => a.top - b.top);
  const rest: Words[] = [];
  for (const word of words.flatMap((run) => splitAtBorders(run, rowAt(lattices, run)))) {
    const cell = cellAt(lattices, (word.left + word.right) / 2, (word.top + word.bottom) / 2);
    if (cell) cell.words.push(word);
    else rest.push(word);
  }
  for (const lattice of lattices)
    lattice.cells = lattice.cells.filter((cell) => !(cell.unclosed && cell.words.length === 0));
  return { lattices: lattices.map(withoutStrips), rest };
}

/** The cells at the height of a run, from left to right. */
function rowAt(lattices: readonly Lattice[], { left, right, top, bottom }: Words): LatticeCell[] {
  const y = (top + bottom) / 2;
  const around = lattices.find(
    (lattice) => y >= lattice.top && y <= lattice.bottom && left < lattice.right && right > lattice.left,
  );
  return (around?.cells ?? []).filter((cell) => y > cell.top && y < cell.bottom).sort((a, b) => a.left - b.left);
}

function cellAt(lattices: readonly Lattice[], x: number, y: number): LatticeCell | undefined {
  const inside = (box: Rect) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  return lattices.find(inside)?.cells.find(inside);
}

/** Lines that touch or cross each other. */
function groups(lines: readonly Line[]): Line[][] {
  const parent = lines.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] as number;
    parent[index] = root;
    return root;
  };
  for (const [index, a] of lines.entries()) {
    for (let other = index + 1; other < lines.length; other += 1) {
      if (touch(a, lines[other] as Line)) parent[find(index)] = find(other);
    }
  }
  const found = new Map<number, Line[]>();
  for (const [index, line] of lines.entries()) {
    const root = find(index);
    const group = found.get(root);
    if (group) group.push(line);
    else found.set(root, [line]);
  }
  return [...found.values()];
}

/** Lines that touch nothing and lie in the table, on one of its lines: pieces of that line, which is drawn with gaps. */
function goingOn(group: readonly Line[], loose: readonly Line[]): Line[] {
  const [left, right] = reach(group.filter(({ across }) => across));
  const [top, bottom] = reach(group.filter(({ across }) => !across));
  return loose.filter(({ across, from, to, at }) => {
    const [low, high] = across ? [left, right] : [top, bottom];
    const isInside = from > low - SAME && to < high + SAME;
    return isInside && group.some((line) => line.across === across && Math.abs(line.at - at) <= SAME);
  });
}

/** From where to where lines of one direction go. */
const reach = (lines: readonly Line[]): [from: number, to: number] => [
  Math.min(...lines.map(({ from }) => from)),
  Math.max(...lines.map(({ to }) => to)),
];

function touch(a: Line, b: Line): boolean {
  if (a.across === b.across) return Math.abs(a.at - b.at) <= SAME && a.from <= b.to + SAME && b.from <= a.to + SAME;
  return a.at >= b.from - SAME && a.at <= b.to + SAME && b.at >= a.from - SAME && b.at <= a.to + SAME;
}

/** The table that a group of lines draws; null where it draws none. */
function latticeOf(lines: readonly Line[]): Lattice | null {
  const { positions: ys, lines: across } = aligned(lines.filter((line) => line.across));
  const { positions: xs, lines: down } = aligned(lines.filter((line) => !line.across));
  if (across.length < 1 || down.length < 2) return null;
  // Where the page ends in the middle of a row its side lines go on, and no line closes it.
  const start = Math.min(...down.map(({ from }) => from));
  const end = Math.max(...down.map(({ to }) => to));
  const openTop = start < (ys[0] ?? 0) - 2 * SAME;
  const openBottom = end > (ys.at(-1) ?? 0) + 2 * SAME;
  if (openTop) ys.unshift(start);
  if (openBottom) ys.push(end);
  // A table that is open at its sides: its rows go on where no line closes them.
  const left = Math.min(...across.map(({ from }) => from));
  const right = Math.max(...across.map(({ to }) => to));
  const openRight = right > (xs.at(-1) ?? 0) + MARGIN;
  if (left < (xs[0] ?? 0) - MARGIN) xs.unshift(left);
  if (openRight) xs.push(right);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1 || columns * rows > MOST_SQUARES) return null;
  const cells = cellsOf(xs, ys, across, down, !openRight);
  if (cells.length < FEWEST_CELLS) return null;
  return {
    left: xs[0] as number,
    right: xs[columns] as number,
    top: ys[0] as number,
    bottom: ys[rows] as number,
    xs,
    ys,
    cells,
    openTop,
    openBottom,
  };
}

/** Lines with positions that are one within the tolerance, each put at that position: where two tables touch, some differ by all of it. */
function aligned(lines: readonly Line[]): { positions: number[]; lines: Line[] } {
  const clusters: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.at - b.at)) {
    const current = clusters.at(-1);
    if (line.at - (current?.at(-1)?.at ?? Number.NEGATIVE_INFINITY) <= THINNEST) current?.push(line);
    else clusters.push([line]);
  }
  const positions = clusters.map((cluster) => cluster.reduce((sum, { at }) => sum + at, 0) / cluster.length);
  return {
    positions,
    lines: clusters.flatMap((cluster, index) => cluster.map((line) => ({ ...line, at: positions[index] as number }))),
  };
}

/** Squares of the grid without a line between them are one cell. `closed`: the table has a line at its right. */
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Line[],
  down: readonly Line[],
  closed: boolean,
): LatticeCell[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const parent = Array.from({ length: rows * columns }, (_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] as number;
    return root;
  };
  const x = (index: number) => xs[index] as number;
  const y = (index: number) => ys[index] as number;
  // Looked up once for each line of the grid, not for each of its squares.
  const downAt = xs.map((at) => linesAt(down, at));
  const acrossAt = ys.map((at) => linesAt(across, at));
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const here = row * columns + column;
      if (column + 1 < columns && !isDrawn(downAt[column + 1], y(row), y(row + 1))) parent[find(here)] = find(here + 1);
      if (row + 1 < rows && !isDrawn(acrossAt[row + 1], x(column), x(column + 1)))
        parent[find(here)] = find(here + columns);
    }
  }
  const regions = new Map<number, Square[]>();
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const root = find(row * columns + column);
      const region = regions.get(root);
      if (region) region.push({ row, column });
      else regions.set(root, [{ row, column }]);
    }
  }
  return [...regions.values()].flatMap(rectangles).map((area) => {
    const [top, bottom] = [y(area.row), y(area.lastRow + 1)];
    const unclosed = closed && area.lastColumn === columns - 1 && !isDrawn(downAt[columns], top, bottom);
    const box = { left: x(area.column), right: x(area.lastColumn + 1), top, bottom };
    return { ...area, ...box, unclosed, words: [] };
  });
}

/** A square of the grid. */
interface Square {
  row: number;
  column: number;
}

/** Rows and columns, the last ones included. */
type Area = Pick<LatticeCell, 'row' | 'lastRow' | 'column' | 'lastColumn'>;

/**
 * The region as one area where it is a rectangle. No cell has another shape: what is left beside a short row, around a table that stands in
 * a cell, or below a heading that a page break has cut is taken apart.
 * @param region from top to bottom, and from left to right
 */
function rectangles(region: readonly Square[]): Area[] {
  const areas: Area[] = [];
  for (const { row, column } of region) {
    const run = areas.at(-1);
    if (run && run.row === row && run.lastColumn === column - 1) run.lastColumn = column;
    else areas.push({ row, lastRow: row, column, lastColumn: column });
  }
  const whole: Area[] = [];
  for (const area of areas) {
    const above = whole.find(
      (each) => each.lastRow === area.row - 1 && each.column === area.column && each.lastColumn === area.lastColumn,
    );
    if (above) above.lastRow = area.row;
    else whole.push({ ...area });
  }
  return whole;
}

/**
 * A strip without words of its own at the head or the foot of the page: there the lines down only go on to the edge of the page, past the
 * line that ends the last row.
 */
function withoutStrips(lattice: Lattice): Lattice {
  const { cells, ys, openTop, openBottom } = lattice;
  const rows = ys.length - 1;
  const isEmpty = (row: number) =>
    cells.every((cell) => cell.words.length === 0 || cell.row !== row || cell.lastRow !== row);
  const top = openTop && rows > 2 && isEmpty(0) ? 1 : 0;
  const bottom = openBottom && rows - top > 2 && isEmpty(rows - 1) ? 1 : 0;
  if (top + bottom === 0) return lattice;
  const last = rows - top - bottom - 1;
  const kept = cells
    .filter((cell) => cell.lastRow >= top && cell.row <= last + top)
    .map((cell) => ({ ...cell, row: Math.max(0, cell.row - top), lastRow: Math.min(last, cell.lastRow - top) }));
  // The strip was the end of a row, or the beginning of one: what follows on the next page is another, whole one.
  const open = { openTop: openTop && top === 0, openBottom: openBottom && bottom === 0 };
  return { ...lattice, ...open, ys: ys.slice(top, ys.length - bottom), cells: kept };
}

/** The lines at that place, from their beginnings on. */
const linesAt = (lines: readonly Line[], at: number): Line[] =>
  lines.filter((line) => Math.abs(line.at - at) <= SAME).sort((a, b) => a.from - b.from);

/** True where these lines, all at one place, cover most of the way from `from` to `to`. */
function isDrawn(lines: readonly Line[] = [], from: number, to: number): boolean {
  const pieces = lines.filter((line) => line.to > from && line.from < to);
  let covered = 0;
  let end = from;
  for (const piece of pieces) {
    covered += Math.max(0, Math.min(piece.to, to) - Math.max(piece.from, end));
    end = Math.max(end, piece.to);
  }
  return covered >= (to - from) * DRAWN;
}
