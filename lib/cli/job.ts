/** What travels between the thread that reads inputs and the threads that check them. */
import type { Level } from '../contract/page-check';
import type { Language } from '../words/types';
import type { Failure } from '../words/ui-types/command';
import type { TableRows, WantedTable } from './tables';

/** One input on its way to its check. */
export type Job =
  /** A line of JSONL as it was read. `where` names it until its own id is known: `stdin:3`. */
  | { kind: 'line'; where: string; bytes: Uint8Array }
  /** A page in a file; its id is its path. */
  | { kind: 'file'; path: string }
  /** A page out of an archive, with the header that it was sent under. */
  | { kind: 'page'; id: string; url: string; bytes: Uint8Array; contentType: string | null }
  /** Something that could not be read as far as a page. */
  | { kind: 'failed'; id: string; failure: Failure };

/** What became of one input. */
export interface Outcome {
  /** Its line of JSONL, without the line end. */
  line: string;
  /** How many reports it holds; 0 for a page that is none. */
  reports: number;
  /** How many of them have a finding of the level error. */
  wrong: number;
  /** The gravest finding; null where there is none. */
  worst: Level | null;
  failed: boolean;
  /** Rows for the files that were asked for, by `rowsKey`, for each report. */
  rows: Record<string, TableRows>[];
}

/** What every check of a run has in common. */
export interface CheckSettings {
  language: Language;
  /** ISO date that rules compare with; an input may have its own. */
  today: string;
  /** Report years that are wanted; null for all. */
  years: { from: number; to: number } | null;
  /** Files that are asked for: they need rows. */
  tables: WantedTable[];
  /** ISO time of the run, for the files. */
  checkedAt: string;
}
