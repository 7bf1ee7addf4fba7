/** The bubble that explains a problem beside its mark. Text nodes only: nothing of the page becomes markup. */
import { overlap } from './geometry';
import type { Box, MarkItem, MarkTexts, MarkUse } from './types';

/** What the person can do in a bubble. */
export interface BubbleActions extends MarkUse {
  close(): void;
}

/** The bubble of one problem, not yet placed. */
export function createBubble(
  document: Document,
  item: MarkItem,
  texts: MarkTexts,
  actions: BubbleActions,
): HTMLElement {
  const make = (tag: string, className: string, ...content: (Node | string)[]) => {
    const element = document.createElement(tag);
    element.className = className;
    element.append(...content);
    return element;
  };
  const tool = (label: string, sign: string, act: () => void) => {
    const button = make('button', '', sign);
    button.setAttribute('type', 'button');
    button.setAttribute('aria-label', label);
    button.setAttribute('title', label);
    button.addEventListener('click', act);
    return button;
  };
  const { bubble } = item;
  const bubbleElement = make(
    'div',
    `bubble ${item.level}`,
    make(
      'div',
      'head',
      make('span', `tag number ${item.level}`, String(item.number)),
      make('span', 'level', bubble.level),
      make(
        'span',
        'tools',
        tool(texts.previous, '‹', () => actions.step('previous')),
        tool(texts.next, '›', () => actions.step('next')),
        tool(texts.close, '×', actions.close),
      ),
    ),
    make('p', 'headline', bubble.headline),
  );
  const lines = bubble.lines.map((line) => make('p', '', line));
  if (bubble.repairs.length > 0) {
    const repairs = bubble.repairs.map((line) => make('p', '', line));
    bubbleElement.append(make('div', 'repairs', make('p', 'note', texts.repair(repairs.length)), ...repairs));
    // What to do comes first; the reason can be unfolded.
    bubbleElement.append(make('details', 'sums', make('summary', '', texts.sums(lines.length)), ...lines));
  } else bubbleElement.append(...lines);
  if (bubble.advice !== '') bubbleElement.append(make('p', '', bubble.advice));
  if (bubble.basis !== '') bubbleElement.append(make('p', 'note', `${texts.basis}${bubble.basis}`));
  if (bubble.rule !== '') {
    const explain = make('button', 'explain', texts.explain);
    explain.setAttribute('type', 'button');
    explain.addEventListener('click', () => actions.explain(bubble.rule));
    bubbleElement.append(explain);
  }
  bubbleElement.lang = texts.lang;
  bubbleElement.setAttribute('role', 'dialog');
  bubbleElement.setAttribute('aria-label', item.label);
  return bubbleElement;
}

const GAP = 8;

/** What a bubble speaks of, and what a person needs to understand it. */
export interface Concerned {
  /** The other cells that its explanations would change. */
  cells: readonly Box[];
  /** The other cells of the same problem, and the heads of row and column. */
  others: readonly Box[];
}

/** How much worse it is to cover the cell it stands at, or a cell to be changed, than anything else of the problem. */
const ANCHOR_WEIGHT = 100;
const CELL_WEIGHT = 20;

/** The most different edges, across and down, that a bubble is laid along. */
const MAX_EDGES = 40;

/** True where a bubble of that size stands in this part of the window whole, with a gap around it. */
export function takesBubble(area: Box, size: { width: number; height: number }): boolean {
  return area.width >= size.width + 2 * GAP && area.height >= size.height + 2 * GAP;
}

/**
 * Where a bubble of that size stands, always whole in `view`: where it covers least of what it speaks of; among equal places below its
 * anchor, else above, else beside it, else at one of its corners.
 * @param free true where it may also stand away from its anchor, along the edge of anything that it speaks of, the nearest first: a person has
 *   opened it, and no pointer has to find the way
 */
export function placeBubble(
  anchor: Box,
  size: { width: number; height: number },
  view: Box,
  { cells, others }: Concerned = { cells: [], others: [] },
  free = false,
): Box {
  const within = (value: number, from: number, length: number, own: number) =>
    Math.max(from + GAP, Math.min(value, from + length - own - GAP));
  const at = (left: number, top: number): Box => ({
    left: within(left, view.left, view.width, size.width),
    top: within(top, view.top, view.height, size.height),
    ...size,
  });
  const middle = anchor.left + anchor.width / 2 - size.width / 2;
  const before = (start: number, own: number) => start - GAP - own;
  const behind = (start: number, length: number) => start + length + GAP;
  const [above, below] = [before(anchor.top, size.height), behind(anchor.top, anchor.height)];
  const [left, right] = [before(anchor.left, size.width), behind(anchor.left, anchor.width)];
  const places = [
    at(middle, below),
    at(middle, above),
    at(right, anchor.top),
    at(left, anchor.top),
    at(right, below),
    at(right, above),
    at(left, below),
    at(left, above),
  ];
  const covered = (place: Box, boxes: readonly Box[]) => boxes.reduce((sum, box) => sum + overlap(place, box), 0);
  const cost = (place: Box) =>
    overlap(place, anchor) * ANCHOR_WEIGHT + covered(place, cells) * CELL_WEIGHT + covered(place, others);
  const near = leastOf(places, cost);
  if (!free || cost(near) === 0) return near;
  const all = [anchor, ...cells, ...others];
  const edges = (ways: readonly number[]) => [...new Set(ways.map(Math.round))].slice(0, MAX_EDGES);
  const lefts = edges([middle, ...all.flatMap((box) => [behind(box.left, box.width), before(box.left, size.width)])]);
  const tops = edges([
    anchor.top,
    ...all.flatMap((box) => [behind(box.top, box.height), before(box.top, size.height)]),
  ]);
  const distance = (place: Box) => Math.hypot(place.left - near.left, place.top - near.top);
  const far = lefts.flatMap((x) => tops.map((y) => at(x, y))).sort((a, b) => distance(a) - distance(b));
  return leastOf([near, ...far], cost);
}

/** The first of those that cost least. */
function leastOf(places: readonly Box[], cost: (place: Box) => number): Box {
  let [best] = places as [Box, ...Box[]];
  let least = cost(best);
  for (const place of places) {
    if (least === 0) break;
    const own = cost(place);
    if (own < least) [best, least] = [place, own];
  }
  return best;
}
