/** What the files are made of: reports that were checked. Every writer takes a list of them; one report is the list of one. */
import type { Evidence } from '../check/evidence';
import type { AsideEntry } from '../dismissals/schema';
import type { Language } from '../words/types';

/** One checked report. */
export interface FileReport {
  /** The check; rules that were switched off are named in it. */
  check: Evidence;
  /** ISO time of the check; null where it is not known. */
  checkedAt: string | null;
  /** What a person has set aside, by the key of the finding. Files of findings keep it and say so; data are data. */
  dismissed: ReadonlyMap<string, Pick<AsideEntry, 'reason' | 'words' | 'at'>>;
}

/** How a file is to be written. */
export interface FileOptions {
  /** Of headings and sentences; codes and JSON are the same in every language. */
  language: Language;
  /** A byte order mark in front of CSV, without which Excel takes UTF-8 for a local encoding. */
  bom: boolean;
  /** Version of the extension; '' where it is not known. */
  extensionVersion: string;
}
