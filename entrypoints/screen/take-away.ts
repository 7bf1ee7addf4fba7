/** What a person takes away from a report: files, and the text to send back to the unit. What makes them is loaded only then. */
import { browser } from 'wxt/browser';
import type { Evidence } from '../../lib/check/evidence';
import { matchDismissals } from '../../lib/dismissals/match';
import { pageOf } from '../../lib/dismissals/page-key';
import type { ExportKind } from '../../lib/files/file-name';
import { timeWithOffset } from '../../lib/files/local-time';
import type { FileReport } from '../../lib/files/report';
import { askFrame } from '../../lib/messages/ask';
import { loadDismissals } from '../../lib/storage/dismissals';
import { loadSettings } from '../../lib/storage/settings';
import type { Language, ReportView } from '../../lib/view/schema';
import type { TableView } from '../../lib/view/tables';
import { copyNotesOf } from './copy-notes';
import { saveFile } from './save-file';
import type { ReportAddress } from './tab-state';

/** How it went. `page-gone`: the page was closed, or shows no report any more. `failed`: the browser refused. */
export type TakeAwayResult = { done: true; fileName: string } | { done: false; reason: 'page-gone' | 'failed' };

/** Asks the frame for its checks once more, makes one file of all its reports, and has it saved. */
export async function saveReports(
  tabId: number,
  frameId: number,
  kind: ExportKind,
  language: Language,
): Promise<TakeAwayResult> {
  const evidence = await evidenceOfFrame(tabId, frameId);
  return evidence.length > 0 ? saveEvidence(evidence, kind, language) : { done: false, reason: 'page-gone' };
}

/** Makes one file of these checks, and has it saved. */
export async function saveEvidence(
  evidence: readonly Evidence[],
  kind: ExportKind,
  language: Language,
): Promise<TakeAwayResult> {
  const [{ makeFile }, { settings }, reports] = await Promise.all([
    import('../../lib/files/make-file'),
    loadSettings(),
    Promise.all(evidence.map(fileReportOf)),
  ]);
  const file = await makeFile(reports, kind, {
    language,
    bom: settings.bom,
    extensionVersion: browser.runtime.getManifest().version,
  });
  return (await saveFile(file)) ? { done: true, fileName: file.name } : { done: false, reason: 'failed' };
}

/** The report with the time of this moment, and with what was set aside of its page. */
async function fileReportOf(check: Evidence): Promise<FileReport> {
  const { aside } = await matchDismissals(check, await loadDismissals(pageOf(check)));
  const now = new Date();
  return { check, checkedAt: timeWithOffset(now, -now.getTimezoneOffset()), dismissed: aside };
}

/** Puts the 整改意见 on the clipboard, plain for a message and rich for Word or WeChat. */
export async function copyNote(at: ReportAddress): Promise<TakeAwayResult> {
  const evidence = await evidenceOf(at);
  return evidence ? copyNoteOf(evidence) : { done: false, reason: 'page-gone' };
}

/** As `copyNote`, of a check. */
export async function copyNoteOf(evidence: Evidence): Promise<TakeAwayResult> {
  const copied = await copyNotesOf([await fileReportOf(evidence)]);
  return copied ? { done: true, fileName: '' } : { done: false, reason: 'failed' };
}

/** The statutory tables of a report as they were read, numbered as its view; null where the page shows no report any more. */
export async function readTables(at: ReportAddress, view: ReportView): Promise<TableView[] | null> {
  const [evidence, { buildTables }] = await Promise.all([evidenceOf(at), import('../../lib/view/tables')]);
  return evidence && buildTables(evidence, view);
}

async function evidenceOf({ tabId, frameId, report }: ReportAddress): Promise<Evidence | null> {
  return (await evidenceOfFrame(tabId, frameId))[report] ?? null;
}

async function evidenceOfFrame(tabId: number, frameId: number): Promise<Evidence[]> {
  const answer = await askFrame(tabId, frameId, 'evidence', {});
  return answer.ok ? answer.value.evidence : [];
}
