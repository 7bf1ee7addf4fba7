/** The words of popup and side panel. Sentences about findings are not among them: those come with the view. */
import type { Traces } from '../../check/recognise-document';
import type { FormId } from '../../contract/page-check';
import type { DismissalTexts } from './dismissals';
import type { VerdictTexts } from './verdict';

/** A screen without a report, and why. */
export type NoticeKind =
  | 'not-report'
  | 'checked'
  | 'loading'
  | 'other-site'
  | 'welcome'
  | 'not-allowed'
  | 'outdated'
  | 'page-gone'
  | 'unseen'
  | 'failed';

/** What the tables as read need. */
export interface TableTexts {
  missing: string;
  picture: string;
  gone: string;
  help: string;
  legend: string;
  /** What a cell looks like → what that means; `main` and `part` for cells that a problem concerns. */
  meanings: Record<'number' | 'blank' | 'proven' | 'placeholder' | 'text' | 'absent' | 'main' | 'part', string>;
  /** Behind the text of a cell, for those who do not see its shape. */
  proven(value: number): string;
  problem(number: number, level: string, main: boolean): string;
}

/** Everything one language needs. */
export interface UiTexts {
  /** Where the report of a page is a file that is attached to it or shown in it: which one, and the way. */
  inFiles(names: readonly string[]): string;
  name: string;
  privacy: string;
  /** Leads to the years of this unit. */
  openLedger: string;
  /** Where the page links to the report of the year before. */
  lastYear(year: number): string;
  compareLastYear: string;
  /** It has been asked for: what comes of it shows in this list. */
  readingLastYear: string;
  /** It was asked for, and nothing reads it. */
  lastYearFailed: string;
  year(year: number | null): string;
  form(form: FormId): string;
  noBody: string;
  noYear: string;
  noForm: string;
  levels: { error: string; review: string; hint: string };
  /** What a level means, under the pointer. */
  levelMeanings: { error: string; review: string; hint: string };
  filter: string;
  filteredOut: string;
  whole: string;
  verdictErrors(count: number): string;
  verdictReview(count: number): string;
  verdictHints(count: number): string;
  verdictClean: string;
  proven(count: number): string;
  go: string;
  /** The number of a problem in front of its headline, for those who hear it. */
  item(number: number): string;
  repairOne: string;
  repairMany(count: number): string;
  explanation(index: number): string;
  from: string;
  /** The only value that mends everything. */
  to: string;
  /** One of several such values. */
  toIf: string;
  blank: string;
  cause: string;
  brokenSums(count: number): string;
  sum: string;
  left: string;
  right: string;
  difference: string;
  zeros(count: number): string;
  /** The extension has been updated since the person last saw it; said once. */
  updated(version: string): string;
  whatIsNew: string;
  fineSo: string;
  basis: string;
  /** Leads to what the help says of the rule. */
  explain: string;
  unchecked(count: number): string;
  uncheckedMeaning: string;
  pictures: string;
  cut: string;
  /** The page was loaded again, and the browser does not let us look at it until the toolbar button is clicked. */
  stale: string;
  marks: string;
  recheck: string;
  rechecked: string;
  previous: string;
  next: string;
  /** A step with the key that does the same; null where the browser has assigned none. */
  withKey(name: string, key: string | null): string;
  position(current: number | null, all: number): string;
  exportCsv: string;
  moreExports: string;
  exports: {
    sheet: string;
    findings: string;
    xlsx: string;
    'data-long': string;
    'data-wide': string;
    codebook: string;
    json: string;
  };
  /** Leads to the page that explains the columns of the files. */
  dictionary: string;
  copyNote: string;
  copyNoteHelp: string;
  /** @param report its name, by `reportName` */
  noteCopied(report: string): string;
  noteFailed: string;
  exporting: string;
  /** @param file what it holds: its name is the browser's to choose, where there is one of that name already */
  exported(file: string, report: string): string;
  /** A report by its unit and year, as far as they are known. */
  reportName(body: string | null, year: number | null): string;
  /** Several reports in one file. */
  reportCount(count: number): string;
  exportGone: string;
  exportFailed: string;
  placeGone: string;
  inspect: string;
  inspecting: string;
  /** What of a report was found on a page that was checked and is none, and what was not. */
  traces(found: Traces): string;
  settings: string;
  /** Leads from the popup to the side panel, which stays. */
  openPanel: string;
  /** Leads to the page that checks drafts. */
  openDrafts: string;
  /** Leads to the workbench. */
  openWorkbench: string;
  /** Leads to the workbench with the links of this page. */
  reportLinks(count: number): string;
  panelFailed: string;
  /** The two ways to look at a report. */
  views: { label: string; problems(count: number): string; tables: string };
  tables: TableTexts;
  /** The tab in front takes its time to answer. */
  waiting: string;
  /** Said wherever findings may be missing because the person wanted so. */
  rulesOff(count: number): string;
  /** Leads to the settings, with the site of this page filled in. */
  addSite: string;
  /** The browser keeps the extension from government sites. */
  noAccess: string;
  allowAccess: string;
  reports(count: number): string;
  /** Tells reports of one name and year apart, by their order. */
  nth(position: number): string;
  /** Around what is set aside. */
  aside: DismissalTexts;
  /** Around what was checked and what was not. */
  verdict: VerdictTexts;
  notices: Record<NoticeKind, { title: string; text: string }>;
}
