/** Shows in the page what the check found: marks, bubbles, the light on a place, the way from problem to problem. */
import { createMarkers, type Markers } from '../../lib/mark/markers';
import type { CheckedPage } from '../../lib/messages/checked-page';
import type { FrameReplies, StepWay } from '../../lib/messages/frame-requests';
import type { Locator } from '../../lib/page/places/locator';
import type { Language, Pointer } from '../../lib/view/schema';
import { markTexts } from '../../lib/words/ui/marks';
import { itemAt, locate, mainTarget, markItems } from './mark-items';

/** A check, with the way back into the page as it now is. */
export interface LiveCheck extends Pick<CheckedPage, 'view' | 'marks'> {
  locator: Locator;
}

/** What can be done with one page. */
export interface Presenter {
  /** Shows this check from now on; null for a page that is no report (any more). */
  present(next: LiveCheck | null): void;
  /** Whether problems are marked. */
  marksShown(): boolean;
  /** Switches the marks on or off; gives what now holds. */
  setMarks(shown: boolean): boolean;
  /** Scrolls to a place and lights it. */
  show(pointer: Pointer): FrameReplies['show'];
  /** Lights a place without moving the page; null puts the light out. */
  hint(pointer: Pointer | null): void;
  /** Goes on to the next problem that has a place in the page. */
  step(direction: 'next' | 'previous', way: StepWay): FrameReplies['step'];
  /** Takes everything out of the page. */
  clear(): void;
}

/** A presenter that shows nothing yet. */
export function createPresenter(document: Document): Presenter {
  let shown: LiveCheck | null = null;
  let markers: Markers | null = null;
  let language: Language | null = null;
  let marked = false;
  /** Whether to mark, and what the settings said when that was decided: a person's own choice holds until the settings change. */
  let marksShown = true;
  let wished: boolean | null = null;
  /** The number of the problem that was visited last; 0 for none. */
  let current = 0;

  function markersOf({ view }: LiveCheck): Markers {
    language = view.language;
    markers ??= createMarkers(document, markTexts[language], (direction) => void step(direction, 'around'));
    return markers;
  }

  function mark(): void {
    const items = shown && marksShown ? markItems(shown.locator, shown.view) : [];
    // Nothing to mark, and nothing marked: the light on a visited place may stay.
    if (!marked && items.length === 0) return;
    marked = items.length > 0;
    if (shown && marked) markersOf(shown).show(items);
    else markers?.clear();
  }

  function clear(): void {
    markers?.clear();
    markers = null;
    marked = false;
  }

  function step(direction: 'next' | 'previous', way: StepWay): FrameReplies['step'] {
    const visited = current !== 0;
    const { view, locator } = shown ?? {};
    const items = view?.items ?? [];
    if (!shown || !locator || (way === 'further' && !visited)) return { number: null, visited };
    if (way === 'enter') current = 0;
    for (let tries = 0; tries < items.length; tries += 1) {
      const from = current === 0 && direction === 'previous' ? items.length + 1 : current;
      const to = direction === 'next' ? from + 1 : from - 1;
      if (way === 'further' && (to < 1 || to > items.length)) break;
      current = ((to - 1 + items.length) % items.length) + 1;
      const item = items[current - 1];
      const target = item && mainTarget(locator, item);
      if (item && target && markersOf(shown).visit(target)) {
        markersOf(shown).open(item.number);
        return { number: item.number, visited };
      }
    }
    // Past its end: another frame is the one visited now.
    if (way === 'further') current = 0;
    return { number: null, visited };
  }

  return {
    present(next) {
      if (next?.view !== shown?.view) current = 0;
      // Marks speak the language of their check.
      if (next && language !== next.view.language) clear();
      if (next && next.marks !== wished) {
        wished = next.marks;
        marksShown = wished;
      }
      shown = next;
      mark();
    },
    marksShown: () => marksShown,
    setMarks(wanted) {
      marksShown = wanted;
      mark();
      return marksShown;
    },
    show(pointer) {
      const target = shown && locate(shown.locator, pointer);
      if (!shown || !target || !markersOf(shown).visit(target)) return { found: false, number: null };
      const item = itemAt(shown.view, pointer);
      if (item) {
        current = item.number;
        markersOf(shown).open(item.number);
      }
      return { found: true, number: item?.number ?? null };
    },
    hint(pointer) {
      if (shown) markersOf(shown).hint(pointer && locate(shown.locator, pointer));
    },
    step,
    clear,
  };
}
