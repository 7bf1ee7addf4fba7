/** The bubble that explains a problem beside its mark. Text nodes only: nothing of the page becomes markup. */
import { overlap } from './geometry';
import type { Box, MarkItem, MarkTexts } from './types';

/** What the person can do in a bubble. */
export interface BubbleActions {
  step(direction: 'next' | 'previous'): void;
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
  if (bubble.repairs.length > 0) {
    const repairs = bubble.repairs.map((line) => make('p', '', line));
    bubbleElement.append(make('div', 'repairs', make('p', 'note', texts.repair), ...repairs));
  }
  bubbleElement.append(...bubble.lines.map((line) => make('p', '', line)));
  if (bubble.advice !== '') bubbleElement.append(make('p', '', bubble.advice));
  if (bubble.basis !== '') bubbleElement.append(make('p', 'note', `${texts.basis}${bubble.basis}`));
  bubbleElement.lang = texts.lang;
  bubbleElement.setAttribute('role', 'dialog');
  bubbleElement.setAttribute('aria-label', item.label);
  return bubbleElement;
}

const GAP = 8;

/**
 * Where a bubble of that size stands, always whole in the window: where it covers least of what it speaks of; among equal places below its
 * anchor, else above, else beside it. Never away from it: the pointer must find the way.
 * @param others the other cells of the same problem
 */
export function placeBubble(
  anchor: Box,
  size: { width: number; height: number },
  view: Box,
  others: readonly Box[] = [],
): Box {
  const within = (value: number, from: number, length: number, own: number) =>
    Math.max(from + GAP, Math.min(value, from + length - own - GAP));
  const at = (left: number, top: number): Box => ({
    left: within(left, view.left, view.width, size.width),
    top: within(top, view.top, view.height, size.height),
    ...size,
  });
  const middle = anchor.left + anchor.width / 2 - size.width / 2;
  const places = [
    at(middle, anchor.top + anchor.height + GAP),
    at(middle, anchor.top - GAP - size.height),
    at(anchor.left + anchor.width + GAP, anchor.top),
    at(anchor.left - GAP - size.width, anchor.top),
  ];
  // The anchor is what the bubble is about: covering it costs more than anything.
  const cost = (place: Box) =>
    overlap(place, anchor) * 100 + others.reduce((sum, other) => sum + overlap(place, other), 0);
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best));
}
