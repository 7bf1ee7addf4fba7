/** Keeps what popup and panel show of the tab in front, and turns what the person does into messages. */

import type { ReportActions, Screen, Status } from '../../components/types';
import { openPanel } from '../../lib/browser/open-panel';
import { askBackground, askFrame } from '../../lib/messages/ask';
import type { Language } from '../../lib/view/schema';
import type { UiTexts } from '../../lib/words/ui-types/screen';
import { openOptions } from './open-options';
import { restoreProblem, setProblemAside } from './set-aside';
import { framesInFront, readTab, type Surface, type Tab, type TabWithFrames } from './tab-screen';
import { copyNote, readTables, saveReport } from './take-away';

/** Something of ours did not do what it should; the person only needs to know that it did not work. */
const FAILED = { done: false, reason: 'failed' } as const;
const NOT_ALLOWED: Screen = { kind: 'notice', notice: 'not-allowed', canInspect: false };
const GONE: Screen = { kind: 'notice', notice: 'page-gone', canInspect: false };

/** How long the report of the tab before may stay, in milliseconds, while the tab in front keeps its answer back. */
const PATIENCE = 600;

/** No check that a person waits for takes longer, in milliseconds. */
const CHECKED_BY_THEN = 5_000;

/** Everything the screen is drawn from. */
export interface State {
  screen: Screen;
  /** True from the moment another tab is in front until its own content is there: what is shown is still the other's. */
  stale: boolean;
  status: Status | null;
  /** The problem visited last, by frame. */
  current: ReadonlyMap<number, number>;
  busy: boolean;
}

/** What a screen can do. */
export interface Controller {
  state(): State;
  /**
   * Reads the tab in front and draws. What is asked late or answered late never takes the place of what is newer.
   * @param asked the tab in front, where that has been asked for already
   */
  refresh(asked?: Promise<TabWithFrames | null>): Promise<void>;
  /** Another tab has come to the front: what is shown is the other's until the answer is there. */
  follow(tabId: number): Promise<void>;
  /** The tab whose content is, or is about to be, on the screen; null where there is none. */
  tabId(): number | null;
  inspect(): Promise<void>;
  /** @param addSite with the site of the tab in front to be added */
  openSettings(addSite: boolean): Promise<void>;
  openPanel(): Promise<void>;
  actionsFor(frameId: number): ReportActions;
  /** Puts out the light of the row under the pointer: it must not stay in a page that nobody points at any more. */
  putOutLight(): void;
}

