/** What each export holds: name, content and type of the file. Import it lazily: it brings every sentence and both forms along. */

import type { Evidence } from '../check/evidence';
import { matchAsides } from '../dismissals/match';
import type { KnownAsides } from '../dismissals/schema';
import { inWords } from '../view/page-check';
import type { Language } from '../words/types';
import { parsedDataCsv } from './csv';
import { type ExportKind, exportFileName } from './file-name';
import { findingsCsv } from './findings-csv';
import { exportJson } from './json';
import { codebookCsv, wideCsv } from './wide';

/** A file that has been made and not yet saved. */
export interface MadeFile {
  name: string;
  content: string | Uint8Array;
  /** The media type, with the encoding of texts. */
  type: string;
}

/** What a file needs to know beside the report. */
export interface FileOptions {
  /** Of headings and sentences; codes and JSON are the same in every language. */
  language: Language;
  /** A byte order mark in front of CSV. */
  bom: boolean;
  /** ISO time of the check. */
  checkedAt: string;
  extensionVersion: string;
  /** What was set aside of the page. Files of findings keep it and say so; data are data. */
  asides: KnownAsides;
}

const CSV = 'text/csv;charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes the file of one report. The library for workbooks, the heaviest of all, comes only where one is asked for. */
export async function makeFile(evidence: Evidence, kind: ExportKind, given: FileOptions): Promise<MadeFile> {
  const check = inWords(evidence);
  const name = exportFileName(check, kind);
  const { details, reasons, sections, rulesOff } = evidence;
  const { aside } = await matchAsides(evidence, given.asides);
  const options = { ...given, details, reasons, sections, rulesOff, aside };
  switch (kind) {
    case 'data-long':
      return { name, content: parsedDataCsv(check, options), type: CSV };
    case 'data-wide':
      return { name, content: wideCsv(check, options), type: CSV };
    case 'codebook':
      return { name, content: codebookCsv(options), type: CSV };
    case 'findings':
      return { name, content: findingsCsv(check, options), type: CSV };
    case 'json':
      return { name, content: exportJson(check, options), type: 'application/json;charset=utf-8' };
    case 'xlsx': {
      const { workbookXlsx } = await import('./xlsx');
      return { name, content: await workbookXlsx(check, options), type: XLSX };
    }
  }
}
