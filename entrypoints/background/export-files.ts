/** What each export holds: name, content and type of the file. */
import { browser } from 'wxt/browser';
import { type FindingDetail, inWords, type UncheckedDetail } from '../../lib/check-document';
import { parsedDataCsv } from '../../lib/findings/csv';
import { exportFileName } from '../../lib/findings/file-name';
import { findingsCsv } from '../../lib/findings/findings-csv';
import { exportJson } from '../../lib/findings/json';
import { codebookCsv, wideCsv } from '../../lib/findings/wide';
import { workbookXlsx } from '../../lib/findings/xlsx';
import type { ExportKind } from '../../lib/messages/protocol';
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
  const options = { checkedAt: new Date().toISOString(), extensionVersion: browser.runtime.getManifest().version };
  // The rows read rule and facts only; where things are in the page did not travel with them.
  const details = evidence.details as unknown as FindingDetail[];
  const reasons = evidence.reasons as unknown as UncheckedDetail[];
  switch (kind) {
    case 'data-long':
      return { name, content: parsedDataCsv(check, options), type: CSV };
    case 'data-wide':
      return { name, content: wideCsv(check, options), type: CSV };
    case 'codebook':
      return { name, content: codebookCsv(options), type: CSV };
    case 'findings':
      return { name, content: findingsCsv(check, { ...options, details, reasons }), type: CSV };
    case 'json':
      return { name, content: exportJson(check, options), type: 'application/json;charset=utf-8' };
    case 'xlsx':
      return { name, content: await workbookXlsx(check, { ...options, details, reasons }), type: XLSX };
  }
}
