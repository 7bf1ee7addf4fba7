/** The check of a draft, in the words and by the rules that the person has chosen. No page is behind it, so that nothing is sent anywhere. */
import { browser } from 'wxt/browser';
import type { Evidence } from '../../lib/check/evidence';
import { examineReport } from '../../lib/check/examine-report';
import { type Landmarks, landmarksOf } from '../../lib/check/landmarks';
import { recogniseDocument } from '../../lib/check/recognise-document';
import type { ProseLine } from '../../lib/contract/earlier-report';
import type { Report } from '../../lib/contract/report';
import { pageOf } from '../../lib/dismissals/page-key';
import { keptProse } from '../../lib/history/kept-prose';
import { readReport } from '../../lib/report/read-report';
import { recognise } from '../../lib/report/recognise';
import type { Settings } from '../../lib/settings/schema';
import type { SourceDocument } from '../../lib/source/source-document';
import { loadDismissals } from '../../lib/storage/dismissals';
import { knownReports } from '../../lib/storage/ledger-previous';
import { viewWithDismissals } from '../../lib/view/build';
import type { Language, ReportView } from '../../lib/view/schema';
import { localDate } from '../screen/local-date';

/** A checked draft. */
export interface CheckedDraft {
  kind: 'report';
  view: ReportView;
  evidence: Evidence;
  landmarks: Landmarks;
  /** How much of a report was handed over, and how surely it was read. */
  extent: Report['extent'];
  /** Its running text, as the ledger keeps it. */
  prose: ProseLine[];
}

/** The check of what was read; what it is instead where it is no report that anybody has filled in. */
export async function checkDraft(
  source: SourceDocument,
  name: string,
  settings: Settings,
  language: Language,
): Promise<CheckedDraft | { kind: 'blank' | 'not-report' }> {
  const report = recogniseDocument(source);
  if (!report) {
    const { reason } = recognise(readReport(source), source.title);
    return { kind: reason === 'blank-form' ? 'blank' : 'not-report' };
  }
  const { rulesOff, rulesOn } = settings;
  const prose = keptProse(report);
  const { body, bodyKind } = report.identity;
  // The ledger is neither kept nor asked in a private window.
  const known = browser.extension.inIncognitoContext
    ? {}
    : await knownReports([{ url: name, body, bodyKind, prose, visit: null }]);
  const options = { ...known, url: name, today: localDate(), rulesOff, rulesOn };
  const evidence = examineReport(report, source.title || name, options);
  const view = await viewWithDismissals(evidence, await loadDismissals(pageOf(evidence)), language);
  return { kind: 'report', view, evidence, landmarks: landmarksOf(report), extent: report.extent, prose };
}
