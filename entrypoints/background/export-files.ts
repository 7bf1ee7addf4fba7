/** What each export holds: name, content and type of the file. */
import { browser } from 'wxt/browser';
import { inWords } from '../../lib/check-document';
import { parsedDataCsv } from '../../lib/findings/csv';
import { exportFileName } from '../../lib/findings/file-name';
import { findingsCsv } from '../../lib/findings/findings-csv';
import { exportJson } from '../../lib/findings/json';
import { codebookCsv, wideCsv } from '../../lib/findings/wide';
import { workbookXlsx } from '../../lib/findings/xlsx';
import type { ExportKind } from '../../lib/messages/protocol';
import { languageOf } from '../../lib/settings/schema';
import { browserLanguage } from '../../lib/storage/language';
import { loadSettings } from '../../lib/storage/settings';
import type { Evidence } from '../../lib/view/evidence';

/** A file that has been made and not yet saved. */
export interface ExportFile {
  name: string;
  content: string | Uint8Array;
  type: string;
}

const CSV = 'text/csv;charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes the file of one report. */
export async function exportFile(evidence: Evidence, kind: ExportKind): Promise<ExportFile> {
  const check = inWords(evidence);
  const name = exportFileName(check, kind);
  const { settings } = await loadSettings();
  const { details, reasons, rulesOff } = evidence;
  const options = {
    checkedAt: new Date().toISOString(),
    extensionVersion: browser.runtime.getManifest().version,
    bom: settings.bom,
    rulesOff,
  };
  const worded = { ...options, details, reasons, language: languageOf(settings, browserLanguage()) };
  switch (kind) {
    case 'data-long':
      return { name, content: parsedDataCsv(check, options), type: CSV };
    case 'data-wide':
      return { name, content: wideCsv(check, options), type: CSV };
    case 'codebook':
      return { name, content: codebookCsv(options), type: CSV };
    case 'findings':
      return { name, content: findingsCsv(check, worded), type: CSV };
    case 'json':
      return { name, content: exportJson(check, options), type: 'application/json;charset=utf-8' };
    case 'xlsx':
      return { name, content: await workbookXlsx(check, worded), type: XLSX };
  }
}
