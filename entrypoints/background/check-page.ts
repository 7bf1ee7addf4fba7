/** Checks what a page reads. The engine lives here and not in pages: they stay light, and the engine stays warm from page to page. */

import { browserLanguage } from '../../lib/browser/language';
import type { Evidence } from '../../lib/check/evidence';
import { examineReport } from '../../lib/check/examine-report';
import { landmarksOf } from '../../lib/check/landmarks';
import { recogniseDocument } from '../../lib/check/recognise-document';
import { renamedIdentities } from '../../lib/dismissals/match';
import { pageKey, pageOf } from '../../lib/dismissals/page-key';
import type { KnownAsides } from '../../lib/dismissals/schema';
import type { CheckedPage } from '../../lib/messages/checked-page';
import type { FrameSummary } from '../../lib/messages/protocol';
import { addressSite, siteAround, type Whereabouts } from '../../lib/messages/sender';
import { languageOf } from '../../lib/settings/schema';
import type { SourceDocument } from '../../lib/source/source-document';
import { loadAsides, renameFindings } from '../../lib/storage/asides';
import { rememberFrame } from '../../lib/storage/frames';
import { loadSettings } from '../../lib/storage/settings';
import { viewWithAsides } from '../../lib/view/build';
import { standingOf } from '../../lib/view/standing';
import { localDate } from '../screen/local-date';
import { updateBadge } from './badge';

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
    const checked = await checkSource(source, url, addressSite(url) === null ? siteAround(where) : null);
    await remember(summaryOf(checked));
    return { checked };
  } catch (error) {
    await remember({ state: 'failed', key: null, standing: null });
    throw error;
  } finally {
    underWay -= 1;
    if (underWay === 0) left.clear();
  }
}

/** The check of a page in the words and by the rules that the person has chosen; null where it is no annual report. */
async function checkSource(source: SourceDocument, url: string, site: string | null): Promise<CheckedPage | null> {
  const { settings } = await loadSettings();
  const report = recogniseDocument(source);
  if (!report) return null;
  const { rulesOff } = settings;
  const evidence = examineReport(report, source.title, { url, today: localDate(), rulesOff, site });
  const known = await knownAsides(evidence);
  return {
    view: await viewWithAsides(evidence, known, languageOf(settings, browserLanguage())),
    evidence,
    landmarks: landmarksOf(report),
    marks: settings.marks,
  };
}

/** What is set aside of the page; what a former version stored of it under other names gets those of today. */
async function knownAsides(evidence: Evidence): Promise<KnownAsides> {
  const page = pageOf(evidence);
  const known = await loadAsides(page);
  const renamed = await renamedIdentities(evidence, known.entries);
  return renamed.size > 0 ? renameFindings(page, renamed) : known;
}

/** Problems as the list counts them. */
function summaryOf(checked: CheckedPage | null): Found {
  if (!checked) return { state: 'none', key: null, standing: null };
  return { state: 'report', key: pageKey(pageOf(checked.evidence)), standing: standingOf(checked.view) };
}
