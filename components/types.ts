/** What the screens are given, and what they tell back. */

import type { LinkList, ReportLink } from '../lib/batch/links';
import type { Traces } from '../lib/check/recognise-document';
import type { Level } from '../lib/contract/page-check';
import type { Reason } from '../lib/dismissals/schema';
import type { ExportKind } from '../lib/files/file-name';
import type { DismissalView, ItemView, Pointer, ReportView } from '../lib/view/schema';
import type { TableView } from '../lib/view/tables';
import type { NoticeKind } from '../lib/words/ui-types/screen';

/** One report of the tab; a page may hold several, and so may its frames. */
export interface FrameReport {
  frameId: number;
  /** Its position among the reports of its frame, from 0. */
  report: number;
  view: ReportView;
  marksShown: boolean;
  /** The link to last year's report on the page, where the ledger lacks that year; absent where there is none, or nobody has looked. */
  lastYear?: ReportLink;
  /** True where the page was loaded again since, and the browser does not let us look at it. */
  stale?: boolean;
}

/** What popup and panel show of a tab. */
export type Screen =
  /** Not known yet; lasts a few milliseconds, and shows nothing rather than something wrong. */
  | { kind: 'waiting' }
  | { kind: 'reports'; tabId: number; reports: FrameReport[] }
  /**
   * `canInspect`: the person may ask for a check of this very page; `canAdd`: for its site to be checked always; `traces`: what of a report was
   * found on a page that was checked and is none.
   */
  | {
      kind: 'notice';
      notice: NoticeKind;
      canInspect: boolean;
      canAdd?: boolean;
      traces?: Traces;
      /** Links of the page that may lead to reports: it is a list of them. */
      list?: LinkList;
      /** Names of files in which its report may stand, attached to the page or shown in it. */
      files?: readonly string[];
    };

/** A word about what has just happened, for eyes and screen readers; `bad` where it did not work. */
export interface Status {
  text: string;
  bad: boolean;
  /** The report it speaks of (`reportId`), with which it goes; without one it speaks of the screen. */
  about?: string;
}

/** What a person can do with one report. */
export interface ReportActions {
  /** Scroll the page to a place and light it. */
  show(at: Pointer): void;
  /** Light a place while the pointer or the focus is on its row; null puts the light out. */
  hint(at: Pointer | null): void;
  step(direction: 'next' | 'previous'): void;
  setMarks(shown: boolean): void;
  recheck(): void;
  exportData(kind: ExportKind): void;
  /** Puts the text that an inspector sends to the unit on the clipboard. */
  copyNote(): void;
  openSettings(): void;
  /** Shows the years of the report's unit. */
  openLedger(): void;
  /** Has the queue read last year's report; true where that is under way. Where not, `Status` says so. */
  compareLastYear(link: ReportLink): Promise<boolean>;
  /** Sets a problem aside; true where that is kept. Where not, `Status` says why. */
  setAside(item: ItemView, reason: Reason, words: string): Promise<boolean>;
  /** Takes back what was set aside. */
  restore(entry: DismissalView): void;
  /** The statutory tables as read, with the numbers of that view in them; null where the page has gone meanwhile. */
  readTables(view: ReportView): Promise<TableView[] | null>;
}

/** Which levels the list shows; all where none is chosen. */
export type LevelChoice = ReadonlySet<Level>;
