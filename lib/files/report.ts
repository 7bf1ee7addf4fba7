/** What the files are made of: reports that were checked. Every writer takes a list of them; one report is the list of one. */
import type { Evidence } from '../check/evidence';
import { isIncomplete, seenOf } from '../check/incomplete';
import { countMore, levelOf, problemsOf } from '../check/problems';
import type { Standing } from '../check/verdict';
import type { Dismissal } from '../dismissals/schema';
import type { RosterResult } from '../history/roster';
import type { Language } from '../words/types';

/** One checked report. */
export interface FileReport {
  /** The check; rules that were switched off are named in it. */
  check: Evidence;
  /** ISO time of the check; null where it is not known. */
  checkedAt: string | null;
  /** What a person has set aside, by the key of the finding. Files of findings keep it and say so; data are data. */
  dismissed: ReadonlyMap<string, Pick<Dismissal, 'reason' | 'words' | 'at'>>;
}

/** How the report stands: what nobody has set aside, what was, and whether all of it was seen. */
export function standingOf({ check, dismissed }: Pick<FileReport, 'check' | 'dismissed'>): Standing {
  const standing: Standing = {
    problems: countMore(check),
    dismissed: 0,
    incomplete: isIncomplete(seenOf(check)),
  };
  for (const problem of problemsOf(check)) {
    if (dismissed.has(problem.findings[0].key)) standing.dismissed += 1;
    else standing.problems[levelOf(problem)] += 1;
  }
  return standing;
}

/** How a file is to be written. */
export interface FileOptions {
  /** Of headings and sentences; codes and JSON are the same in every language. */
  language: Language;
  /** A byte order mark in front of CSV, without which Excel takes UTF-8 for a local encoding. */
  bom: boolean;
  /** Version of the extension; '' where it is not known. */
  extensionVersion: string;
  /** The list of units that must report, held against the reports, for the workbook; without one it has no such sheet. */
  roster?: FileRoster | null;
}

/** A list of units as it was held against reports. */
export interface FileRoster {
  result: RosterResult;
  /** What each report calls its unit, by the id that the result knows it by. */
  names: ReadonlyMap<string, string>;
}
