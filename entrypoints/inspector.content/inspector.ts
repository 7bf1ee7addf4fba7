/** One inspector in one page. */
import { browser } from 'wxt/browser';
import { HOST_NAME } from '../../lib/mark/host';
import { createMarker } from '../../lib/mark/marker';
import { askBackground } from '../../lib/messages/ask';
import { toInspector } from '../../lib/messages/protocol';
import { serve } from '../../lib/messages/serve';
import { type Inspection, inspectPage } from '../../lib/page/inspect';
import { watchPage } from '../../lib/page/watch';
import { buildView, countProblems } from '../../lib/view/build';
import type { Language, ReportView } from '../../lib/view/schema';
import { locate, mainTarget, markItems } from './mark-items';
import { markTexts } from './texts';

/** How often to ask whether the extension still lives, in milliseconds: asking costs nothing. */
const HEARTBEAT = 3_000;

/** Starts at once with a check. `onStop` is called when the extension has been updated or removed. */
export function startInspector(document: Document, onStop: () => void): { recheck(): void } {
  const instance = crypto.randomUUID();
  const language: Language = browser.i18n.getMessage('language') === 'en' ? 'en' : 'zh';
  let inspection: Inspection | null = null;
  let view: ReportView | null = null;
  let fingerprint = '';
  let marksShown = true;
  let current = 0;

  const marker = createMarker(document, markTexts[language], (direction) => void step(direction));

  /** Checks the page; true where the result is another than before. */
  function check(): boolean {
    inspection = inspectPage(document, { url: location.href, today: today() });
    view = inspection && buildView(inspection, language);
    const next = JSON.stringify(inspection?.check ?? null);
    const changed = next !== fingerprint;
    fingerprint = next;
    if (changed) current = 0;
    mark();
    if (changed) publish();
    return changed;
  }

  function mark(): void {
    if (inspection && view && marksShown) marker.show(markItems(inspection, view));
    else marker.clear();
  }

  function publish(): void {
    const counts = inspection ? countProblems(inspection.check) : { error: 0, review: 0 };
    void askBackground('frame-checked', {
      instance,
      state: inspection ? 'report' : 'none',
      url: location.href,
      errors: counts.error,
      review: counts.review,
    });
  }

  function step(direction: 'next' | 'previous') {
    const items = view?.items ?? [];
    for (let tries = 0; inspection && tries < items.length; tries += 1) {
      const from = current === 0 && direction === 'previous' ? items.length + 1 : current;
      current = ((from - 1 + (direction === 'next' ? 1 : -1) + items.length) % items.length) + 1;
      const item = items[current - 1];
      const target = item && mainTarget(inspection, item);
      if (item && target && marker.visit(target)) {
        marker.open(item.number);
        return { number: item.number, level: item.level };
      }
    }
    return { number: null, level: null };
  }

  const stopServing = serve('inspector', toInspector, {
    view: ({ language: wanted, fresh }) => {
      if (fresh) check();
      if (!inspection) return { state: 'none' as const };
      return { state: 'report' as const, view: buildView(inspection, wanted), marksShown };
    },
    check: () => ({ check: inspection?.check ?? null }),
    show: (pointer) => {
      const target = inspection && locate(inspection, pointer);
      return { found: target !== null && marker.visit(target) };
    },
    hint: ({ at }) => {
      marker.hint(at && inspection && locate(inspection, at));
      return {};
    },
    marks: ({ shown }) => {
      marksShown = shown;
      mark();
      return { shown };
    },
    step: ({ direction }) => step(direction),
  });

  const watch = watchPage(
    document,
    { quiet: 300, patience: 2_000, maxPatience: 30_000, attention: null },
    notOurs,
    check,
  );
  const onLeave = () => void askBackground('frame-left', { instance });
  // Back from the browser's page cache: the background has forgotten this page.
  const onReturn = (event: PageTransitionEvent) => {
    if (event.persisted) publish();
  };
  addEventListener('pagehide', onLeave);
  addEventListener('pageshow', onReturn);

  const heartbeat = setInterval(() => {
    if (!isAlive()) stop();
  }, HEARTBEAT);

  /** The extension was updated or removed: the page must be as if we had never been there. */
  function stop(): void {
    clearInterval(heartbeat);
    watch.stop();
    marker.clear();
    removeEventListener('pagehide', onLeave);
    removeEventListener('pageshow', onReturn);
    try {
      stopServing();
    } catch {
      // The extension API is gone together with the extension.
    }
    onStop();
  }

  check();
  return { recheck: check };
}

/** Changes that we make ourselves are none. */
function notOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target !== document.documentElement) return true;
  return [...addedNodes, ...removedNodes].some((node) => (node as Element).localName !== HOST_NAME);
}

function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** The date on the person's calendar, ISO. */
function today(): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
