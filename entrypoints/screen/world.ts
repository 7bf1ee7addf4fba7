/** All that a screen asks of the browser, of the background and of the frames: named here, so that a test can answer instead. */
import type { Screen } from '../../components/types';
import type { LinkList, ReportLink } from '../../lib/batch/links';
import { openPanel } from '../../lib/browser/open-panel';
import type { Reason } from '../../lib/dismissals/schema';
import type { ExportKind } from '../../lib/files/file-name';
import { askBackground, askFrame } from '../../lib/messages/ask';
import type { DismissalView, ItemView, Language, ReportView } from '../../lib/view/schema';
import type { TableView } from '../../lib/view/tables';
import { openDrafts, openLedger, openOptions, openWorkbench } from './open-pages';
import { compareLastYear } from './read-at-once';
import { type ChangeResult, restoreProblem, setProblemAside } from './set-aside';
import { framesInFront, readTab, type Surface, type TabWithFrames } from './tab-screen';
import type { ReportAddress } from './tab-state';
import { copyNote, readTables, saveReports, type TakeAwayResult } from './take-away';

/** What the outside can do for a screen. Nothing here throws but `openPanel`, `saveReports`, `copyNote`, `readTables` and `compareLastYear`. */
export interface World {
  /** The tab in front with its frames; null where there is none. */
  framesInFront(): Promise<TabWithFrames | null>;
  /** What a tab has to show. `fresh` lets the frames check again first. */
  readTab(found: TabWithFrames, language: Language, fresh: boolean, surface: Surface): Promise<Screen>;
  /** Questions to the inspector of a frame. */
  askFrame: typeof askFrame;
  /** Brings the inspector into a tab; false where the browser does not let us. */
  inspectTab(tabId: number): Promise<boolean>;
  /** Saves a file with all reports of a frame. */
  saveReports(at: ReportAddress, kind: ExportKind, language: Language): Promise<TakeAwayResult>;
  copyNote(at: ReportAddress): Promise<TakeAwayResult>;
  /** The statutory tables, numbered as the view; null where the page has gone. */
  readTables(at: ReportAddress, view: ReportView): Promise<TableView[] | null>;
  setAside(
    at: ReportAddress,
    view: ReportView,
    item: ItemView,
    reason: { reason: Reason; words: string },
  ): Promise<ChangeResult<'private'>>;
  restore(at: ReportAddress, view: ReportView, entry: DismissalView): Promise<ChangeResult>;
  openOptions(site: string | null): Promise<void>;
  openDrafts(): Promise<void>;
  /** Opens the workbench, with a list of links that it offers to be checked. */
  openWorkbench(list: LinkList): Promise<void>;
  /** Opens the years of a unit. */
  openLedger(body: string | null, url: string): Promise<void>;
  /** Has the workbench read last year's report; false where it cannot. */
  compareLastYear(link: ReportLink): Promise<boolean>;
  /** Opens the side panel of a window; rejected where the browser refuses. */
  openPanel(windowId: number): Promise<void>;
  /** Closes the popup. */
  close(): void;
}

/** The world as it is. */
export const browserWorld: World = {
  framesInFront,
  readTab,
  askFrame,
  inspectTab: async (tabId) => {
    const answer = await askBackground('inspect-tab', { tabId });
    return answer.ok && answer.value.outcome === 'inspected';
  },
  saveReports: ({ tabId, frameId }, kind, language) => saveReports(tabId, frameId, kind, language),
  copyNote,
  readTables,
  setAside: setProblemAside,
  restore: restoreProblem,
  openOptions,
  openDrafts,
  openWorkbench,
  openLedger,
  compareLastYear,
  openPanel,
  close: () => close(),
};
