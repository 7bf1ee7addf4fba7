/** 体检通过 ✓ at the edge of a page in which nothing was found: without it a person could not tell a correct report from one that was not checked. */
import { intersect } from './geometry';
import { mountHost } from './host';
import { TICK_NAME } from './leftovers';
import type { Box } from './types';

/** How long it stays once it can be seen, in milliseconds. */
const STAYS = 6_000;
/** From the edge of the window, in pixels. */
const MARGIN = 12;
/** At how many points, across and down, the page is asked what it shows under the tick. */
const [ACROSS, DOWN] = [4, 3];

const tickStyle = `
:host {
  all: initial !important; position: absolute !important; display: block !important;
  left: 0 !important; top: 0 !important; width: 0 !important; height: 0 !important;
  z-index: 2147483647 !important; pointer-events: none !important;
}
@media print { :host { display: none !important; } }
.layer { position: static; }
.tick {
  position: fixed; box-sizing: border-box; padding: 6px 12px; border-radius: 8px; white-space: nowrap;
  font: 600 13px/1.5 "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif;
  color: #fff; background: #2f7d4f; border: 1px solid rgb(255 255 255 / .85); box-shadow: 0 2px 8px rgb(15 23 42 / .25);
  animation: come .3s ease-out;
}
.tick:lang(en) { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans CJK SC", sans-serif; }
@keyframes come { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .tick { animation: none; } }
@media (forced-colors: active) { .tick { color: HighlightText; background: Highlight; forced-color-adjust: none; } }
`;

/** The tick of one page. */
export interface Tick {
  /**
   * Says what the page is now. The tick is shown when it becomes right, once, and goes when it is so no longer.
   * @param words in the language that `lang` names; null where it is not right, or nobody wants to be told
   */
  tell(words: { text: string; lang: string } | null): void;
  /** Takes it out of the page. */
  clear(): void;
}

/** A tick that is not shown yet. */
export function createTick(document: Document): Tick {
  let told = false;
  let stop: (() => void) | null = null;
  const clear = () => {
    stop?.();
    stop = null;
  };
  return {
    tell(words) {
      if (words === null) {
        told = false;
        clear();
      } else if (!told) {
        told = true;
        stop = whenSeen(document, () => show(document, words));
      }
    },
    clear,
  };
}

/** Begins when a person can see the page: it may have been opened in a tab behind others. Gives what ends it. */
function whenSeen(document: Document, begin: () => () => void): () => void {
  let end: (() => void) | null = null;
  const look = () => {
    if (document.visibilityState === 'hidden') return;
    document.removeEventListener('visibilitychange', look);
    end = begin();
  };
  document.addEventListener('visibilitychange', look);
  look();
  return () => {
    document.removeEventListener('visibilitychange', look);
    end?.();
  };
}

function show(document: Document, { text, lang }: { text: string; lang: string }): () => void {
  const host = mountHost(document, TICK_NAME, tickStyle);
  if (!host) return () => {};
  const tick = document.createElement('div');
  tick.className = 'tick';
  tick.lang = lang;
  tick.setAttribute('role', 'status');
  tick.textContent = text;
  host.layer.append(tick);
  try {
    place(document, tick);
  } catch {
    // A page may have put anything in the way of these questions: then it stands where it is put first.
    Object.assign(tick.style, { right: `${MARGIN}px`, bottom: `${MARGIN}px` });
  }
  const timer = setTimeout(host.remove, STAYS);
  return () => {
    clearTimeout(timer);
    host.remove();
  };
}

/** Puts it at the edge, where it stands over least of what the page shows. */
function place(document: Document, tick: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { width, height } = tick.getBoundingClientRect();
  const [right, bottom] = [clientWidth - width - MARGIN, clientHeight - height - MARGIN];
  const middle = (clientHeight - height) / 2;
  const corners = [
    [right, bottom],
    [right, middle],
    [right, MARGIN],
    [MARGIN, bottom],
    [MARGIN, middle],
    [MARGIN, MARGIN],
  ] as const;
  let best = { left: right, top: bottom, covered: Number.POSITIVE_INFINITY };
  for (const [left, top] of corners) {
    const covered = coveredBy(document, { left, top, width, height });
    if (covered < best.covered) best = { left, top, covered };
    if (covered === 0) break;
  }
  tick.style.left = `${Math.max(0, best.left)}px`;
  tick.style.top = `${Math.max(0, best.top)}px`;
}

/** At how many points of the box the page shows words, or something to look at or to use. */
function coveredBy(document: Document, box: Box): number {
  const elements = new Set<Element>();
  for (let across = 0; across < ACROSS; across += 1) {
    for (let down = 0; down < DOWN; down += 1) {
      const x = box.left + (box.width * across) / (ACROSS - 1);
      const y = box.top + (box.height * down) / (DOWN - 1);
      const found = document.elementFromPoint(x, y);
      if (found) elements.add(found);
    }
  }
  return [...elements].filter((element) => isContent(element, box)).length;
}

function isContent(element: Element, box: Box): boolean {
  if (/^(?:a|button|input|select|textarea|img|svg|canvas|video|iframe|object|embed)$/.test(element.localName))
    return true;
  const range = element.ownerDocument.createRange();
  for (const child of element.childNodes) {
    if (child.nodeType !== 3 || !child.textContent?.trim()) continue;
    range.selectNodeContents(child);
    for (const { left, top, width, height } of range.getClientRects())
      if (intersect({ left, top, width, height }, box)) return true;
  }
  return false;
}
