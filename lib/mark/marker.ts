/** The marks of one page: shown, followed, explained, and taken out again without a trace. */
import type { Target } from '../page/places/locate';
import { createBubble, placeBubble, takesBubble } from './bubble';
import { type DrawnMark, drawShapes, fitLayer, grow, measureMarks, type Projection, placeTags, put } from './canvas';
import { type Follower, follow } from './follow';
import { boxesOf, elementOf, headsOf } from './geometry';
import { type Host, mountHost } from './host';
import { scrollToTarget } from './light';
import { type Mark, mergePlaces, passOn } from './merge';
import { watchPointer } from './pointer';
import type { MarkItem, MarkTexts, MarkUse } from './types';

/** The marks as the inspector drives them. */
export interface Marker {
  /** Marks these problems instead of the earlier ones. An open bubble stays open where its problem is still there. */
  show(items: readonly MarkItem[]): void;
  /** Takes everything out: the page is byte for byte as before. */
  clear(): void;
  /** Scrolls to a place and lights it, marks on or off; false where it is not to be seen. */
  visit(target: Target): boolean;
  /** Lights a place without scrolling; null puts the light out. */
  hint(target: Target | null): void;
  /** Opens the bubble of a problem at its first place that can be seen. */
  open(number: number): void;
  /** The problem whose bubble is open. */
  readonly opened: number | null;
}

/** How long a visited place stays lit, in milliseconds. */
const LIGHT_TIME = 2_400;
/** How long marks stay after the elements that they mark have left the page, in milliseconds: a page may be about to draw them again. */
const HOLD = 5_000;

