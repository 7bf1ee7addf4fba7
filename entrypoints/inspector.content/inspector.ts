/** The inspector of one page. */
import { isOurElement } from '../../lib/mark/leftovers';
import { isExtensionAlive, tellBackground } from '../../lib/messages/tell';
import { type ReportPage, readReportPage } from '../../lib/page/read-report-page';
import { type RunningInspector, type RunningPresenter, setRunningInspector } from '../../lib/page/running-inspector';
import { watchPage } from '../../lib/page/watch';

/** How often to ask whether the extension still lives, in milliseconds: asking costs nothing. */
const HEARTBEAT = 3_000;

/** Reads the page at once, then watches it until the page goes or the extension is updated. */
export function startInspector(document: Document): void {
  // Tells one page from the next in the same frame; crypto.randomUUID is not there on http: pages.
  const instance = [...crypto.getRandomValues(new Uint32Array(3))].join('-');
  let page: ReportPage | null = null;
  let presenter: RunningPresenter | null = null;
  let told: boolean | null = null;

  function look(): boolean {
    page = readReportPage(document);
    const turned = told !== (page !== null);
    const changed = presenter?.update() ?? false;
    if (turned) announce();
    return turned || changed;
  }

  /** Whether there is a report here; what is in it the presenter says. */
  function announce(): void {
    told = page !== null;
    if (page && presenter) presenter.announce();
    else void tellBackground('frame-read', { instance, report: page !== null, url: location.href });
  }

  const watch = watchPage(
    document,
    { quiet: 300, patience: 2_000, maxPatience: 30_000, attention: null },
    notOurs,
    look,
  );
  const onLeave = () => void tellBackground('frame-left', { instance });
  // Back from the browser's page cache: the background has forgotten this page.
  const onReturn = (event: PageTransitionEvent) => {
    if (event.persisted) announce();
  };
  addEventListener('pagehide', onLeave);
  addEventListener('pageshow', onReturn);
  const heartbeat = setInterval(() => {
    if (!isExtensionAlive()) stop();
  }, HEARTBEAT);

  /** The extension was updated or removed: the page must be as if we had never been there. */
  function stop(): void {
    clearInterval(heartbeat);
    watch.stop();
    removeEventListener('pagehide', onLeave);
    removeEventListener('pageshow', onReturn);
    presenter?.stop();
    setRunningInspector(undefined);
  }

  const self: RunningInspector = {
    instance,
    get page() {
      return page;
    },
    look,
    get presenter() {
      return presenter;
    },
    set presenter(next) {
      presenter = next;
    },
  };
  setRunningInspector(self);
  look();
}

/** Changes that we make ourselves are none. */
function notOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target !== document.documentElement) return true;
  return [...addedNodes, ...removedNodes].some((node) => !isOurElement(node));
}
