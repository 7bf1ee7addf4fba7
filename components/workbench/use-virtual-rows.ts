/** Which rows of a long table are drawn: those in sight, and a few around them. */
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** The rows to draw, and the height of what is left out above and below them, in pixels. */
export interface VirtualRows {
  items: VirtualItem[];
  before: number;
  after: number;
  /** Scrolls as far as needed for a row to be seen. */
  show(index: number): void;
}

/**
 * @param scroller the element that scrolls the rows
 * @param height of a row, in pixels
 */
export function useVirtualRows(scroller: RefObject<HTMLElement | null>, count: number, height: number): VirtualRows {
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  const kept = useRef<Virtualizer<HTMLElement, HTMLElement> | null>(null);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    initialRect: { width: 800, height: 640 },
    onChange: () => draw(undefined),
  };
  kept.current ??= new Virtualizer<HTMLElement, HTMLElement>(options);
  const rows = kept.current;
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  const items = rows.getVirtualItems();
  const last = items.at(-1);
  return {
    items,
    before: items[0]?.start ?? 0,
    after: last ? rows.getTotalSize() - last.end : 0,
    show: (index) => rows.scrollToIndex(index),
  };
}