/** @param use what the bubble's own buttons do */
export function createMarker(document: Document, texts: MarkTexts, use: MarkUse): Marker {
  const view = document.defaultView as Window & typeof globalThis;
  let host: Host | null = null;
  let follower: Follower | null = null;
  let stopPointer = () => {};
  let items: readonly MarkItem[] = [];
  let marks: Mark[] = [];
  let drawn: DrawnMark[] = [];
  let shapes: HTMLElement[] = [];
  const tags = new Map<Mark, HTMLElement[]>();
  let bubble: { element: HTMLElement; number: number; mark: Mark; pinned: boolean } | null = null;
  /** The problem whose bubble is to open as soon as its mark is in sight; null for none. */
  let awaited: number | null = null;
  let lit: { target: Target; element: HTMLElement } | null = null;
  let lightTimer: ReturnType<typeof setTimeout> | undefined;
  /** Since when a marked element is missing, and what ends the wait; null while all are there. */
  let missing: { since: number; timer: ReturnType<typeof setTimeout> } | null = null;

  function mount(): boolean {
    if (host?.element.isConnected) return true;
    unmount();
    host = mountHost(document);
    if (!host) return false;
    stopPointer = watchPointer(document, {
      drawn: () => drawn,
      bubble: () => (host ? { host: host.element, open: bubble !== null, pinned: bubble?.pinned ?? false } : null),
      enter: (mark) => openAt(mark, mark.numbers[0], false),
      leave: close,
    });
    return true;
  }

  function unmount(): void {
    follower?.stop();
    stopPointer();
    host?.remove();
    found();
    host = follower = bubble = lit = null;
    shapes = [];
    drawn = [];
    tags.clear();
  }

  function refollow(): void {
    follower?.stop();
    const elements = new Set(marks.map(({ target }) => elementOf(target).closest('table') ?? elementOf(target)));
    follower = follow(view, elements, place);
    place();
  }

  /** True while marks stay as they are: their page is being drawn anew, and the next reading says where they belong. */
  function isWaiting(): boolean {
    if (marks.every(({ target }) => elementOf(target).isConnected)) found();
    else missing ??= { since: performance.now(), timer: setTimeout(place, HOLD) };
    return missing !== null && performance.now() - missing.since < HOLD - 1;
  }

  function found(): void {
    clearTimeout(missing?.timer);
    missing = null;
  }

  function place(): void {
    if (!host || isWaiting()) return;
    const projection = fitLayer(host, document);
    drawn = measureMarks(marks, view);
    const tagBoxes = placeTags(drawn);
    const lightBox = lit && boxesOf(lit.target)[0];
    drawShapes(host.layer, shapes, drawn, projection);
    for (const [mark, buttons] of tags) {
      buttons.forEach((button, index) => {
        const box = tagBoxes.get(mark)?.[index];
        button.hidden = !box;
        if (box) put(button, box, projection);
      });
    }
    if (lit) {
      lit.element.hidden = !lightBox;
      if (lightBox) put(lit.element, grow(lightBox, 4), projection);
    }
    if (bubble) placeOpenBubble(projection);
    openAwaited();
  }

  /** Opens the bubble that was asked for while its mark was not in sight yet: the page, or a box inside it, was still scrolling. */
  function openAwaited(): void {
    const found = drawn.find(({ mark, boxes }) => boxes.length > 0 && awaited !== null && mark.tags.includes(awaited));
    if (!found || awaited === null) return;
    const number = awaited;
    awaited = null;
    openAt(found.mark, number, true);
  }

  function placeOpenBubble(projection: Projection): void {
    if (!bubble) return;
    const anchor = drawn.find(({ mark }) => mark === bubble?.mark)?.boxes[0];
    bubble.element.hidden = !anchor;
    if (!anchor) return;
    const { offsetWidth, offsetHeight } = bubble.element;
    const size = { width: offsetWidth * projection.scale, height: offsetHeight * projection.scale };
    const window = { left: 0, top: 0, width: document.documentElement.clientWidth, height: view.innerHeight };
    const { number, mark: own, pinned } = bubble;
    const same = drawn.filter(({ mark }) => mark !== own && mark.numbers.includes(number));
    const isChanged = ({ mark }: DrawnMark) => mark.role === 'key' || mark.role === 'candidate';
    const concerned = {
      cells: same.filter(isChanged).flatMap(({ boxes }) => boxes),
      others: [
        ...same.filter((each) => !isChanged(each)).flatMap(({ boxes }) => boxes),
        ...(own.target.kind === 'element' ? headsOf(own.target.element) : []),
      ],
    };
    const area = use.area?.();
    const room = area && takesBubble(area, size) ? area : window;
    const { left, top } = placeBubble(anchor, size, room, concerned, pinned);
    bubble.element.style.left = `${(left - projection.origin.left) / projection.scale}px`;
    bubble.element.style.top = `${(top - projection.origin.top) / projection.scale}px`;
  }

  function openAt(mark: Mark, number: number | undefined, pinned: boolean): void {
    const item = items.find((candidate) => candidate.number === number);
    if (!host || !item) return;
    if (bubble?.number === item.number && bubble.mark === mark) {
      bubble.pinned ||= pinned;
      return;
    }
    close();
    const element = createBubble(document, item, texts, { ...use, close: () => closeTo(mark, item.number) });
    const tag = tagOf(mark, item.number);
    tag?.setAttribute('aria-expanded', 'true');
    // Behind its tag in the order of focus, so that Tab leads from the tag into the bubble.
    if (tag) tag.after(element);
    else host.layer.append(element);
    bubble = { element, number: item.number, mark, pinned };
    place();
  }

  function close(): void {
    if (!bubble) return;
    tagOf(bubble.mark, bubble.number)?.setAttribute('aria-expanded', 'false');
    bubble.element.remove();
    bubble = null;
  }

  function closeTo(mark: Mark, number: number): void {
    close();
    const tag = tagOf(mark, number);
    tag?.focus({ preventScroll: true });
    // Focus opens the bubble; the person has just closed it.
    close();
  }

  function tagOf(mark: Mark, number: number): HTMLElement | undefined {
    return tags.get(mark)?.[mark.tags.indexOf(number)];
  }

  function createTag(mark: Mark, number: number): HTMLElement {
    const item = items.find((candidate) => candidate.number === number);
    const tag = document.createElement('button');
    tag.type = 'button';
    tag.lang = texts.lang;
    tag.className = `tag ${item?.level ?? mark.level}`;
    tag.textContent = String(number);
    tag.setAttribute('aria-label', item?.label ?? String(number));
    tag.setAttribute('aria-expanded', 'false');
    tag.addEventListener('focus', () => openAt(mark, number, false));
    tag.addEventListener('click', () => openAt(mark, number, true));
    return tag;
  }

  function putOutLight(): void {
    awaited = null;
    clearTimeout(lightTimer);
    lit?.element.remove();
    lit = null;
    if (marks.length === 0) unmount();
  }

  function light(target: Target, steady: boolean): void {
    putOutLight();
    if (!mount() || !host) return;
    const element = document.createElement('div');
    element.className = steady ? 'light steady' : 'light';
    host.layer.append(element);
    lit = { target, element };
    if (!steady) lightTimer = setTimeout(putOutLight, LIGHT_TIME);
    if (follower) place();
    else refollow();
  }

  return {
    get opened() {
      return bubble?.number ?? null;
    },
    show(next) {
      const merged = mergePlaces(next);
      // The same problems on a page that was drawn anew: marks, bubble and focus stay.
      if (host?.element.isConnected && passOn({ items, marks }, { items: next, marks: merged })) return refollow();
      const before = bubble && { number: bubble.number, pinned: bubble.pinned };
      const light = lit?.target;
      unmount();
      items = next;
      marks = merged;
      if (marks.length === 0 || !mount() || !host) return;
      for (const mark of marks) {
        const buttons = mark.tags.map((number) => createTag(mark, number));
        host.layer.append(...buttons);
        tags.set(mark, buttons);
      }
      refollow();
      if (light) this.hint(light);
      if (before?.pinned) this.open(before.number);
    },
    clear() {
      clearTimeout(lightTimer);
      items = marks = [];
      unmount();
    },
    visit(target) {
      if (!scrollToTarget(view, target)) return false;
      light(target, false);
      return true;
    },
    hint(target) {
      if (target) light(target, true);
      else putOutLight();
    },
    open(number) {
      awaited = marks.some(({ tags: numbers }) => numbers.includes(number)) ? number : null;
      openAwaited();
      // A bubble that opened meanwhile is not the one that was asked for.
      if (awaited !== null) close();
    },
  };
}
