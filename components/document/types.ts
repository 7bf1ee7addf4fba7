/** What the draft page is given, and what it tells back. */

import type { RefusalKind } from '../../lib/source/refusal';
import type { DifferenceView } from '../../lib/view/differences';
import type { Progress } from '../../lib/view/progress';
import type { FrameReport, ReportActions, Status } from '../types';

/** What came of reading a draft. */
export type DraftState =
  | { kind: 'reading' }
  | { kind: 'refused'; reason: RefusalKind }
  /** Drawn, but not listed: the blank form, another paper, or a check that came to nothing. */
  | { kind: 'blank' | 'not-report' | 'failed' }
  | {
      kind: 'report';
      report: FrameReport;
      notes: readonly DraftNoteKind[];
      progress: Progress | null;
      /** With a page in another tab; null where nobody has asked for it. */
      comparison: ComparisonState | null;
    };

/** A page that is open in another tab and shows a report. */
export interface OpenPage {
  tabId: number;
  frameId: number;
  title: string;
}

/** The draft against a page: which one, that it is gone, or where they differ. */
export type ComparisonState =
  | { kind: 'choice'; pages: readonly OpenPage[] }
  | { kind: 'gone' }
  | { kind: 'result'; title: string; differences: readonly DifferenceView[] };

/** What the person should know of how a draft was read. */
export type DraftNoteKind = 'sample' | 'open-changes' | 'incomplete' | 'part' | 'print' | 'print-lines';

/** One draft of the page. */
export interface DraftView {
  id: number;
  name: string;
  state: DraftState;
  /** The draft that the person has named as its earlier version; null where there is none. */
  follows: number | null;
}

/** Everything the page is drawn from. */
export interface DocumentState {
  drafts: readonly DraftView[];
  /** The draft in front; null where there is none. */
  front: number | null;
  status: Status | null;
  /** The problem visited last in the draft in front. */
  current: number | null;
  busy: boolean;
  /** True while the field that waits for Ctrl+V is shown. */
  pasting: boolean;
  /** True while a file hangs over the page. */
  dropping: boolean;
}

/** What a person can do on the page. */
export interface DocumentActions {
  choose(id: number): void;
  close(id: number): void;
  setPasting(on: boolean): void;
  /** Compares the draft in front with that one, its earlier version; 0 for none. */
  follow(id: number): void;
  /** Looks for pages with a report; where there is one alone, compares the draft in front with it. */
  compare(): void;
  compareWith(page: OpenPage): void;
  closeComparison(): void;
  /** Keeps the check of the draft in front in the ledger. */
  keep(): void;
  report: ReportActions;
}
