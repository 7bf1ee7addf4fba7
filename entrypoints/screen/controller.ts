/** Keeps what the popup shows, and turns what the person does into messages. */
import type { UiTexts } from '../../components/texts';
import type { ReportActions, Screen, Status } from '../../components/types';
import { askBackground, askFrame } from '../../lib/messages/ask';
import type { Language } from '../../lib/view/schema';
import { openOptions } from './open-options';
import { readTab, tabInFront } from './tab-screen';
import { copyNote, saveReport } from './take-away';

/** Something of ours did not do what it should; the person only needs to know that it did not work. */
const FAILED = { done: false, reason: 'failed' } as const;

/** Everything the screen is drawn from. */
export interface State {
  screen: Screen;
  status: Status | null;
  current: ReadonlyMap<number, number>;
  busy: boolean;
}

/** The popup's doings. */
export interface Controller {
  state(): State;
  /** Reads the tab in front and draws. */
  refresh(): Promise<void>;
  inspect(): Promise<void>;
  /** @param addSite with the site of the tab in front to be added */
  openSettings(addSite: boolean): Promise<void>;
  actionsFor(frameId: number): ReportActions;
}

/** @param draw is called after every change of the state */
export function createController(language: Language, texts: UiTexts, draw: () => void): Controller {
  let state: State = { screen: { kind: 'waiting' }, status: null, current: new Map(), busy: false };
  let tabId = -1;

  const set = (change: Partial<State>) => {
    state = { ...state, ...change };
    draw();
  };
  const say = (text: string, bad = false) => set({ status: { text, bad }, busy: false });

  async function read(fresh: boolean): Promise<Screen> {
    const tab = await tabInFront();
    if (!tab) return { kind: 'notice', notice: 'not-allowed', canInspect: false };
    tabId = tab.id;
    return readTab(tab, language, fresh);
  }

  function actionsFor(frameId: number): ReportActions {
    const visited = (number: number | null) => {
      if (number !== null) set({ current: new Map(state.current).set(frameId, number) });
    };
    return {
      show: async (at) => {
        const answer = await askFrame(tabId, frameId, 'show', at);
        if (!answer.ok) return gone();
        if (!answer.value.found) return say(texts.placeGone, true);
        set({ status: null });
        visited(answer.value.number);
      },
      hint: (at) => void askFrame(tabId, frameId, 'hint', { at }),
      step: async (direction) => {
        const answer = await askFrame(tabId, frameId, 'step', { direction });
        if (!answer.ok) return gone();
        visited(answer.value.number);
      },
      setMarks: async (shown) => {
        const answer = await askFrame(tabId, frameId, 'marks', { shown });
        if (!answer.ok) return gone();
        set({ screen: withMarks(state.screen, frameId, answer.value.shown) });
      },
      recheck: async () => {
        set({ busy: true, status: null });
        const screen = await read(true);
        set({ screen, busy: false, current: new Map(), status: { text: texts.rechecked, bad: false } });
      },
      exportData: async (kind) => {
        set({ busy: true, status: { text: texts.exporting, bad: false } });
        const result = await saveReport(tabId, frameId, kind, language).catch(() => FAILED);
        if (result.done) return say(texts.exported(result.fileName));
        say(result.reason === 'page-gone' ? texts.exportGone : texts.exportFailed, true);
      },
      copyNote: async () => {
        const result = await copyNote(tabId, frameId, language).catch(() => FAILED);
        if (result.done) return say(texts.noteCopied);
        say(result.reason === 'page-gone' ? texts.exportGone : texts.noteFailed, true);
      },
      openSettings: () => void openSettings(false),
    };
  }

  async function openSettings(addSite: boolean): Promise<void> {
    const tab = addSite ? await tabInFront() : null;
    await openOptions(tab && new URL(tab.url).hostname);
    // A popup in front of the settings would only be in the way; a panel stays.
    if (document.body.classList.contains('popup')) close();
  }

  function gone(): void {
    set({ screen: { kind: 'notice', notice: 'page-gone', canInspect: false }, busy: false });
  }

  return {
    state: () => state,
    actionsFor,
    openSettings,
    refresh: async () => set({ screen: await read(false) }),
    inspect: async () => {
      set({ busy: true });
      const tab = await tabInFront();
      const answer = tab && (await askBackground('inspect-tab', { tabId: tab.id }));
      if (!answer?.ok || answer.value.outcome === 'not-allowed') {
        return set({ screen: { kind: 'notice', notice: 'not-allowed', canInspect: false }, busy: false });
      }
      set({ screen: await read(false), busy: false });
    },
  };
}

function withMarks(screen: Screen, frameId: number, marksShown: boolean): Screen {
  if (screen.kind !== 'reports') return screen;
  return {
    ...screen,
    reports: screen.reports.map((report) => (report.frameId === frameId ? { ...report, marksShown } : report)),
  };
}
