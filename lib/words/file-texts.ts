/** What the files say beside the words of the findings: letter, rows, workbook, and what was checked. One object per language. */
import type { SumCounts } from '../check/count';
import type { Level } from '../contract/page-check';
import type { Dismissal } from '../dismissals/schema';

/** What was checked, in numbers. */
export interface CheckedCounts {
  problems: Record<Level, number>;
  /** How many of these problems were set aside. */
  aside: number;
  sums: SumCounts;
  /** Checks that could not be made. */
  unchecked: number;
  cells: { found: number; proven: number; unknown: number };
}

/** What the 整改意见 says around its findings. */
export interface NoteTexts {
  /** @param serious false where there is nothing to correct and nothing to verify */
  title(body: string | null, year: number | null, serious: boolean): string;
  /** 抬头, from what the office has written in the settings. */
  addressee(words: string): string;
  page(url: string): string;
  headings: Record<Level, string>;
  /** One cell that is certain: what it says (null: blank) and what it should say. */
  change(cell: string, from: string | null, to: string): string;
  join(changes: readonly string[]): string;
  cause(cause: string): string;
  /** Sums that fail without a single explanation. */
  unclear(sums: number): string;
  repair(number: number, explanation: string): string;
  basis(basis: string): string;
  /** @param deadline as the office has written it in the settings; '' for none */
  closing(deadline: string): string;
  /**
   * The whole note on a report in which nothing was found, one line.
   * @param aside true where something was found and set aside
   */
  clean(body: string | null, year: number | null, url: string, aside: boolean): string;
  /** Nothing was found but hints, which follow. */
  onlyHints: string;
  /** Nothing to correct was found, but not all of the report was seen; what was not follows. */
  incomplete: string;
  /** How many further things could not be checked. */
  more(count: number): string;
  /** Stands for the part of the report where a problem concerns all of it. */
  whole: string;
  colon: string;
  /** The part of the report (or ''), what is wrong and what to do, in one paragraph. */
  lead(part: string, sentence: string, advice: string): string;
  stop: string;
}

/** What the workbook says around its sheets. */
export interface SheetTexts {
  title: string;
  /** In the column of proven blanks. */
  proven: string;
  legendHead: readonly string[];
}

/** What the sheet 说明 says beside the reports: two items, and rows that explain the other sheets. */
export interface LegendTexts {
  version: string;
  /** How many reports there are. */
  count: string;
  explanations: string[][];
}

/** What the rows of findings say, in CSV and workbook. */
export interface RowTexts {
  kinds: Record<'finding' | 'unchecked' | 'summary', string>;
  /** What has become of a problem, in a few words: set aside and why, or still open (undefined). */
  status(entry: Pick<Dismissal, 'reason' | 'words'> | undefined): string;
  /** Stands for the value of a blank cell. */
  blank: string;
  /** Between several values or places in one field. */
  between: string;
  /** Behind the first few places: how many there are in all, and how many of them are not named. */
  morePlaces(all: number, left: number): string;
  /** In front of the summary where nothing was found; and where nothing was found in a check that did not see all. */
  nothing: string;
  incomplete: string;
}

/** A column of the wide CSV in front of the numbers, by its heading: what the report is, and how well it could be read. */
export type ReportColumn =
  | 'unit'
  | 'unit_kind'
  | 'year'
  | 'form'
  | 'published_on'
  | 'page_title'
  | 'url'
  | 'checked_at'
  | 'extension_version'
  | 'errors'
  | 'reviews'
  | 'hints'
  | 'sums_held'
  | 'sums_broken'
  | 'sums_unchecked'
  | 'sums_all'
  | 'unchecked'
  | 'rules_off'
  | 'cells_found'
  | 'cells_proven'
  | 'cells_unknown'
  | 'proven_cells'
  | 'sums_computed'
  | 'unit_level';

/** All that the files of one language say. */
export interface FileTexts {
  note: NoteTexts;
  rows: RowTexts;
  sheets: SheetTexts;
  /** The body with its kind. */
  bodyOf(body: string, kind: string): string;
  legend: LegendTexts;
  /** What the code book says of the columns that are no cell of a form. */
  reportColumns: Record<ReportColumn, string>;
  /** One sentence on what was checked and what came of it; `rulesOff` is the sentence on rules that were switched off, or ''. */
  summary(counts: CheckedCounts, rulesOff: string): string;
  /** Which rules were switched off, one sentence; at least one. */
  rulesOff(names: readonly string[]): string;
}

/** True for the address of a page; a draft has none and is named by its file. */
export function isAddress(url: string): boolean {
  return /^[a-z-]+:/i.test(url);
}