/** @param draw is called after every change of the state */
export function createController(language: Language, texts: UiTexts, surface: Surface, draw: () => void): Controller {
  let state: State = { screen: { kind: 'waiting' }, stale: false, status: null, current: new Map(), busy: false };
  let front: Tab | null = null;
  /** Readings are numbered: an answer that comes after a newer one was drawn is not drawn any more. */
  let begun = 0;
  let drawn = 0;
  /** What there is to say of tabs that were not in front when it came: a download that failed must not stay untold. */
  const late = new Map<number, Status>();
  let lit: { tabId: number; frameId: number } | null = null;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const set = (change: Partial<State>) => {
    state = { ...state, ...change };
    draw();
  };
  /** A change that concerns one tab, and nobody any more once another is in front. */
  const setFor = (tabId: number, change: Partial<State>) => {
    if (front?.id === tabId && !state.stale) set(change);
  };
  const sayFor = (tabId: number, text: string, bad = false) => {
    if (front?.id === tabId && !state.stale) set({ status: { text, bad }, busy: false });
    else late.set(tabId, { text, bad });
  };

  function cameToFront(tab: Tab | null): void {
    const before = front;
    front = tab;
    if (before === null || before.id === tab?.id) return;
    putOutLight();
    clearTimeout(patience);
    set({ stale: true, status: null, busy: false });
    patience = setTimeout(() => {
      if (state.stale) set({ screen: { kind: 'waiting' }, stale: false, current: new Map() });
    }, PATIENCE);
  }

  async function read(fresh: boolean, asked: Promise<TabWithFrames | null> = framesInFront()): Promise<void> {
    begun += 1;
    const reading = begun;
    const found = await asked;
    if (reading === begun) cameToFront(found?.tab ?? null);
    const screen = found ? await readTab(found, language, fresh, surface) : NOT_ALLOWED;
    if (reading < drawn || found?.tab.id !== front?.id) return;
    drawn = reading;
    // A check that was asked for on a page without a report goes on until there is a report, or surely none.
    const checked = state.screen.kind === 'notice' && !(screen.kind === 'notice' && screen.canInspect);
    const status = (front && late.get(front.id)) ?? state.status;
    if (front) late.delete(front.id);
    set({ screen, current: stillVisited(state, screen), stale: false, status, busy: state.busy && !checked });
  }

  function putOutLight(): void {
    if (lit) void askFrame(lit.tabId, lit.frameId, 'hint', { at: null });
    lit = null;
  }

  function actionsFor(frameId: number): ReportActions {
    // The tab of what is shown, not the one in front: while the person switches tabs the two differ.
    const tabId = state.screen.kind === 'reports' ? state.screen.tabId : -1;
    const visited = (number: number | null) => {
      if (number !== null) setFor(tabId, { current: new Map(state.current).set(frameId, number) });
    };
    const viewOf = (frame: number) =>
      state.screen.kind === 'reports' && state.screen.tabId === tabId
        ? state.screen.reports.find((report) => report.frameId === frame)?.view
        : undefined;
    /** Says what came of a change to what is set aside, and shows the page as it is checked after it. */
    const tell = async ({ text, bad }: Status) => {
      sayFor(tabId, text, bad);
      // The frame is checking again already.
      if (!bad) await read(false);
      return !bad;
    };
    const gone = () => setFor(tabId, { screen: GONE, busy: false });
    return {
      show: async (at) => {
        const answer = await askFrame(tabId, frameId, 'show', at);
        if (!answer.ok) return gone();
        if (!answer.value.found) return sayFor(tabId, texts.placeGone, true);
        setFor(tabId, { status: null });
        visited(answer.value.number);
      },
      hint: (at) => {
        lit = at && { tabId, frameId };
        void askFrame(tabId, frameId, 'hint', { at });
      },
      step: async (direction) => {
        const answer = await askFrame(tabId, frameId, 'step', { direction, way: 'around' });
        if (!answer.ok) return gone();
        visited(answer.value.number);
      },
      setMarks: async (shown) => {
        const answer = await askFrame(tabId, frameId, 'marks', { shown });
        if (!answer.ok) return gone();
        setFor(tabId, { screen: withMarks(state.screen, frameId, answer.value.shown) });
      },
      recheck: async () => {
        set({ busy: true, status: null });
        await read(true);
        setFor(tabId, { current: new Map(), busy: false });
        // Where the check came to nothing the screen says so itself.
        if (state.screen.kind === 'reports') sayFor(tabId, texts.rechecked);
      },
      exportData: async (kind) => {
        set({ busy: true, status: { text: texts.exporting, bad: false } });
        const result = await saveReport(tabId, frameId, kind, language).catch(() => FAILED);
        if (result.done) return sayFor(tabId, texts.exported(texts.exports[kind]));
        sayFor(tabId, result.reason === 'page-gone' ? texts.exportGone : texts.exportFailed, true);
      },
      copyNote: async () => {
        const result = await copyNote(tabId, frameId, language).catch(() => FAILED);
        if (result.done) return sayFor(tabId, texts.noteCopied);
        sayFor(tabId, result.reason === 'page-gone' ? texts.exportGone : texts.noteFailed, true);
      },
      openSettings: () => void openSettings(false),
      setAside: async (item, reason, words) => {
        const view = viewOf(frameId);
        if (!view) return false;
        return tell(await setProblemAside({ tabId, frameId }, view, item, { reason, words }, texts));
      },
      restore: async (entry) => {
        const view = viewOf(frameId);
        if (view) await tell(await restoreProblem({ tabId, frameId }, view, entry, texts));
      },
      readTables: (view) => readTables(tabId, frameId, view).catch(() => null),
    };
  }

  async function openSettings(addSite: boolean): Promise<void> {
    await openOptions(addSite && front !== null ? new URL(front.url).hostname : null);
    // A popup in front of the settings would only be in the way; a panel stays.
    if (surface === 'popup') close();
  }

  return {
    state: () => state,
    tabId: () => front?.id ?? null,
    actionsFor,
    openSettings,
    putOutLight,
    refresh: (asked) => read(false, asked),
    follow: (tabId) => {
      cameToFront({ id: tabId, windowId: -1, url: '', loading: false });
      return read(false);
    },
    inspect: async () => {
      const tab = front;
      if (!tab) return;
      const again = state.screen.kind === 'notice' && state.screen.notice === 'failed';
      set({ busy: true });
      const answer = await askBackground('inspect-tab', { tabId: tab.id });
      if (!answer.ok || answer.value.outcome === 'not-allowed') {
        return setFor(tab.id, { screen: NOT_ALLOWED, busy: false });
      }
      // The frames say so when they have been checked (refresh); a frame that never does must not keep the button for ever.
      await read(again);
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        // By then the screen may be busy with something else.
        if (state.screen.kind === 'notice') setFor(tab.id, { busy: false });
      }, CHECKED_BY_THEN);
    },
    openPanel: async () => {
      try {
        // Not a turn later: the browser wants to see the click.
        await openPanel(front?.windowId ?? -1);
        close();
      } catch {
        set({ status: { text: texts.panelFailed, bad: true } });
      }
    },
  };
}

/** Which problems remain visited: those of reports that are as they were. Anywhere else the number means another problem, or none. */
function stillVisited({ screen: before, current }: State, now: Screen): ReadonlyMap<number, number> {
  if (before.kind !== 'reports' || now.kind !== 'reports' || before.tabId !== now.tabId) return new Map();
  const same = now.reports.filter(({ frameId, view }) => {
    const old = before.reports.find((report) => report.frameId === frameId);
    return old !== undefined && JSON.stringify(old.view) === JSON.stringify(view);
  });
  return new Map([...current].filter(([frameId]) => same.some((report) => report.frameId === frameId)));
}

function withMarks(screen: Screen, frameId: number, marksShown: boolean): Screen {
  if (screen.kind !== 'reports') return screen;
  return {
    ...screen,
    reports: screen.reports.map((report) => (report.frameId === frameId ? { ...report, marksShown } : report)),
  };
}
