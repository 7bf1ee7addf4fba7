/** The presenter of one page. */
import { createMarkers } from '../../lib/mark/markers';
import type { MarkItem } from '../../lib/mark/types';
import { askBackground } from '../../lib/messages/ask';
import { toPresenter } from '../../lib/messages/protocol';
import { serve } from '../../lib/messages/serve';
import { type Inspection, inspectReport } from '../../lib/page/inspect-report';
import type { RunningInspector } from '../../lib/page/running-inspector';
import { languageOf, type Settings } from '../../lib/settings/schema';
import { browserLanguage } from '../../lib/storage/language';
import { onSettingsChanged } from '../../lib/storage/settings';
import { countProblems } from '../../lib/view/count';
import { evidenceOf } from '../../lib/view/evidence';
import type { Language, ReportView } from '../../lib/view/schema';
import { itemAt, locate, mainTarget, markItems, sameMarks } from './mark-items';
import { markTexts } from './texts';

/** Checks and marks what the inspector has read, now and after every reading, until it stops. */
export function startPresenter(document: Document, inspector: RunningInspector, chosen: Settings): void {
  let settings = chosen;
  let language = languageNow();
  let inspection: Inspection | null = null;
  let view: ReportView | null = null;
  let fingerprint = '';
  let marked: MarkItem[] = [];
  let marksShown = settings.marks;
  /** The number of the problem that was visited last; 0 for none. */
  let current = 0;

  let markers = newMarkers();

  function newMarkers() {
    return createMarkers(document, markTexts[language], (direction) => void step(direction));
  }

  function languageNow(): Language {
    return languageOf(settings, browserLanguage());
  }

  function update(): boolean {
    const { page } = inspector;
    inspection = page && inspectReport(page, { url: location.href, today: today(), rulesOff: settings.rulesOff });
    const next = JSON.stringify(inspection?.check ?? null);
    const changed = next !== fingerprint;
    fingerprint = next;
    if (!changed) {
      mark();
      return false;
    }
    view = null;
    current = 0;
    mark();
    if (inspection) {
      announce();
      void putInWords(inspection);
    }
    return true;
  }

  /** The sentences are made in the background: none is loaded into a page. */
  async function putInWords(checked: Inspection): Promise<void> {
    const about = fingerprint;
    const answer = await askBackground('put-in-words', { evidence: evidenceOf(checked), language });
    // The page may have changed meanwhile.
    if (!answer.ok || fingerprint !== about) return;
    view = answer.value;
    mark();
  }

  function announce(): void {
    if (!inspection) return;
    const { error, review } = countProblems(inspection.check);
    const { instance } = inspector;
    void askBackground('frame-checked', { instance, state: 'report', url: location.href, errors: error, review });
  }

  function mark(): void {
    const items = inspection && view && marksShown ? markItems(inspection, view) : [];
    // Drawing anew would close the bubble that is being read.
    if (sameMarks(marked, items)) return;
    marked = items;
    if (items.length > 0) markers.show(items);
    else markers.clear();
  }

  /** Goes on to the next problem that has a place in the page; round from the last to the first. */
  function step(direction: 'next' | 'previous') {
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
    view: async ({ language: wanted, fresh }) => {
      if (fresh) inspector.look();
      if (!inspection) return { state: 'none' as const };
      const known = view?.language === wanted ? view : null;
      const answer = known
        ? null
        : await askBackground('put-in-words', { evidence: evidenceOf(inspection), language: wanted });
      const shown = known ?? (answer?.ok ? answer.value : null);
      if (!shown) throw new Error('The background did not put the check into words.');
      return { state: 'report' as const, view: shown, marksShown };
    },
    evidence: () => ({ evidence: inspection && evidenceOf(inspection) }),
    show: (pointer) => {
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

  const stopListening = onSettingsChanged(({ settings: now }) => {
    const before = settings;
    settings = now;
    if (now.marks !== before.marks) marksShown = now.marks;
    if (languageNow() !== language) {
      markers.clear();
      marked = [];
      language = languageNow();
      markers = newMarkers();
    } else if (now.rulesOff.join() === before.rulesOff.join()) {
      mark();
      return;
    }
    // The same findings may need other words, and another count of the rules that are off.
    fingerprint = '';
    update();
  });

  inspector.presenter = {
    update,
    announce,
    stop: () => {
      markers.clear();
      try {
        stopServing();
        stopListening();
      } catch {
        // The extension API is gone together with the extension.
      }
    },
  };
  update();
}

/** The date on the person's calendar, ISO. */
function today(): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
