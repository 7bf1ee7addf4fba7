/** The inspector of one page. */
import { isOurElement } from '../../lib/mark/leftovers';
import { isExtensionAlive, tellBackground } from '../../lib/messages/tell';
import { type Inspection, inspectPage } from '../../lib/page/inspect';
import { type RunningInspector, setRunningInspector } from '../../lib/page/running-inspector';
import { watchPage } from '../../lib/page/watch';
import { countProblems } from '../../lib/view/count';

/** How often to ask whether the extension still lives, in milliseconds: asking costs nothing. */
const HEARTBEAT = 3_000;

/** Checks the page at once, then watches it until the page goes or the extension is updated. */
export function startInspector(document: Document): void {
  // Tells one page from the next in the same frame; crypto.randomUUID is not there on http: pages.
  const instance = [...crypto.getRandomValues(new Uint32Array(3))].join('-');
  let inspection: Inspection | null = null;
  let fingerprint: string | null = null;
  let presenter: Parameters<RunningInspector['attach']>[0] | null = null;

  function check(): boolean {
    inspection = inspectPage(document, { url: location.href, today: today() });
    const next = JSON.stringify(inspection?.check ?? null);
    const changed = next !== fingerprint;
    fingerprint = next;
    presenter?.update();
    if (changed) publish();
    return changed;
  }

  function publish(): void {
    const counts = inspection ? countProblems(inspection.check) : { error: 0, review: 0 };
    void tellBackground('frame-checked', {
      instance,
      state: inspection ? 'report' : 'none',
      presented: presenter !== null,
      url: location.href,
      errors: counts.error,
      review: counts.review,
    });
  }

  const watch = watchPage(
    document,
    { quiet: 300, patience: 2_000, maxPatience: 30_000, attention: null },
    notOurs,
    check,
  );
  const onLeave = () => void tellBackground('frame-left', { instance });
  // Back from the browser's page cache: the background has forgotten this page.
  const onReturn = (event: PageTransitionEvent) => {
    if (event.persisted) publish();
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

  setRunningInspector({
    get inspection() {
      return inspection;
    },
    get attached() {
      return presenter !== null;
    },
    check,
    attach: (next) => {
      presenter = next;
    },
  });
  check();
}

/** Changes that we make ourselves are none. */
function notOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target !== document.documentElement) return true;
  return [...addedNodes, ...removedNodes].some((node) => !isOurElement(node));
}

/** The date on the person's calendar, ISO. */
function today(): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
