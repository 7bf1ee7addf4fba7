/** The inspector of one page: reads it, has the background check what it reads, and shows what was found. */

import { api } from '../../lib/browser/api';
import { verdictOf } from '../../lib/check/verdict';
import type { RuleId } from '../../lib/contract/page-check';
import { isOurElement } from '../../lib/mark/leftovers';
import { createTick } from '../../lib/mark/tick';
import type { CheckedPage } from '../../lib/messages/checked-page';
import { toFrame } from '../../lib/messages/frame-requests';
import { serve } from '../../lib/messages/serve';
import { isExtensionAlive, tellBackground } from '../../lib/messages/tell';
import { readPage } from '../../lib/page/read/read-page';
import { setRunningInspector } from '../../lib/page/watch/running-inspector';
import { watchPage } from '../../lib/page/watch/watch';
import { standingOf } from '../../lib/view/standing';
import { markTexts } from '../../lib/words/ui/marks';
import { createPresenter, type LiveReport } from './presenter';
import { createWayBack } from './way-back';

/** How often to ask whether the extension still lives, in milliseconds: asking costs nothing. */
const HEARTBEAT = 3_000;
/** How long a page that is no report is watched after it was last used, in milliseconds. */
const ATTENTION = 60_000;

/** Of the Navigation API, what we ask of it. */
interface NavigateEventLike {
  destination: { url: string; sameDocument: boolean };
  /** The name of the file that a link wants to be saved; null where it wants none. */
  downloadRequest?: string | null;
}

