/** What a person does with one report, as questions to its frame and words about what came of it. */
import type { ReportActions, Screen, Status } from '../../components/types';
import { reportId } from '../../lib/view/report-name';
import type { Language } from '../../lib/view/schema';
import type { UiTexts } from '../../lib/words/ui-types/screen';
import { dismissalStatus, restoredStatus } from './set-aside';
import type { TabReading } from './tab-reading';
import { type ReportAddress, reportAt, type TabState } from './tab-state';
import type { World } from './world';

/** What the screen says, and in which language it asks. */
export interface Speech {
  language: Language;
  texts: UiTexts;
}

/** Something of ours did not do what it should; the person only needs to know that it did not work. */
const FAILED = { done: false, reason: 'failed' } as const;
const GONE: Screen = { kind: 'notice', notice: 'page-gone', canInspect: false };

/** Makes the actions of reports. */
export interface Actions {
  /** Those of one report. They go to the tab that they were made for, whichever is in front by then. */
  of(report: ReportAddress): ReportActions;
  /** Puts out the light of the row under the pointer: it must not stay in a page that nobody points at any more. */
  putOutLight(): void;
}

export function createActions(
  world: World,
  tab: TabState,
  reading: Pick<TabReading, 'read'>,
  { speech, openSettings }: { speech(): Speech; openSettings(): void },
): Actions {
  let lit: ReportAddress | null = null;

  function of(at: ReportAddress): ReportActions {
    const { tabId, frameId, report } = at;
    const viewOf = () => reportAt(tab.now().screen, at)?.view;
    const first = viewOf();
    /** A word about the report that these actions were made for. */
    const ofReport = (status: Status): Status => (first ? { ...status, about: reportId(first) } : status);
    const tellOf = (status: Status) => tab.say(tabId, ofReport(status));
    const say = (text: string, bad = false) => tellOf({ text, bad });
    const name = () => speech().texts.reportName(first?.body ?? null, first?.year ?? null);
    /** Of which reports a file is: of all in the frame. */
    const files = () => {
      const { screen } = tab.now();
      const all = screen.kind === 'reports' ? screen.reports.filter((each) => each.frameId === frameId) : [];
      return all.length > 1 ? speech().texts.reportCount(all.length) : name();
    };
    const gone = () => tab.setFor(tabId, { screen: GONE, busy: false });
    const visited = (number: number | null) => {
      if (number !== null) tab.setFor(tabId, { current: new Map(tab.now().current).set(frameId, number) });
    };
    /** Says what came of a change to what is set aside, and shows the page as it is checked after it. */
    const tell = async (status: Status) => {
      tellOf(status);
      // The frame is checking again already.
      if (!status.bad) await reading.read(false);
      return !status.bad;
    };
    return {
      show: async (place) => {
        const answer = await world.askFrame(tabId, frameId, 'show', { report, at: place });
        if (!answer.ok) return gone();
        if (!answer.value.found) return say(speech().texts.placeGone, true);
        tab.setFor(tabId, { status: null });
        visited(answer.value.number);
      },
      hint: (place) => {
        lit = place && at;
        void world.askFrame(tabId, frameId, 'hint', { report, at: place });
      },
      step: async (direction) => {
        const answer = await world.askFrame(tabId, frameId, 'step', { direction, way: 'around', report });
        if (!answer.ok) return gone();
        visited(answer.value.number);
      },
      setMarks: async (shown) => {
        const answer = await world.askFrame(tabId, frameId, 'marks', { shown });
        if (!answer.ok) return gone();
        tab.setFor(tabId, { screen: withMarks(tab.now().screen, frameId, answer.value.shown) });
      },
      recheck: async () => {
        tab.set({ busy: true, status: null });
        await reading.read(true);
        tab.setFor(tabId, { current: new Map(), busy: false });
        // Where the check came to nothing the screen says so itself.
        if (tab.now().screen.kind === 'reports') say(speech().texts.rechecked);
      },
      exportData: async (kind) => {
        const { language, texts } = speech();
        tab.set({ busy: true, status: ofReport({ text: texts.exporting, bad: false }) });
        const result = await world.saveReports(at, kind, language).catch(() => FAILED);
        if (result.done) return say(texts.exported(texts.exports[kind], files()));
        say(result.reason === 'page-gone' ? texts.exportGone : texts.exportFailed, true);
      },
      copyNote: async () => {
        const { texts } = speech();
        const result = await world.copyNote(at).catch(() => FAILED);
        if (result.done) return say(texts.noteCopied(name()));
        say(result.reason === 'page-gone' ? texts.exportGone : texts.noteFailed, true);
      },
      openSettings,
      openLedger: () => void world.openLedger(first?.body ?? null, first?.url ?? ''),
      compareLastYear: async (link) => {
        const reads = await world.compareLastYear(link).catch(() => false);
        if (!reads) say(speech().texts.lastYearFailed, true);
        return reads;
      },
      setAside: async (item, reason, words) => {
        const view = viewOf();
        if (!view) return false;
        return tell(dismissalStatus(await world.setAside(at, view, item, { reason, words }), item, speech().texts));
      },
      restore: async (entry) => {
        const view = viewOf();
        if (!view) return;
        await tell(restoredStatus(await world.restore(at, view, entry), view, entry, speech().texts));
      },
      readTables: (view) => world.readTables(at, view).catch(() => null),
    };
  }

  return {
    of,
    putOutLight: () => {
      if (lit) void world.askFrame(lit.tabId, lit.frameId, 'hint', { report: lit.report, at: null });
      lit = null;
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
