/** Checks what a page reads. The engine lives here and not in pages: they stay light, and the engine stays warm from page to page. */

import { browserLanguage } from '../../lib/browser/language';
import type { Evidence } from '../../lib/check/evidence';
import { examineReport } from '../../lib/check/examine-report';
import { landmarksOf } from '../../lib/check/landmarks';
import { recogniseReports, tracesIn } from '../../lib/check/recognise-document';
import { type DismissalMatch, matchDismissalsOfPage, renamedIdentities } from '../../lib/dismissals/match';
import { pageKey, pageOf } from '../../lib/dismissals/page-key';
import type { KnownDismissals } from '../../lib/dismissals/schema';
import type { CheckedPage, CheckedReport } from '../../lib/messages/checked-page';
import type { FrameSummary } from '../../lib/messages/protocol';
import { addressSite, siteAround, type Whereabouts } from '../../lib/messages/sender';
import { languageOf } from '../../lib/settings/schema';
import type { SourceDocument } from '../../lib/source/source-document';
import { loadDismissals, renameFindings } from '../../lib/storage/dismissals';
import { rememberFrame } from '../../lib/storage/frames';
import { loadSettings } from '../../lib/storage/settings';
import { buildView } from '../../lib/view/build';
import { standingOf } from '../../lib/view/standing';
import { localDate } from '../screen/local-date';
import { updateBadge } from './badge';
import { keepChecked, othersOf, type Visit } from './ledger';
import { keepIfLocal } from './local-files';

/** A frame as its inspector names it. */
interface InspectedFrame extends Pick<FrameSummary, 'instance' | 'url' | 'serial'> {
  tabId: number;
  frameId: number;
  where: Whereabouts;
}

/** What a check has found, as badge and popup need it. */
type Found = Omit<FrameSummary, keyof InspectedFrame>;

/** Checks under way, and the inspectors whose page has left meanwhile. Both live no longer than the checks, so that variables may hold them. */
let underWay = 0;
const left = new Set<string>();

/** The page of an inspector has left its frame: a check that is still under way must not speak for the next page there. */
export function leaveFrame(instance: string): void {
  if (underWay > 0) left.add(instance);
}

/**
 * Checks what a frame reads; badge and popup learn of it. A check that fails is known as failed, and fails for the frame as well.
 * @param source null where the frame cannot read its page: that is a failed check, too
 */
export async function checkFrame(
  { tabId, frameId, where, instance, url, serial }: InspectedFrame,
  source: SourceDocument | null,
): Promise<{ checked: CheckedPage | null }> {
  underWay += 1;
  // Back from the browser's page cache.
  left.delete(instance);
  const remember = async (found: Found) => {
    if (left.has(instance)) return;
    const summary = { instance, url, serial, ...found };
    try {
      if (!(await rememberFrame(tabId, frameId, summary))) return;
    } catch (error) {
      // The browser keeps nothing more for this session. Page and badge shall have the check all the same.
      console.warn('年报体检: nothing more can be kept for this session', error);
    }
    await updateBadge(tabId, { frameId, summary });
  };
  try {
    if (source === null) throw new Error('the page cannot be read');
    const site = addressSite(url) === null ? siteAround(where) : null;
    const checked = await checkSource(source, { tabId, frameId, instance, url }, site);
    if (!left.has(instance)) await keepIfLocal(tabId, frameId, url, checked);
    await remember(checked ? summaryOf(checked) : { state: 'none', keys: [], standings: [], traces: tracesIn(source) });
    return { checked };
  } catch (error) {
    await remember({ state: 'failed', keys: [], standings: [], traces: null });
    throw error;
  } finally {
    underWay -= 1;
    if (underWay === 0) left.clear();
  }
}

/** The checks of a page's reports, in the words and by the rules that the person has chosen; null where there is none. */
async function checkSource(source: SourceDocument, visit: Visit, site: string | null): Promise<CheckedPage | null> {
  const { settings } = await loadSettings();
  const { rulesOff, rulesOn, marks, tick, keepOpened } = settings;
  const reports = recogniseReports(source);
  if (reports.length === 0) return null;
  const others = await othersOf(reports, visit);
  const options = { ...others, url: visit.url, today: localDate(), rulesOff, rulesOn, site };
  const evidence = reports.map((report) => examineReport(report, source.title, options));
  await keepChecked(reports, evidence, visit, keepOpened);
  const matches = await matchAll(evidence);
  const language = languageOf(settings, browserLanguage());
  let first = 1;
  const checked = reports.map((report, index): CheckedReport => {
    const own = evidence[index] as Evidence;
    const view = buildView(own, language, matches.get(own), first);
    first += view.items.length;
    return { view, evidence: own, landmarks: landmarksOf(report) };
  });
  return { reports: checked, marks, tick };
}

/** What is set aside of each report. Most often they share one page, and so one list; those without an address have one each. */
async function matchAll(reports: readonly Evidence[]): Promise<Map<Evidence, DismissalMatch>> {
  const byPage = new Map<string, Evidence[]>();
  for (const report of reports) {
    const key = pageKey(pageOf(report));
    byPage.set(key, [...(byPage.get(key) ?? []), report]);
  }
  const found = new Map<Evidence, DismissalMatch>();
  for (const members of byPage.values()) {
    const matches = await matchDismissalsOfPage(members, await knownDismissals(members));
    for (const [index, match] of matches.entries()) found.set(members[index] as Evidence, match);
  }
  return found;
}

/** What is set aside of the page of these reports; what a former version stored of it under other names gets those of today. */
async function knownDismissals(reports: readonly Evidence[]): Promise<KnownDismissals> {
  const page = pageOf(reports[0] as Evidence);
  let known = await loadDismissals(page);
  for (const report of reports) {
    const renamed = await renamedIdentities(report, known.entries);
    if (renamed.size > 0) known = await renameFindings(page, renamed);
  }
  return known;
}

/** Problems as the lists count them. */
function summaryOf(checked: CheckedPage): Found {
  return {
    state: 'report',
    keys: [...new Set(checked.reports.map(({ evidence }) => pageKey(pageOf(evidence))))],
    standings: checked.reports.map(({ view }) => standingOf(view)),
    traces: null,
  };
}
