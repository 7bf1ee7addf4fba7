/** Hover over a marked place, Escape, a click elsewhere: what opens and closes bubbles without a button of ours. */
import type { DrawnSpot } from './canvas';
import { elementOf } from './geometry';
import type { Spot } from './merge';

/** What the pointer asks and does. */
export interface PointerTarget {
  drawn(): readonly DrawnSpot[];
  bubble(): { host: Element; open: boolean; pinned: boolean } | null;
  enter(spot: Spot): void;
  leave(): void;
}

/** A pointer that only passes by opens nothing; one on its way into the bubble does not close it. In milliseconds. */
const OPEN_AFTER = 140;
const CLOSE_AFTER = 260;

/** @returns stops watching */
export function watchPointer(document: Document, marks: PointerTarget): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over: Spot | null = null;

  const later = (act: () => void, delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const state = marks.bubble();
    // Inside our own tree the event's target is the host: tag or bubble are under the pointer.
    if (state && event.target === state.host) {
      over = null;
      clearTimeout(timer);
      return;
    }
    const spot = spotAt(marks.drawn(), event);
    if (spot === over) return;
    over = spot;
    if (spot && !state?.pinned) later(() => marks.enter(spot), OPEN_AFTER);
    else if (!spot && state?.open && !state.pinned) later(marks.leave, CLOSE_AFTER);
    else clearTimeout(timer);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !marks.bubble()?.open) return;
    // The key is used up: a dialog of the page stays open.
    event.preventDefault();
    event.stopImmediatePropagation();
    marks.leave();
  };
  const onDown = (event: PointerEvent) => {
    const state = marks.bubble();
    if (state?.open && event.target !== state.host) marks.leave();
  };
  const onLeave = () => {
    const state = marks.bubble();
    over = null;
    if (state?.open && !state.pinned) later(marks.leave, CLOSE_AFTER);
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

/** The strongest spot under the pointer; what lies over it (a dialog of the page) keeps it hidden. */
function spotAt(drawn: readonly DrawnSpot[], event: PointerEvent): Spot | null {
  const { clientX, clientY, target } = event;
  if (!(target instanceof Node)) return null;
  const hit = drawn.find(({ spot, boxes }) => {
    const element = elementOf(spot.target);
    const related = element === target || element.contains(target) || target.contains(element);
    return (
      related &&
      boxes.some(
        ({ left, top, width, height }) =>
          clientX >= left && clientX <= left + width && clientY >= top - 3 && clientY <= top + Math.max(height, 3),
      )
    );
  });
  return hit?.spot ?? null;
}
