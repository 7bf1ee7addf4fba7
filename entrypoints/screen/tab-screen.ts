/** What a tab has to show: the reports of its frames, or why there is none. */
import { browser } from 'wxt/browser';
import type { FrameReport, Screen } from '../../components/types';
import type { Traces } from '../../lib/check/recognise-document';
import { askBackground, askFrame } from '../../lib/messages/ask';
import { covers } from '../../lib/settings/sites';
import { allFrames, forgetInspector, framesToAsk } from '../../lib/storage/frames';
import { isAddressOf, localFile } from '../../lib/storage/local-files';
import { loadSettings } from '../../lib/storage/settings';
import type { Language } from '../../lib/view/schema';
import { reportFilesOf } from './report-files';
import { NO_LINKS, reportLinksOf } from './report-links';

/** Where the screen stands: the popup goes with the next click beside it, the panel stays and follows the tabs of its window. */
export type Surface = 'popup' | 'panel';

/** A tab, as far as a screen needs to know it. */
export interface Tab {
  id: number;
  windowId: number;
  /** '' where the browser does not tell us: a page of its own, or one that nobody has let us see. */
  url: string;
  loading: boolean;
  /** True in a private window, of which nothing is kept. */
  incognito?: boolean;
}

/** The tab in front of this window; null where there is none. */
async function tabInFront(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return {
    id: tab.id,
    windowId: tab.windowId ?? -1,
    url: tab.url ?? '',
    loading: tab.status === 'loading',
    incognito: tab.incognito,
  };
}

/** A tab with the frames of it that are worth a question. */
export interface TabWithFrames {
  tab: Tab;
  frames: Awaited<ReturnType<typeof framesToAsk>>;
}

/** The tab in front with its frames; null where there is none. */
export async function framesInFront(): Promise<TabWithFrames | null> {
  // Asked for before the tab is known: people wait for both.
  const all = allFrames().catch(() => []);
  const tab = await tabInFront();
  return tab && { tab, frames: await framesToAsk(tab.id, all) };
}

/**
 * Asks every frame that is known to be inspected.
 * @param fresh lets the frames check again first
 * @param again true where a file that was loaded again has been let in just now
 */
export async function readTab(
  { tab, frames }: TabWithFrames,
  language: Language,
  fresh: boolean,
  surface: Surface,
  again = false,
): Promise<Screen> {
  const answers = await Promise.all(
    frames.map(async ({ frameId, summary }) => ({
      frameId,
      instance: summary?.instance,
      answer: await askFrame(tab.id, frameId, 'view', { language, fresh }),
    })),
  );
  const reports: FrameReport[] = [];
  let outdated = false;
  let failed = false;
  for (const { frameId, instance, answer } of answers) {
    if (answer.ok && answer.value.state === 'report') {
      const { views, marksShown } = answer.value;
      reports.push(...views.map((view, report) => ({ frameId, report, view, marksShown })));
    } else if (answer.ok) {
      failed ||= answer.value.state === 'failed';
    } else if (answer.error === 'no-receiver') {
      // By its name: the next page of that frame may have said its word meanwhile.
      if (instance !== undefined) await forgetInspector(tab.id, instance).catch(() => {});
    } else if (answer.error === 'failed') {
      failed = true;
    } else {
      outdated = true;
    }
  }
  if (reports.length > 0) {
    if (surface === 'popup') return { kind: 'reports', tabId: tab.id, reports };
    const { withLastYear } = await import('./last-year');
    return { kind: 'reports', tabId: tab.id, reports: await withLastYear(tab.id, reports) };
  }
  const file = await localFile(tab.id);
  if (file && file.state !== 'live') {
    const same = isAddressOf(file, tab.url);
    // The click that opened the popup has let us in again.
    if (same && surface === 'popup' && !again && (await inspectAgain(tab.id)))
      return readTab({ tab, frames: await framesToAsk(tab.id) }, language, false, surface, true);
    if (file.state === 'stale' && (same || tab.url === '')) {
      const old = file.views.map((view, report) => ({ frameId: 0, report, view, marksShown: false, stale: true }));
      return { kind: 'reports', tabId: tab.id, reports: old };
    }
  }
  if (outdated) return { kind: 'notice', notice: 'outdated', canInspect: false };
  if (failed) return { kind: 'notice', notice: 'failed', canInspect: true };
  if (tab.loading) return { kind: 'notice', notice: 'loading', canInspect: false };
  // The popup stands on a page that a click has let us see; the panel also on pages that nobody has.
  if (surface === 'panel' && tab.url === '') return { kind: 'notice', notice: 'unseen', canInspect: false };
  const { settings } = await loadSettings();
  const notice = noticeFor(
    tab.url,
    frames.map(({ summary }) => summary?.traces ?? null).find((traces) => traces !== null) ?? null,
    frames.some(({ summary }) => summary !== null),
    isAdded(tab.url, settings.sites),
  );
  if (notice.notice === 'welcome') return { kind: 'notice', ...notice };
  // The list of many reports is kept, and so are its results: nothing of a private window goes there.
  const list = tab.incognito ? NO_LINKS : reportLinksOf(tab.id);
  const files = reportFilesOf(tab);
  return { kind: 'notice', ...notice, list: await list, files: await files };
}

/** Has a file that was loaded again checked anew; false where the browser does not let us. */
async function inspectAgain(tabId: number): Promise<boolean> {
  const answer = await askBackground('inspect-tab', { tabId });
  return answer.ok && answer.value.outcome === 'inspected';
}

/** Which words a page without a report gets, and whether a person may ask for a check of it. */
function noticeFor(
  url: string,
  traces: Traces | null,
  inspected: boolean,
  added: boolean,
): Omit<Extract<Screen, { kind: 'notice' }>, 'kind'> {
  if (!/^(https?|file):/.test(url) || isStore(url)) return { notice: 'welcome', canInspect: false };
  if (traces) return { notice: 'checked', canInspect: true, traces };
  if (inspected || added || isGovernment(url)) return { notice: 'not-report', canInspect: true };
  // A file of this machine has no site.
  return { notice: 'other-site', canInspect: true, canAdd: url.startsWith('http') };
}

/** The hosts that the detector watches by itself. */
function isGovernment(url: string): boolean {
  return /^https?:\/\/([^/?#]*\.)?gov\.cn(:\d+)?([/?#]|$)/i.test(url);
}

/** The sites that a person has added are watched as well. */
function isAdded(url: string, sites: readonly string[]): boolean {
  return /^https?:/.test(url) && sites.some((site) => covers(site, new URL(url).hostname));
}

/** Stores are ordinary addresses, but browsers keep every extension out of them. */
function isStore(url: string): boolean {
  return /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/.test(
    url,
  );
}
