/** Where things are, and where a numbered tag fits without covering a number. The placing itself is plain arithmetic. */
import type { Target } from '../page/places/locate';
import type { Box } from './types';

/** Width and height of a numbered tag, in CSS pixels. */
export const TAG_SIZE = 16;
/** Width and height of what answers to a press on it: the least that a hand hits for sure (WCAG 2.2). */
export const TARGET_SIZE = 24;
/** The most cells around a tag that are looked at; cells further away cannot be covered by it. */
const MAX_OBSTACLES = 60;

/** True where the two share more than an edge. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** What is left of `box` inside `frame`; null where nothing is. */
export function intersect(box: Box, frame: Box): Box | null {
  const left = Math.max(box.left, frame.left);
  const top = Math.max(box.top, frame.top);
  const width = Math.min(box.left + box.width, frame.left + frame.width) - left;
  const height = Math.min(box.top + box.height, frame.top + frame.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

/**
 * A place for the tag at a corner of the cell: the first that covers no text, else the one that covers least.
 * @param obstacles the printed text of the cell and its neighbours
 */
export function placeTag(cell: Box, obstacles: readonly Box[], taken: readonly Box[]): Box {
  const right = cell.left + cell.width;
  const bottom = cell.top + cell.height;
  const half = TAG_SIZE / 2;
  const inset = 2;
  const corners: [number, number][] = [
    [right - TAG_SIZE - inset, cell.top + inset],
    [cell.left + inset, cell.top + inset],
    [right - TAG_SIZE - inset, bottom - TAG_SIZE - inset],
    [cell.left + inset, bottom - TAG_SIZE - inset],
    [right - half, cell.top - half],
    [cell.left - half, cell.top - half],
    [right - half, bottom - half],
    [cell.left - half, bottom - half],
  ];
  let best: Box | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [left, top] of corners) {
    const box = { left, top, width: TAG_SIZE, height: TAG_SIZE };
    const covered = [...obstacles, ...taken].reduce((sum, obstacle) => sum + overlap(box, obstacle), 0);
    if (covered < least) {
      best = box;
      least = covered;
    }
    if (covered === 0) break;
  }
  return best ?? { left: right - half, top: cell.top - half, width: TAG_SIZE, height: TAG_SIZE };
}

/** A tag in the margin left of running text, where no word stands; inside the window's left edge. */
export function placeMarginTag(block: Box, line: Box): Box {
  return {
    left: Math.max(2, block.left - TAG_SIZE - 4),
    top: line.top + (line.height - TAG_SIZE) / 2,
    width: TAG_SIZE,
    height: TAG_SIZE,
  };
}

/** The element a target belongs to. */
export function elementOf(target: Target): Element {
  return target.kind === 'gap' ? target.before : target.element;
}

/** The boxes a target covers in the window; empty where it is not to be seen. */
export function boxesOf(target: Target): Box[] {
  if (target.kind === 'element') return visible([target.element.getBoundingClientRect()]);
  if (target.kind === 'words') return visible([...target.range.getClientRects()]);
  const { left, top, bottom, width, height } = target.before.getBoundingClientRect();
  return height === 0 && width === 0 ? [] : [{ left, top: target.behind ? bottom + 2 : top - 2, width, height: 0 }];
}

function visible(rects: DOMRect[]): Box[] {
  return rects
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, width, height }) => ({ left, top, width, height }));
}

/** The printed text of a cell and of the cells around it. */
export function textAround(cell: Element): Box[] {
  const row = cell.parentElement;
  const cells = [row?.previousElementSibling, row, row?.nextElementSibling].flatMap((line) =>
    line ? [...line.children].slice(0, MAX_OBSTACLES / 3) : [],
  );
  const range = cell.ownerDocument.createRange();
  return [...new Set([cell, ...cells])].flatMap((element) => {
    range.selectNodeContents(element);
    return visible([...range.getClientRects()].slice(0, 6));
  });
}

/** Rows from the top of a table in which heads stand. */
const HEAD_ROWS = 4;
/** More cells in one row are no statutory table. */
const MOST_HEADS = 40;

/** The heads of a cell: the cells above it in the first rows of its table, and those before it in its row that hold words. */
export function headsOf(cell: Element): Box[] {
  const table = cell.closest('table');
  const row = cell.parentElement;
  if (!table || !row) return [];
  const own = cell.getBoundingClientRect();
  const cellsOf = (line: Element) => [...line.children].slice(0, MOST_HEADS);
  const holdsWords = (element: Element) => !/^[\d\s.,%-]*$/.test((element.textContent ?? '').slice(0, 40));
  const above = [...table.rows].slice(0, HEAD_ROWS).flatMap((line) =>
    line === row
      ? []
      : cellsOf(line).filter((head) => {
          const { left, right, bottom } = head.getBoundingClientRect();
          return bottom <= own.top + 1 && left < own.right && right > own.left && holdsWords(head);
        }),
  );
  const before = cellsOf(row).filter((head) => head.getBoundingClientRect().right <= own.left + 1 && holdsWords(head));
  return visible([...above, ...before].map((head) => head.getBoundingClientRect()));
}

/** Cuts boxes to what the scrolling boxes around an element let through. One clipper serves one pass over all marks. */
export function createClipper(view: Window): (element: Element) => Box | null {
  const known = new Map<Element, Box | null>();
  const clipOf = (element: Element): Box | null => {
    const parent = element.parentElement;
    if (!parent || parent === view.document.body || parent === view.document.documentElement) return null;
    const remembered = known.get(parent);
    if (remembered !== undefined) return remembered;
    const outer = clipOf(parent);
    const { overflowX, overflowY } = view.getComputedStyle(parent);
    let clip = outer;
    if (overflowX !== 'visible' || overflowY !== 'visible') {
      const { left, top, width, height } = parent.getBoundingClientRect();
      const own = { left, top, width, height };
      clip = outer ? (intersect(own, outer) ?? { left, top, width: 0, height: 0 }) : own;
    }
    known.set(parent, clip);
    return clip;
  };
  return clipOf;
}
