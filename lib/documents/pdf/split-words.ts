/** Words that a PDF gives as one run though they stand in several cells: where columns are narrow, only a space parts one number from the next. */
import type { LatticeCell, Words } from './types';

/** A run that reaches so far into a cell, as a share of its height, has something in it; less is the edge of its last sign. */
const REACHES = 0.3;

/**
 * The run as one piece for each cell that it reaches into; as it is where it stands in one cell, or has no space for a border to stand in.
 * No cell between the first and the last is left without a piece: a space that wide would have ended the run.
 * @param row cells at the height of the run, from left to right
 */
export function splitAtBorders(word: Words, row: readonly LatticeCell[]): Words[] {
  const pieces = word.text.trim().split(/\s+/);
  if (pieces.length < 2) return [word];
  const least = (word.bottom - word.top) * REACHES;
  const reached = row.filter(({ left, right }) => Math.min(right, word.right) - Math.max(left, word.left) >= least);
  if (reached.length < 2 || pieces.length < reached.length) return [word];
  const gaps = gapsOf(word, pieces);
  const found: Words[] = [];
  let from = 0;
  for (const [index, cell] of reached.entries()) {
    const after = reached.length - 1 - index;
    const to = after === 0 ? pieces.length : nearestGap(gaps, cell.right, from, pieces.length - 1 - after) + 1;
    const left = index === 0 ? word.left : Math.max(word.left, cell.left);
    const right = after === 0 ? word.right : cell.right;
    found.push({ ...word, text: pieces.slice(from, to).join(' '), left, right });
    from = to;
  }
  return found;
}

/** About where the spaces between the pieces stand: a Chinese character is twice as wide as a digit. */
function gapsOf({ left, right }: Words, pieces: readonly string[]): number[] {
  const widths = pieces.map((piece) =>
    [...piece].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2e80 ? 1 : 2), 0),
  );
  const unit = (right - left) / (widths.reduce((sum, width) => sum + width, 0) + pieces.length - 1);
  let at = left;
  return widths.slice(0, -1).map((width) => {
    at += (width + 1) * unit;
    return at - unit / 2;
  });
}

/** The number of the space next to a border, among those from `first` to `last`. */
function nearestGap(gaps: readonly number[], border: number, first: number, last: number): number {
  let best = first;
  for (let index = first; index <= last; index += 1)
    if (Math.abs((gaps[index] ?? 0) - border) < Math.abs((gaps[best] ?? 0) - border)) best = index;
  return best;
}
