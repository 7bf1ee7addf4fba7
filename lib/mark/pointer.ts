/** Hover over a marked place, Escape, a click elsewhere: what opens and closes bubbles without a button of ours. */
import type { DrawnMark } from './canvas';
import { elementOf } from './geometry';
import type { Mark } from './merge';

/** What the pointer asks and does. */
export interface PointerTarget {
  drawn(): readonly DrawnMark[];
  bubble(): { host: Element; open: boolean; pinned: boolean } | null;
  enter(mark: Mark): void;
  leave(): void;
}

/** A pointer that leaves a mark sooner opens nothing; one that reaches the bubble sooner keeps it open. In milliseconds. */
const OPEN_AFTER = 140;
const CLOSE_AFTER = 260;

/** @returns stops watching */
export function watchPointer(document: Document, layer: PointerTarget): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over: Mark | null = null;

  const view = document.defaultView as (Window & typeof globalThis) | null;
  // Each frame has its own `Node` class: an element of a frame is no instance of ours.
  const isNode = (target: EventTarget | null): target is Node => view !== null && target instanceof view.Node;

  const later = (act: () => void, delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const state = layer.bubble();
    // Inside our own tree the event's target is the host: tag or bubble are under the pointer.
    if (state && event.target === state.host) {
      over = null;
      clearTimeout(timer);
      return;
    }
    const mark = isNode(event.target) ? markAt(layer.drawn(), event, event.target) : null;
    if (mark === over) return;
    over = mark;
    if (mark && !state?.pinned) later(() => layer.enter(mark), OPEN_AFTER);
    else if (!mark && state?.open && !state.pinned) later(layer.leave, CLOSE_AFTER);
    else clearTimeout(timer);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !layer.bubble()?.open) return;
    // The page does not get the key as well, so that a dialog of its own stays open.
    event.preventDefault();
    event.stopImmediatePropagation();
    layer.leave();
  };
  const onDown = (event: PointerEvent) => {
    const state = layer.bubble();
    if (state?.open && event.target !== state.host) layer.leave();
  };
  const onLeave = () => {
    const state = layer.bubble();
    over = null;
    if (state?.open && !state.pinned) later(layer.leave, CLOSE_AFTER);
  };
  const options = { capture: true, passive: true };
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('pointerdown', onDown, options);
  document.addEventListener('pointerleave', onLeave, options);
  document.addEventListener('keydown', onKey, { capture: true });
  return () => {
    clearTimeout(timer);
    document.removeEventListener('pointermove', onMove, options);
    document.removeEventListener('pointerdown', onDown, options);
    document.removeEventListener('pointerleave', onLeave, options);
    document.removeEventListener('keydown', onKey, { capture: true });
  };
}

/** The strongest mark under the pointer; what lies over it (a dialog of the page) keeps it hidden. */
function markAt(drawn: readonly DrawnMark[], { clientX, clientY }: PointerEvent, target: Node): Mark | null {
  const hit = drawn.find(({ mark, boxes }) => {
    const element = elementOf(mark.target);
    const related = element === target || element.contains(target) || target.contains(element);
    return (
      related &&
      boxes.some(
        ({ left, top, width, height }) =>
          clientX >= left && clientX <= left + width && clientY >= top - 3 && clientY <= top + Math.max(height, 3),
      )
    );
  });
  return hit?.mark ?? null;
}
