/** Ruling lines and pictures out of what a page draws; lines are thin rectangles and straight strokes, wherever the page has moved or scaled them. */
import type { Rect, Rulings } from './types';

/** The list of drawing operations of a page, as pdf.js gives it. */
export interface Operations {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** The numbers by which pdf.js names the operations. */
export type OperationCodes = Readonly<Record<string, number>>;

/** A transformation as PDF writes it: [a b c d e f]. */
export type Matrix = readonly [number, number, number, number, number, number];

type Point = readonly [x: number, y: number];

/** A line is no thicker than this, in pixels … */
const THICKEST = 4;
/** … and no shorter: shorter strokes are parts of letters. */
const SHORTEST = 4;
/** More strokes than any report draws. */
const MOST = 60_000;

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** A picture as large as a table, in pixels; smaller ones are seals and signs. */
const LARGE = { width: 200, height: 100 };

/** What a page draws beside its words. */
export interface Drawing extends Rulings {
  /** Pictures that are as large as a table. */
  pictures: Rect[];
}

/**
 * The ruling lines and large pictures of a page.
 * @param toPixels takes the page's own space to pixels from its top left corner
 */
export function rulingsOf({ fnArray, argsArray }: Operations, codes: OperationCodes, toPixels: Matrix): Drawing {
  const found: Drawing = { across: [], down: [], pictures: [] };
  const pictures = new Set(
    ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'].map((name) => codes[name]),
  );
  const strokes = new Set(
    ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].map(
      (name) => codes[name],
    ),
  );
  const unseen = new Set(['endPath', 'clip', 'eoClip'].map((name) => codes[name]));
  let matrix = toPixels;
  const saved: Matrix[] = [];
  let count = 0;
  for (const [index, code] of fnArray.entries()) {
    const args = argsArray[index] as readonly unknown[] | null;
    if (code === codes.save) saved.push(matrix);
    else if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (code === codes.transform) matrix = multiply(matrix, args as unknown as Matrix);
    else if (code === codes.paintFormXObjectBegin) {
      saved.push(matrix);
      const own = args?.[0];
      if (Array.isArray(own) && own.length === 6) matrix = multiply(matrix, own as unknown as Matrix);
    } else if (pictures.has(code)) {
      const box = unitBox(matrix);
      if (box.right - box.left >= LARGE.width && box.bottom - box.top >= LARGE.height) found.pictures.push(box);
    } else if (code === codes.constructPath) {
      const operation = args?.[0] as number;
      const path = (args?.[1] as readonly (ArrayLike<number> | null)[] | undefined)?.[0];
      if (!path || unseen.has(operation)) continue;
      for (const points of subpaths(path, matrix)) {
        count += 1;
        if (count > MOST) return { across: [], down: [], pictures: found.pictures };
        addLines(found, points, strokes.has(operation));
      }
    }
  }
  return found;
}

/** Pictures are drawn into the unit square, wherever the page has put it. */
function unitBox([a, b, c, d, e, f]: Matrix): Rect {
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The straight pieces of a path; of a curve only where it ends. */
function subpaths(path: ArrayLike<number>, m: Matrix): Point[][] {
  const paths: Point[][] = [];
  let points: Point[] = [];
  const at = (index: number): Point => {
    const x = path[index] ?? 0;
    const y = path[index + 1] ?? 0;
    return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
  };
  for (let index = 0; index < path.length; ) {
    const step = path[index];
    if (step === 0) {
      if (points.length > 1) paths.push(points);
      points = [at(index + 1)];
      index += 3;
    } else if (step === 1) {
      points.push(at(index + 1));
      index += 3;
    } else if (step === 2) {
      points.push(at(index + 5));
      index += 7;
    } else if (step === 3) {
      points.push(at(index + 3));
      index += 5;
    } else {
      const [first] = points;
      if (first) points.push(first);
      index += 1;
    }
  }
  if (points.length > 1) paths.push(points);
  return paths;
}

function addLines({ across, down }: Rulings, points: readonly Point[], stroked: boolean): void {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THICKEST && right - left >= SHORTEST)
    across.push({ from: left, to: right, at: (top + bottom) / 2 });
  else if (right - left <= THICKEST && bottom - top >= SHORTEST)
    down.push({ from: top, to: bottom, at: (left + right) / 2 });
  else if (stroked) {
    for (let index = 1; index < points.length; index += 1) {
      const [ax, ay] = points[index - 1] as Point;
      const [bx, by] = points[index] as Point;
      if (Math.abs(ay - by) < 1 && Math.abs(ax - bx) >= SHORTEST)
        across.push({ from: Math.min(ax, bx), to: Math.max(ax, bx), at: ay });
      else if (Math.abs(ax - bx) < 1 && Math.abs(ay - by) >= SHORTEST)
        down.push({ from: Math.min(ay, by), to: Math.max(ay, by), at: ax });
    }
  }
}
