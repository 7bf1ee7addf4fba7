/** What each export holds: name, content and type of the file. To be imported lazily: it brings every sentence and both forms along. */

import { parsedDataCsv } from './csv';
import { type ExportKind, exportFileName } from './file-name';
import { findingsCsv } from './findings-csv';
import { exportJson } from './json';
import type { FileOptions, FileReport } from './report';
import { codebookCsv, wideCsv } from './wide';

/** A file that has been made and not yet saved. */
export interface MadeFile {
  name: string;
  content: string | Uint8Array;
  /** The media type, with the encoding of texts. */
  type: string;
}

const CSV = 'text/csv;charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes one file of these reports. The library for workbooks, the heaviest of all, comes only where one is asked for. */
export async function makeFile(
  reports: readonly FileReport[],
  kind: ExportKind,
  options: FileOptions,
): Promise<MadeFile> {
  const name = exportFileName(
    reports.map(({ check }) => check.report),
    kind,
  );
  switch (kind) {
    case 'data-long':
      return { name, content: parsedDataCsv(reports, options), type: CSV };
    case 'data-wide':
      return { name, content: wideCsv(reports, options), type: CSV };
    case 'codebook':
      return { name, content: codebookCsv(options), type: CSV };
    case 'findings':
      return { name, content: findingsCsv(reports, options), type: CSV };
    case 'json':
      return { name, content: exportJson(reports, options), type: 'application/json;charset=utf-8' };
    case 'sheet': {
      const { sheetHtml } = await import('./sheet');
      return { name, content: sheetHtml(reports, options), type: 'text/html;charset=utf-8' };
    }
    case 'xlsx': {
      const { workbookXlsx } = await import('./xlsx');
      return { name, content: await workbookXlsx(reports, options), type: XLSX };
    }
  }
}
