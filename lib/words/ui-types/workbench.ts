/** The words of the workbench, where many reports are checked in one sitting. */
import type { FailureReason, PersonReason, RowState } from '../../batch/types';
import type { Verdict } from '../../check/verdict';

/** The columns of the table of results. */
export type ResultColumn =
  | 'unit'
  | 'year'
  | 'form'
  | 'errors'
  | 'review'
  | 'hints'
  | 'unchecked'
  | 'published'
  | 'state';

/** What a report of the list came to, as the filter names it: fine, or the gravest there is; else what has become of its row. */
export type ResultState = Verdict | Exclude<RowState['at'], 'done'>;

/** Everything one language needs. */
export interface WorkbenchTexts {
  title: string;
  intro: string;
  privacy: string;
  add: string;
  addresses: string;
  addressesHelp: string;
  addressesPlaceholder: string;
  addThese: string;
  addTabs: string;
  /** What a paste, or the open tabs, came to. */
  added(added: number, doubles: number, nonsense: number): string;
  /** Above the links of a list page. */
  links(count: number): string;
  ticked(count: number): string;
  checkThese(count: number): string;
  tickAll: string;
  tickNone: string;
  queue: string;
  start: string;
  resume: string;
  pause: string;
  stop: string;
  retryFailed(count: number): string;
  clear: string;
  /** Asked before all rows and results go. */
  clearSure(rows: number): string;
  clearYes: string;
  clearNo: string;
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
  storeFailed: string;
  needsPermission(hosts: readonly string[]): string;
  results: string;
  columns: Record<ResultColumn, string>;
  sortedBy(column: string, descending: boolean): string;
  search: string;
  allStates: string;
  allYears: string;
  allRules: string;
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
  checkedAt(time: Date): string;
  takeAway: string;
  copyNotes: string;
  notesCopied(count: number): string;
  copyFailed: string;
  circular: string;
  byRule: string;
  byUnit: string;
  /** A bar: so many units have this problem. */
  bar(name: string, count: number): string;
  roster: RosterTexts;
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
