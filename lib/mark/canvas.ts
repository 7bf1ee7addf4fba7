/** Draws marks into the layer: measures everything first, then writes, so that the page is laid out once. */

import { boxesOf, createClipper, elementOf, intersect, placeMarginTag, placeTag, textAround } from './geometry';
import type { Host } from './host';
import type { Mark } from './merge';
import type { Box } from './types';

/** Layer coordinates for window coordinates: the page may be scrolled, and its root zoomed or moved. */
export interface Projection {
  origin: { left: number; top: number };
  scale: number;
}

/** A mark as drawn: where it is in the window; empty where it is not to be seen. */
export interface DrawnMark {
  mark: Mark;
  boxes: Box[];
}

/** Gives the layer the size of the page without us. */
export function fitLayer({ layer }: Host, document: Document): Projection {
  const root = document.documentElement;
  layer.style.width = '0px';
  layer.style.height = '0px';
  const width = Math.max(root.scrollWidth, root.clientWidth);
  const height = Math.max(root.scrollHeight, root.clientHeight);
  layer.style.width = `${width}px`;
  layer.style.height = `${height}px`;
  const rect = layer.getBoundingClientRect();
  return { origin: { left: rect.left, top: rect.top }, scale: rect.width > 0 && width > 0 ? rect.width / width : 1 };
}

/** Where every mark is now. */
export function measureMarks(marks: readonly Mark[], view: Window): DrawnMark[] {
  const clipOf = createClipper(view);
  return marks.map((mark) => {
    const element = elementOf(mark.target);
    if (!element.isConnected) return { mark, boxes: [] };
    const clip = clipOf(element);
    const boxes = boxesOf(mark.target).flatMap((box) => {
      if (!clip) return [box];
      if (box.height === 0) return box.top >= clip.top && box.top <= clip.top + clip.height ? [box] : [];
      const rest = intersect(box, clip);
      return rest ? [rest] : [];
    });
    return { mark, boxes };
  });
}

/** The tags of the drawn marks, by problem number and mark, placed where they cover no text. */
export function placeTags(drawn: readonly DrawnMark[]): Map<Mark, Box[]> {
  const taken: Box[] = [];
  const placed = new Map<Mark, Box[]>();
  for (const { mark, boxes } of drawn) {
    const [first] = boxes;
    if (!first || mark.tags.length === 0) continue;
    const element = elementOf(mark.target);
    const obstacles = mark.target.kind === 'element' ? textAround(element) : [];
    const tags = mark.tags.map(() => {
      const tag =
        mark.target.kind === 'element'
          ? placeTag(first, obstacles, taken)
          : placeMarginTag(element.getBoundingClientRect(), first);
      // Two problems at one line of text: side by side.
      while (taken.some((other) => other.left === tag.left && other.top === tag.top)) tag.top += tag.height + 1;
      taken.push(tag);
      return tag;
    });
    placed.set(mark, tags);
  }
  return placed;
}

/** Draws the shapes of all marks, with elements that are there already as far as they go. */
export function drawShapes(
  layer: Element,
  shapes: HTMLElement[],
  drawn: readonly DrawnMark[],
  projection: Projection,
): void {
  const wanted = drawn.flatMap(({ mark, boxes }) => boxes.map((box) => ({ box, className: shapeOf(mark) })));
  while (shapes.length < wanted.length) {
    const shape = layer.ownerDocument.createElement('div');
    layer.prepend(shape);
    shapes.push(shape);
  }
  for (const shape of shapes.splice(wanted.length)) shape.remove();
  wanted.forEach(({ box, className }, index) => {
    const shape = shapes[index] as HTMLElement;
    if (shape.className !== className) shape.className = className;
    put(shape, className.startsWith('box') ? grow(box, 1) : box, projection);
  });
}

/** A box with so much room around it; a line stays a line. */
export function grow(box: Box, by: number): Box {
  const height = box.height > 0 ? box.height + 2 * by : 0;
  return { left: box.left - by, top: box.top - by, width: box.width + 2 * by, height };
}

/** The class names of a mark's shape. */
function shapeOf({ target, role, level }: Mark): string {
  const shape = target.kind === 'element' ? 'box' : target.kind;
  return `${shape} ${role} ${level}`;
}

/** Puts an element at a box of the window. */
export function put(element: HTMLElement, box: Box, { origin, scale }: Projection): void {
  element.style.left = `${(box.left - origin.left) / scale}px`;
  element.style.top = `${(box.top - origin.top) / scale}px`;
  element.style.width = `${box.width / scale}px`;
  if (box.height > 0) element.style.height = `${box.height / scale}px`;
}
