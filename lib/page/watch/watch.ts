/**
 * Watches a page for content that arrives late or is replaced. Some pages rewrite themselves without end, so each look
 * waits until the page is quiet, but only for a while, and looks that find nothing new become rarer.
 */

/** How long to wait, in milliseconds. */
export interface WatchTiming {
  /** A look waits until the page has been quiet for so long … */
  quiet: number;
  /** … but at first no longer than this after the first change; the wait doubles with every futile look … */
  patience: number;
  /** … up to this. */
  maxPatience: number;
  /** Stop watching so long after the last sign that something may come (start, navigation, a click); null: not now. Asked anew each time. */
  attention(): number | null;
}

/** True where something that the last look found has left the page. The page is then looked at at once, because somebody may be reading it. */
export type Lost = () => boolean;

/** What counts as a change worth a look. */
export type Relevant = (record: MutationRecord) => boolean;

/** A running watch. */
export interface Watch {
  /** Ends it for good. */
  stop(): void;
}

/** Looks may take at most one part in this many of the page's time. */
const TIME_SHARE = 20;
/** Signs that new content may come though the watch has gone to sleep. */
const SIGNS = ['click', 'keyup', 'popstate', 'hashchange', 'pageshow'] as const;
const LISTENING = { capture: true, passive: true };

/**
 * Calls `look` after the page has changed.
 * @param look gives true, at once or later, where it found something new, so that the next change is looked at soon again
 */
export function watchPage(
  document: Document,
  timing: WatchTiming,
  relevant: Relevant,
  look: () => boolean | Promise<boolean>,
  lost: Lost = () => false,
): Watch {
  const view = document.defaultView;
  if (!view) return { stop: () => {} };
  let patience = timing.patience;
  let firstChange = 0;
  let lastChange = 0;
  let awakeSince = 0;
  let lastLook = 0;
  /** What was lost is not looked for before this time: a look takes time, and so does all that follows a change of words. */
  let nextUrgent = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let observing = false;

  const observer = new MutationObserver((records) => {
    const attention = timing.attention();
    if (attention !== null && now() - awakeSince > attention) return sleep();
    if (!records.some(relevant)) return;
    lastChange = now();
    if (timer !== undefined) return;
    firstChange = lastChange;
    // A page that was quiet for long is a new case.
    if (lastChange - lastLook > timing.maxPatience) patience = timing.patience;
    timer = setTimeout(tick, timing.quiet);
  });

  function tick() {
    const patient = Math.min(lastChange + timing.quiet, firstChange + patience);
    const rest = (lost() ? Math.min(patient, nextUrgent) : patient) - now();
    if (rest > 5) {
      timer = setTimeout(tick, rest);
      return;
    }
    timer = undefined;
    const started = now();
    const news = look();
    lastLook = now();
    const shortest = (lastLook - started) * TIME_SHARE;
    nextUrgent = lastLook + Math.max(shortest, news === false ? 0 : timing.patience);
    // Counted as finding nothing new until the look has ended.
    patience = Math.max(shortest, Math.min(patience * 2, Math.max(timing.maxPatience, shortest)));
    void Promise.resolve(news).then((found) => {
      if (!found) return;
      patience = Math.max(shortest, timing.patience);
      // What has just changed may change again: a report that its own script takes out and puts in anew.
      awakeSince = now();
    });
  }

  function wake() {
    awakeSince = now();
    if (observing) return;
    observing = true;
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  }

  function sleep() {
    observing = false;
    observer.disconnect();
  }

  // A click may load the report into the page without a new address; it may also only unhide it, which no mutation of nodes tells.
  function sign() {
    wake();
    if (timer !== undefined) return;
    firstChange = lastChange = now();
    timer = setTimeout(tick, Math.max(timing.quiet, Math.min(patience, lastLook + patience - now())));
  }

  const navigation = (view as { navigation?: EventTarget }).navigation;
  for (const type of SIGNS) view.addEventListener(type, sign, LISTENING);
  navigation?.addEventListener('navigatesuccess', sign);
  wake();
  return {
    stop() {
      sleep();
      clearTimeout(timer);
      for (const type of SIGNS) view.removeEventListener(type, sign, LISTENING);
      navigation?.removeEventListener('navigatesuccess', sign);
    },
  };
}

/** Milliseconds that no change of the clock touches. */
function now(): number {
  return performance.now();
}
