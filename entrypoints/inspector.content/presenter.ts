/** Shows in the page what the check found: marks, bubbles, the light on a place, the way from problem to problem. */
import { createMarkers, type Markers } from '../../lib/mark/markers';
import type { Box } from '../../lib/mark/types';
import type { CheckedPage, CheckedReport } from '../../lib/messages/checked-page';
import type { FrameReplies, StepWay } from '../../lib/messages/frame-requests';
import type { Locator } from '../../lib/page/places/locator';
import type { Language, Pointer } from '../../lib/view/schema';
import { markTexts } from '../../lib/words/ui/marks';
import { itemAt, locate, mainTarget, markItems } from './mark-items';

/** A report, with the way back into the page as it now is. */
export interface LiveReport extends Pick<CheckedReport, 'view'> {
  locator: Locator;
}

/** The checks of a page. */
export interface LiveCheck extends Pick<CheckedPage, 'marks'> {
  /** Its reports in page order; one at least. Their problems are numbered through. */
  reports: readonly LiveReport[];
}

/** What can be done with one page. */
export interface Presenter {
  /** Shows this check from now on; null for a page that is no report (any more). */
  present(next: LiveCheck | null): void;
  /** Whether problems are marked. */
  marksShown(): boolean;
  /** Switches the marks on or off; gives what now holds. */
  setMarks(shown: boolean): boolean;
  /** Scrolls to a place of a report, by its position among the page's reports, and lights it. */
  show(pointer: Pointer, report?: number): FrameReplies['show'];
  /** Lights a place without moving the page; null puts the light out. */
  hint(pointer: Pointer | null, report?: number): void;
  /** Goes on to the next problem that has a place in the page: of one report, or of all where that is null. */
  step(direction: 'next' | 'previous', way: StepWay, report?: number | null): FrameReplies['step'];
  /** Takes everything out of the page. */
  clear(): void;
}

/**
 * A presenter that shows nothing yet.
 * @param explain opens what the help says of a rule
 * @param area the part of the window that the report has for itself; not given: the whole window
 */
export function createPresenter(document: Document, explain: (rule: string) => void, area?: () => Box): Presenter {
  let shown: LiveCheck | null = null;
  let markers: Markers | null = null;
  let language: Language | null = null;
  let marked = false;
  /** Whether to mark, and what the settings said when that was decided: a person's own choice holds until the settings change. */
  let marksShown = true;
  let wished: boolean | null = null;
  /** The number of the problem that was visited last; 0 for none. */
  let current = 0;

  function markersOf({ reports }: LiveCheck): Markers {
    language = reports[0]?.view.language ?? 'zh';
    markers ??= createMarkers(document, markTexts[language], {
      step: (direction) => void step(direction, 'around'),
      explain,
      area,
    });
    return markers;
  }

  function mark(): void {
    const items = shown && marksShown ? shown.reports.flatMap(({ locator, view }) => markItems(locator, view)) : [];
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

  function step(direction: 'next' | 'previous', way: StepWay, report: number | null = null): FrameReplies['step'] {
    const visited = current !== 0;
    const stops = (shown?.reports ?? []).flatMap(({ view, locator }, index) =>
      report === null || report === index ? view.items.map((item) => ({ item, locator })) : [],
    );
    if (!shown || (way === 'further' && !visited)) return { number: null, visited };
    if (way === 'enter') current = 0;
    const from = stops.findIndex(({ item }) => item.number === current);
    const forward = direction === 'next';
    for (let tries = 1; tries <= stops.length; tries += 1) {
      const start = from < 0 && !forward ? stops.length : from;
      const to = forward ? start + tries : start - tries;
      if (way === 'further' && (to < 0 || to >= stops.length)) break;
      const stop = stops.at(to % stops.length);
      current = stop?.item.number ?? 0;
      const target = stop && mainTarget(stop.locator, stop.item);
      if (stop && target && markersOf(shown).visit(target)) {
        markersOf(shown).open(stop.item.number);
        return { number: stop.item.number, visited };
      }
    }
    // Past its end: another frame is the one visited now.
    if (way === 'further') current = 0;
    return { number: null, visited };
  }

  return {
    present(next) {
      if (!sameViews(next, shown)) current = 0;
      // Marks speak the language of their check.
      if (next && language !== next.reports[0]?.view.language) clear();
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
    show(pointer, index = 0) {
      const report = shown?.reports[index];
      const target = report && locate(report.locator, pointer);
      if (!shown || !target || !markersOf(shown).visit(target)) return { found: false, number: null };
      const item = itemAt(report.view, pointer);
      if (item) {
        current = item.number;
        markersOf(shown).open(item.number);
      }
      return { found: true, number: item?.number ?? null };
    },
    hint(pointer, index = 0) {
      const report = shown?.reports[index];
      if (shown && report) markersOf(shown).hint(pointer && locate(report.locator, pointer));
    },
    step,
    clear,
  };
}

/** True where both show the very same checks; the places of them may be others. */
function sameViews(a: LiveCheck | null, b: LiveCheck | null): boolean {
  const [views, others] = [a, b].map((check) => check?.reports.map(({ view }) => view) ?? []);
  return views?.length === others?.length && (views?.every((view, index) => view === others?.[index]) ?? false);
}
