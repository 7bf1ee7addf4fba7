/** The words of the ledger: the years of each unit, side by side. */

/** What the charts show: requests that came in, that were granted (wholly or in part), and that were denied. */
export type SeriesName = 'received' | 'granted' | 'denied';

/** Why the ledger shows nothing, or keeps nothing more. */
export type LedgerTrouble = 'full' | 'unavailable' | 'newer' | 'private';

/** Everything one language needs. */
export interface LedgerTexts {
  title: string;
  intro: string;
  privacy: string;
  troubles: Record<LedgerTrouble, string>;
  /** Where the background could keep nothing more while pages were open. */
  notKept: string;
  empty: string;
  /** Where the page was opened for a body of which nothing is kept. */
  notThere: string;
  emptyHow: string;
  workbench: string;
  settings: string;
  /** How much is kept: units, reports, and how many bytes they take. */
  size(units: number, reports: number, bytes: number): string;
  notPersisted: string;
  persist: string;
  persisted: string;
  persistRefused: string;
  damaged(count: number): string;
  deleteDamaged: string;
  search: string;
  found(count: number, all: number): string;
  units: string;
  years(years: readonly number[]): string;
  noYear: string;
  reports(count: number): string;
  nobody: string;
  backup: string;
  backupHelp: string;
  makeBackup: string;
  mergeBackup: string;
  backupName(date: string): string;
  saved(name: string): string;
  saveFailed: string;
  merged(added: number, known: number, damaged: number): string;
  notABackup: string;
  newerBackup: string;
  deleteUnit: string;
  deleteUnitSure(name: string, reports: number): string;
  deleteAll: string;
  deleteAllSure(reports: number): string;
  deleteReport: string;
  deleteReportOf(year: number | null): string;
  deleteReportSure(year: number | null): string;
  yes: string;
  no: string;
  deleted(count: number): string;
  back: string;
  /** Above the reports of a unit. */
  kept: string;
  year(year: number | null): string;
  address: string;
  published: string;
  checked: string;
  day(time: string): string;
  problems: string;
  counts(error: number, review: number, hint: number): string;
  /** Another content of the same year: the page was changed, or there are two. */
  alsoKept(count: number): string;
  /** Said of each of these. */
  otherContent: string;
  across: string;
  noneAcross: string;
  oneYear: string;
  charts: string;
  series: Record<SeriesName, string>;
  chart(name: string): string;
  chartTable: string;
  tables: string;
  tablesHelp: string;
  column: string;
  row: string;
  change(change: number): string;
  texts: string;
  textsHelp: string;
  before: string;
  after: string;
  noText: string;
  sameText: string;
  gone: string;
  added: string;
  names: string;
  namesHelp: string;
  formerName: string;
  chooseUnit: string;
  join: string;
  joined(name: string): string;
  part: string;
  parted(name: string): string;
}
