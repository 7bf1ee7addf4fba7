/** The words of the workbench, where many reports are checked in one sitting. */
import type { FailureReason, PersonReason, RowState } from '../../batch/types';
import type { Verdict } from '../../check/verdict';
import type { Level } from '../../contract/page-check';

/** The columns of the table of results beside the unit, in their order. */
export const resultColumns = [
  'state',
  'errors',
  'review',
  'hints',
  'unchecked',
  'year',
  'form',
  'published',
  'checkedAt',
] as const;
/** A column that a person can choose. */
export type ResultColumn = (typeof resultColumns)[number];
/** What the table can be sorted by. */
export type SortColumn = 'unit' | ResultColumn;

/** What a report of the list came to, as the filter names it: fine, or the gravest there is; else what has become of its row. */
export type ResultState = Verdict | Exclude<RowState['at'], 'done'>;

/** Why the workbench can keep nothing: the browser's store is full or not there, a later version has written it, or the window is private. */
export type StoreTrouble = 'full' | 'newer' | 'private';

/** Everything one language needs. */
export interface WorkbenchTexts {
  title: string;
  intro: string;
  /** Leads to the ledger. */
  ledger: string;
  privacy: string;
  add: string;
  addresses: string;
  addressesHelp: string;
  addressesPlaceholder: string;
  addThese: string;
  addTabs: string;
  addFiles: string;
  /** What kinds of files can be put in, and that they can be dropped anywhere. */
  filesHelp: string;
  /** Said over the page while files hang over it. */
  dropNow: string;
  /** After 对照上年: last year's report is on its way. */
  readingAtOnce: string;
  /** What a paste, or the open tabs, came to. */
  added(added: number, doubles: number, nonsense: number): string;
  /** Above the links of a list page. */
  links(count: number): string;
  ticked(count: number): string;
  checkThese(count: number): string;
  tickAll: string;
  tickNone: string;
  /** Opens the next page of the list, and adds its links. */
  nextPage: string;
  /** What the next page has brought; 0 for nothing new. */
  nextPageAdded(count: number): string;
  nextPageFailed: string;
  queue: string;
  start: string;
  resume: string;
  pause: string;
  stop: string;
  retryFailed(count: number): string;
  /** Everything is checked anew, with the rules as they are chosen now. */
  retryAll: string;
  /** Puts the list away among the earlier runs and begins an empty one. */
  newRun: string;
  newRunHelp: string;
  modes: { idle: string; running: string; paused: string; stopped: string };
  progress(done: number, all: number): string;
  /** About so many minutes are left. */
  left(minutes: number): string;
  watching: string;
  pace: string;
  paceNote: string;
  slots(count: number): string;
  gap(seconds: number): string;
  leftAlone(host: string, rows: number): string;
  tryHost: string;
  troubles: Record<StoreTrouble, string>;
  /** The computer has no network: the queue stands still until it is there again. */
  offline: string;
  /** The person has changed rules: what was checked before does not know. */
  rulesChanged: string;
  results: string;
  columns: Record<SortColumn, string>;
  search: string;
  allStates: string;
  allYears: string;
  allRules: string;
  allLevels: string;
  /** Reports that have anything of the level. */
  withLevel: Record<Level, string>;
  /** The choice of columns. */
  columnChoice: string;
  /** The one unit that the table is narrowed to; pressing it shows all again. */
  onlyUnit(name: string): string;
  states: Record<ResultState, string>;
  failures: Record<FailureReason, string>;
  people: Record<PersonReason, string>;
  showPerson: string;
  noResults: string;
  noneShown: string;
  shown(count: number, all: number): string;
  noUnit: string;
  open: string;
  retry: string;
  remove: string;
  close: string;
  detail: string;
  /** Opens the file beside its marks. */
  openFile: string;
  checkedAt(time: Date): string;
  takeAway: string;
  copyNotes: string;
  notesCopied(count: number): string;
  copyFailed: string;
  circular: string;
  /** The notes as documents, one for each report, in one archive. */
  noteFiles: string;
  /** The notes one behind the other in one document. */
  noteFile: string;
  byRule: string;
  byUnit: string;
  roster: RosterTexts;
  runs: RunTexts;
}

/** Around the runs that were put away. */
export interface RunTexts {
  title: string;
  one(unit: string | null, rows: number, reports: number, wrong: number): string;
  putAway(time: Date): string;
  open: string;
  remove: string;
  /** Asked before a run is deleted with all its results. */
  removeSure: string;
  removeYes: string;
  removeNo: string;
  opened(rows: number): string;
}

/** Around the list of units that must report. */
export interface RosterTexts {
  title: string;
  help: string;
  units: string;
  year: string;
  due: string;
  compare: string;
  inTime: string;
  late(days: number): string;
  missing: string;
  double(count: number): string;
  found: string;
  doubtful(name: string): string;
  same: string;
  other: string;
  unknown(count: number): string;
  summary(units: number, reported: number, late: number, missing: number): string;
}