/** Reads the page at once, then watches it until the page goes or the extension is updated. */
export function startInspector(document: Document): void {
  // Tells one page from the next in the same frame; crypto.randomUUID is not there on http: pages.
  const instance = [...crypto.getRandomValues(new Uint32Array(3))].join('-');
  const tick = createTick(document);
  const presenter = createPresenter(document, (rule) => void tellBackground('open-help', { rule: rule as RuleId }));
  /** What the page reads, and its address, as it was last checked or is being checked; '' before. */
  let source = '';
  let url = '';
  /** How many checks have been asked for. */
  let serial = 0;
  const wayBack = createWayBack();
  let reports: LiveReport[] = [];
  let state: 'none' | 'report' | 'failed' = 'none';
  let checked: CheckedPage | null = null;
  /** The check that is under way; true where it finds something else than the last. */
  let running: Promise<boolean> = Promise.resolve(false);

  /** @param again checks also where the page reads as before: settings or date may be others */
  function look(again = false): boolean | Promise<boolean> {
    const reading = readPageSafely();
    if (!reading) return giveUp();
    wayBack.read(reading.anchors);
    const text = JSON.stringify(reading.source);
    if (text === source && url === location.href && !again) {
      // The check of this very content, which may still be under way, finds its places in the new elements.
      void running.then(present);
      return false;
    }
    source = text;
    url = location.href;
    running = check(text);
    return running;
  }

  function readPageSafely() {
    try {
      return readPage(document);
    } catch {
      // Whatever a page does to its own DOM, the worst that may happen to it is to go unchecked.
      return null;
    }
  }

  /** What cannot be read is not checked, and what was found before is not said of it any more. */
  function giveUp(): boolean {
    if (state === 'failed' && source === '') return false;
    source = '';
    url = location.href;
    checked = null;
    state = 'failed';
    present();
    running = ask(null).then(() => true);
    return true;
  }

  /** Has the background check this; null where there is no answer. */
  function ask(text: string | null) {
    serial += 1;
    return tellBackground('check-page', { instance, url, serial, source: text });
  }

  async function check(text: string): Promise<boolean> {
    const answer = await ask(text);
    // The page has changed meanwhile; what holds is the check of its newer state.
    if (text !== source) return running;
    // A check that came to nothing is no check of this content: the next look asks again.
    if (answer === null) source = '';
    const next = answer?.checked ?? null;
    state = answer === null ? 'failed' : next ? 'report' : 'none';
    const news = JSON.stringify(next) !== JSON.stringify(checked);
    if (news) checked = next;
    present();
    return news;
  }

  function present(): void {
    reports = wayBack.to(checked?.reports ?? []);
    presenter.present(checked && reports.length > 0 ? { reports, marks: checked.marks } : null);
    tick.tell(passedWords(checked));
  }

  const watch = watchPage(
    document,
    {
      quiet: 300,
      patience: 2_000,
      maxPatience: 30_000,
      attention: () => (state === 'report' ? null : ATTENTION),
    },
    notOurs,
    look,
    () => reports.some(({ locator }) => locator.hasLost()),
  );
  /** True where the page itself, or a link in it, was about to go to another address. */
  let leadsAway = false;
  // The browser's own button for loading again, or its address bar, fires no such event; Firefox before 147 has none.
  const onNavigate = (event: Event) => {
    const { destination, downloadRequest } = event as Event & NavigateEventLike;
    if ((downloadRequest ?? null) === null && !destination.sameDocument) leadsAway = destination.url !== location.href;
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  // A page that the browser keeps for the way back is not the one that it loads again.
  const onLeave = ({ persisted }: PageTransitionEvent) =>
    void tellBackground('frame-left', { instance, reload: !persisted && !leadsAway });
  // Back from the browser's page cache: the background has forgotten this page.
  const onReturn = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    leadsAway = false;
    void look(true);
  };
  // Other rules, another language: the page is the same, and what is said of it is not.
  const onStored = (changes: object, area: string) => {
    if (area === 'managed' || Object.hasOwn(changes, 'settings')) void look(true);
  };
  navigation?.addEventListener('navigate', onNavigate);
  addEventListener('pagehide', onLeave);
  addEventListener('pageshow', onReturn);
  api.storage.onChanged.addListener(onStored);
  const heartbeat = setInterval(() => {
    if (!isExtensionAlive()) stop();
  }, HEARTBEAT);

  const stopServing = serve('frame', toFrame, {
    view: async ({ language, fresh }) => {
      if (fresh || checked?.reports.some(({ view }) => view.language !== language)) void look(true);
      await running;
      if (!checked) return { state: state === 'failed' ? ('failed' as const) : ('none' as const) };
      const views = checked.reports.map(({ view }) => view);
      return { state: 'report' as const, views, marksShown: presenter.marksShown() };
    },
    evidence: async () => {
      await running;
      return { evidence: (checked?.reports ?? []).map(({ evidence }) => evidence) };
    },
    source: async () => {
      await running;
      return { source: checked ? source : '' };
    },
    show: ({ report, at }) => presenter.show(at, report),
    hint: ({ report, at }) => {
      presenter.hint(at, report);
      return {};
    },
    marks: ({ shown }) => ({ shown: presenter.setMarks(shown) }),
    step: ({ direction, way, report }) => presenter.step(direction, way, report),
    'look-again': () => {
      void look(true);
      return {};
    },
  });

  /** The extension was updated or removed: the page must be as if we had never been there. */
  function stop(): void {
    clearInterval(heartbeat);
    watch.stop();
    navigation?.removeEventListener('navigate', onNavigate);
    removeEventListener('pagehide', onLeave);
    removeEventListener('pageshow', onReturn);
    presenter.clear();
    tick.clear();
    setRunningInspector(undefined);
    try {
      stopServing();
      api.storage.onChanged.removeListener(onStored);
    } catch {
      // The extension API is gone together with the extension.
    }
  }

  setRunningInspector({ look: () => void look(true) });
  void look();
}

/** What the page says of itself where nothing was found in any of its reports; null otherwise, and where the person wants no such word. */
function passedWords(checked: CheckedPage | null): { text: string; lang: string } | null {
  if (!checked?.tick || verdictOf(...checked.reports.map(({ view }) => standingOf(view))) !== 'ok') return null;
  const { passed, lang } = markTexts[checked.reports[0]?.view.language ?? 'zh'];
  return { text: passed, lang };
}

/** Changes that we make ourselves are none. */
function notOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target !== document.documentElement) return true;
  return [...addedNodes, ...removedNodes].some((node) => !isOurElement(node));
}
