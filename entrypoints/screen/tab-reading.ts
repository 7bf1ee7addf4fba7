/** Reads the tab in front, again and again. An answer that is late never takes the place of a newer one. */
import type { Screen } from '../../components/types';
import type { Language } from '../../lib/view/schema';
import type { Surface, Tab, TabWithFrames } from './tab-screen';
import { type State, speaksOf, type TabState } from './tab-state';
import type { World } from './world';

/** What there is to read. */
export interface TabReading {
  /**
   * Reads the tab in front and draws what it has to show.
   * @param fresh lets its frames check again first
   * @param asked the tab in front, where that has been asked for already
   */
  read(fresh: boolean, asked?: Promise<TabWithFrames | null>): Promise<void>;
  /** Another tab is in front: what is shown is the other's until the answer is there. */
  cameToFront(tab: Tab | null): void;
}

/** How long the report of the tab before may stay, in milliseconds, while the tab in front keeps its answer back. */
const PATIENCE = 600;
const NOT_ALLOWED: Screen = { kind: 'notice', notice: 'not-allowed', canInspect: false };

/** @param onLeave is called when a tab goes to the back */
export function createTabReading(
  world: Pick<World, 'framesInFront' | 'readTab'>,
  tab: TabState,
  { surface, language }: { surface: Surface; language(): Language },
  onLeave: () => void,
): TabReading {
  /** Readings are numbered: an answer that comes after a newer one was drawn is not drawn any more. */
  let begun = 0;
  let drawn = 0;
  let patience: ReturnType<typeof setTimeout> | undefined;

  function cameToFront(next: Tab | null): void {
    const before = tab.front();
    tab.setFront(next);
    if (before === null || before.id === next?.id) return;
    onLeave();
    clearTimeout(patience);
    tab.set({ stale: true, status: null, busy: false });
    patience = setTimeout(() => {
      if (tab.now().stale) tab.set({ screen: { kind: 'waiting' }, stale: false, current: new Map() });
    }, PATIENCE);
  }

  async function read(fresh: boolean, asked: Promise<TabWithFrames | null> = world.framesInFront()): Promise<void> {
    begun += 1;
    const reading = begun;
    const found = await asked;
    if (reading === begun) cameToFront(found?.tab ?? null);
    const screen = found ? await world.readTab(found, language(), fresh, surface) : NOT_ALLOWED;
    if (reading < drawn || found?.tab.id !== tab.front()?.id) return;
    drawn = reading;
    const before = tab.now();
    // A check that was asked for on a page without a report goes on until there is a report, or surely none.
    const checked = before.screen.kind === 'notice' && !(screen.kind === 'notice' && screen.canInspect);
    const status = tab.takeLateWord() ?? before.status;
    tab.set({
      screen,
      current: stillVisited(before, screen),
      stale: false,
      status: status && speaksOf(status, screen) ? status : null,
      busy: before.busy && !checked,
    });
  }

  return { read, cameToFront };
}

/** Which problems remain visited: those of reports that are as they were. Anywhere else the number means another problem, or none. */
function stillVisited({ screen: before, current }: State, now: Screen): ReadonlyMap<number, number> {
  if (before.kind !== 'reports' || now.kind !== 'reports' || before.tabId !== now.tabId) return new Map();
  const viewsOf = ({ reports }: typeof now, frame: number) =>
    JSON.stringify(reports.filter(({ frameId }) => frameId === frame).map(({ view }) => view));
  return new Map([...current].filter(([frameId]) => viewsOf(before, frameId) === viewsOf(now, frameId)));
}
