/** Puts the screen together: what is read of the tab in front, what a person does with it, and the ways out of it. */
import type { FrameReport, ReportActions, Screen } from '../../components/types';
import type { LinkList } from '../../lib/batch/links';
import { createActions, type Speech } from './report-actions';
import { createTabReading } from './tab-reading';
import type { Surface, TabWithFrames } from './tab-screen';
import { createTabState, type State } from './tab-state';
import type { World } from './world';

const NOT_ALLOWED: Screen = { kind: 'notice', notice: 'not-allowed', canInspect: false };

/** No check that a person waits for takes longer, in milliseconds. */
const CHECKED_BY_THEN = 5_000;

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
  openDrafts(): Promise<void>;
  /** @param list the links of the page in front that the workbench offers to be checked */
  openWorkbench(list: LinkList): Promise<void>;
  actionsFor(report: Pick<FrameReport, 'frameId' | 'report'>): ReportActions;
  /** Puts out the light of the row under the pointer: it must not stay in a page that nobody points at any more. */
  putOutLight(): void;
}

/** What a screen is made of. */
export interface ScreenParts {
  world: World;
  surface: Surface;
  /** Asked anew each time: the person may choose another language while the screen is open. */
  speech(): Speech;
  /** Called after every change of the state. */
  draw(): void;
}

export function createController({ world, surface, speech, draw }: ScreenParts): Controller {
  const tab = createTabState(draw);
  const reading = createTabReading(world, tab, { surface, language: () => speech().language }, () =>
    actions.putOutLight(),
  );
  const actions = createActions(world, tab, reading, { speech, openSettings: () => void openSettings(false) });
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function openSettings(addSite: boolean): Promise<void> {
    const front = tab.front();
    await world.openOptions(addSite && front !== null ? new URL(front.url).hostname : null);
    // A popup in front of the settings would only be in the way; a panel stays.
    if (surface === 'popup') world.close();
  }

  return {
    state: tab.now,
    tabId: () => tab.front()?.id ?? null,
    actionsFor: ({ frameId, report }) => {
      const { screen } = tab.now();
      // The tab of what is shown, not the one in front: while the person switches tabs the two differ.
      return actions.of({ tabId: screen.kind === 'reports' ? screen.tabId : -1, frameId, report });
    },
    openSettings,
    openDrafts: async () => {
      await world.openDrafts();
      if (surface === 'popup') world.close();
    },
    openWorkbench: async (list) => {
      await world.openWorkbench(list);
      if (surface === 'popup') world.close();
    },
    putOutLight: actions.putOutLight,
    refresh: (asked) => reading.read(false, asked),
    follow: (tabId) => {
      reading.cameToFront({ id: tabId, windowId: -1, url: '', loading: false });
      return reading.read(false);
    },
    inspect: async () => {
      const front = tab.front();
      if (!front) return;
      const { screen } = tab.now();
      const again = screen.kind === 'notice' && screen.notice === 'failed';
      tab.set({ busy: true });
      if (!(await world.inspectTab(front.id))) return tab.setFor(front.id, { screen: NOT_ALLOWED, busy: false });
      // The frames say so when they have been checked (refresh); a frame that never does must not keep the button for ever.
      await reading.read(again);
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        // By then the screen may be busy with something else.
        if (tab.now().screen.kind === 'notice') tab.setFor(front.id, { busy: false });
      }, CHECKED_BY_THEN);
    },
    openPanel: async () => {
      try {
        // Not a turn later: the browser wants to see the click.
        await world.openPanel(tab.front()?.windowId ?? -1);
        world.close();
      } catch {
        tab.set({ status: { text: speech().texts.panelFailed, bad: true } });
      }
    },
  };
}
