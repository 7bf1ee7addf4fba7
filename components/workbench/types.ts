/** What the workbench shows, and what it tells back. */
import type { ReportLink } from '../../lib/batch/links';
import type { BatchCounts } from '../../lib/batch/queue';
import type { Batch, Pace, Row, RunNote } from '../../lib/batch/types';
import type { Level, RuleId } from '../../lib/contract/page-check';
import type { ExportKind } from '../../lib/files/file-name';
import type { RosterResult } from '../../lib/history/roster';
import type { Pointer, ReportView } from '../../lib/view/schema';
import type { KeptResult } from '../../lib/view/summary';
import type { ResultColumn, ResultState, SortColumn, StoreTrouble } from '../../lib/words/ui-types/workbench';
import type { ReportActions, Status } from '../types';

/** One line of the table: a report, or a row that has come to none (yet). */
export interface ResultLine {
  /** Unique among the lines. */
  id: string;
  row: Row;
  /** Null where the row has no report. */
  result: KeptResult | null;
  state: ResultState;
  /** The unit as the report prints it, else as the person named it; '' where neither is known. */
  unit: string;
}

/** Which lines are shown, and in which order. */
export interface LineFilter {
  text: string;
  state: ResultState | null;
  /** Only reports that have anything of this level. */
  level: Level | null;
  /** Only this unit, in its very name. */
  unit: string | null;
  year: number | null;
  rule: RuleId | null;
  /** Null for the order in which rows were put in. */
  sort: { column: SortColumn; descending: boolean } | null;
}

/** The report whose list stands beside the table. */
export interface ShownReport {
  line: string;
  view: ReportView;
  checkedAt: string;
  /** True where it is a file: its places are shown where drafts are checked. */
  isFile: boolean;
}

/** A host whose rows wait until the person lets the queue try again. */
export interface LeftAlone {
  host: string;
  rows: number;
}

/** Everything that the page shows. */
export interface WorkbenchState {
  /** `own`: this page runs the queue; `watching`: another one does; `starting`: it is about to be one of them. */
  role: 'starting' | 'own' | 'watching';
  mode: Batch['mode'];
  counts: BatchCounts;
  pace: Pace;
  leftAlone: LeftAlone[];
  /** About how long the rest will take, in minutes; null while the queue does not run. */
  minutesLeft: number | null;
  /** Links of a list page that the person may choose among. */
  offer: readonly ReportLink[];
  lines: readonly ResultLine[];
  chosen: ShownReport | null;
  roster: { lines: RosterResult; names: ReadonlyMap<string, string> } | null;
  status: Status | null;
  /** Why nothing can be kept; null where all is well. */
  trouble: StoreTrouble | null;
  /** True while the computer has no network and the queue waits for it. */
  offline: boolean;
  /** True once rules were changed after something in the list had been checked. */
  rulesChanged: boolean;
  /** True while files hang over the page. */
  dropping: boolean;
  /** The columns of the table beside the unit, in its order. */
  columns: readonly ResultColumn[];
  /** Runs that were put away, the last one first. */
  runs: readonly RunNote[];
  /** True where the list page of the offer has a further page. */
  offersMore: boolean;
  /** Names of rules for the filter. */
  ruleNames: ReadonlyMap<RuleId, string>;
}

/** What a person can do in the workbench. */
export interface WorkbenchActions {
  /** False where the browser's store does not take it. */
  addText(text: string): Promise<boolean>;
  addTabs(): void;
  addFiles(files: readonly File[]): void;
  /** Adds the links of the next page of the list to the offer. */
  nextPage(): void;
  /** Puts the chosen links in and starts; none puts the offer away. */
  takeLinks(links: readonly ReportLink[]): void;
  start(): void;
  pause(): void;
  stop(): void;
  retry(which: 'all' | 'failed' | readonly string[]): void;
  remove(ids: readonly string[]): void;
  /** Puts the list away and begins an empty one. */
  newRun(): void;
  openRun(id: string): void;
  deleteRun(id: string): void;
  setColumns(columns: readonly ResultColumn[]): void;
  setPace(pace: Pace): void;
  tryHost(host: string): void;
  /** Brings the window of a page that waits for a person to the front. */
  showPerson(row: string): void;
  choose(line: string | null): void;
  /** Opens the page of the shown report, at a place where one is named. */
  openPage(at: Pointer | null): void;
  exportData(kind: ExportKind, lines: readonly ResultLine[]): void;
  copyNotes(lines: readonly ResultLine[]): void;
  /** Saves the notes as documents: one for each report, or all in one. */
  saveNotes(lines: readonly ResultLine[], each: boolean): void;
  makeCircular(lines: readonly ResultLine[]): void;
  setAside: ReportActions['setAside'];
  restore: ReportActions['restore'];
  compareRoster(text: string, year: number, due: string | null): void;
  /** What the person says of a doubtful name: the unit of the list that it is, or null for none. */
  decideUnit(name: string, unit: string | null): void;
}
