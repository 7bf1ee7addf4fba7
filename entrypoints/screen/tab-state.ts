/** What the screen shows, and of which tab it speaks. What is to be said of a tab that is not in front waits until it is. */
import type { FrameReport, Screen, Status } from '../../components/types';
import { reportId } from '../../lib/view/report-name';
import type { Tab } from './tab-screen';

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

/** One report of a tab. */
export interface ReportAddress extends Pick<FrameReport, 'frameId' | 'report'> {
  tabId: number;
}

/** The state with its changes; each of them draws. */
export interface TabState {
  now(): State;
  /** The tab in front; null where there is none, or before the first answer. */
  front(): Tab | null;
  setFront(tab: Tab | null): void;
  set(change: Partial<State>): void;
  /** A change that concerns one tab, and nobody any more once another is in front. */
  setFor(tabId: number, change: Partial<State>): void;
  /** Says what came of something that was done to a tab: at once where it is in front, else when it is again. */
  say(tabId: number, status: Status): void;
  /** What was to be said of the tab in front while another was; null for nothing. It is given once. */
  takeLateWord(): Status | null;
}

/** @param draw is called after every change */
export function createTabState(draw: () => void): TabState {
  let state: State = { screen: { kind: 'waiting' }, stale: false, status: null, current: new Map(), busy: false };
  let front: Tab | null = null;
  const late = new Map<number, Status>();
  const set = (change: Partial<State>) => {
    state = { ...state, ...change };
    draw();
  };
  const isShown = (tabId: number) => front?.id === tabId && !state.stale;
  return {
    now: () => state,
    front: () => front,
    setFront: (tab) => {
      front = tab;
    },
    set,
    setFor: (tabId, change) => {
      if (isShown(tabId)) set(change);
    },
    say: (tabId, status) => {
      if (!isShown(tabId)) late.set(tabId, status);
      else set(speaksOf(status, state.screen) ? { status, busy: false } : { busy: false });
    },
    takeLateWord: () => {
      const word = (front && late.get(front.id)) ?? null;
      if (front) late.delete(front.id);
      return word;
    },
  };
}

/** False where a word is about a report that the screen does not show: the tab has gone on to another. */
export function speaksOf({ about }: Status, screen: Screen): boolean {
  return (
    about === undefined || (screen.kind === 'reports' && screen.reports.some(({ view }) => reportId(view) === about))
  );
}

/** The report of a screen at this address; undefined where the screen shows it no longer. */
export function reportAt(screen: Screen, { tabId, frameId, report }: ReportAddress): FrameReport | undefined {
  if (screen.kind !== 'reports' || screen.tabId !== tabId) return undefined;
  return screen.reports.find((each) => each.frameId === frameId && each.report === report);
}
