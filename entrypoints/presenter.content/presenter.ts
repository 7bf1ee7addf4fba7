/** The presenter of one page. */
import { browser } from 'wxt/browser';
import { inWords } from '../../lib/check-document';
import { createMarkers } from '../../lib/mark/markers';
import type { MarkItem } from '../../lib/mark/types';
import { toPresenter } from '../../lib/messages/protocol';
import { serve } from '../../lib/messages/serve';
import type { RunningInspector } from '../../lib/page/running-inspector';
import { buildView } from '../../lib/view/build';
import type { Language, ReportView } from '../../lib/view/schema';
import { itemAt, locate, mainTarget, markItems, sameMarks } from './mark-items';
import { markTexts } from './texts';

/** Marks what the inspector has found, now and after every check, until it stops. */
export function startPresenter(document: Document, inspector: RunningInspector): void {
  const language: Language = browser.i18n.getMessage('language') === 'en' ? 'en' : 'zh';
  let view: ReportView | null = null;
  let fingerprint = '';
  let marked: MarkItem[] = [];
  let marksShown = true;
  /** The number of the problem that was visited last; 0 for none. */
  let current = 0;

  const markers = createMarkers(document, markTexts[language], (direction) => void step(direction));

  function update(): void {
    const { inspection } = inspector;
    view = inspection && buildView(inspection, language);
    const next = JSON.stringify(view);
    const items = inspection && view ? markItems(inspection, view) : [];
    // Drawing anew would close the bubble that is being read.
    const unchanged = next === fingerprint && sameMarks(marked, items);
    if (next !== fingerprint) current = 0;
    fingerprint = next;
    marked = items;
    if (!unchanged) mark();
  }

  function mark(): void {
    if (marksShown) markers.show(marked);
    else markers.clear();
  }

  /** Goes on to the next problem that has a place in the page; round from the last to the first. */
  function step(direction: 'next' | 'previous') {
    const { inspection } = inspector;
    const items = view?.items ?? [];
    for (let tries = 0; inspection && tries < items.length; tries += 1) {
      const from = current === 0 && direction === 'previous' ? items.length + 1 : current;
      current = ((from - 1 + (direction === 'next' ? 1 : -1) + items.length) % items.length) + 1;
      const item = items[current - 1];
      const target = item && mainTarget(inspection, item);
      if (item && target && markers.visit(target)) {
        markers.open(item.number);
        return { number: item.number, level: item.level };
      }
    }
    return { number: null, level: null };
  }

  const stopServing = serve('presenter', toPresenter, {
    view: ({ language: wanted, fresh }) => {
      if (fresh) inspector.check();
      const { inspection } = inspector;
      if (!inspection) return { state: 'none' as const };
      return { state: 'report' as const, view: buildView(inspection, wanted), marksShown };
    },
    check: () => ({ check: inspector.inspection && inWords(inspector.inspection) }),
    show: (pointer) => {
      const { inspection } = inspector;
      const target = inspection && locate(inspection, pointer);
      if (!target || !markers.visit(target)) return { found: false, number: null };
      const item = view && itemAt(view, pointer);
      if (item) {
        current = item.number;
        markers.open(item.number);
      }
      return { found: true, number: item?.number ?? null };
    },
    hint: ({ at }) => {
      const { inspection } = inspector;
      markers.hint(at && inspection && locate(inspection, at));
      return {};
    },
    marks: ({ shown }) => {
      marksShown = shown;
      mark();
      return { shown };
    },
    step: ({ direction }) => step(direction),
  });

  inspector.attach({
    update,
    stop: () => {
      markers.clear();
      try {
        stopServing();
      } catch {
        // The extension API is gone together with the extension.
      }
    },
  });
  update();
}
