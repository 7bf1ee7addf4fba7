/** The words of the page that checks drafts. */

import type { RefusalKind } from '../../source/refusal';
import type { LedgerTrouble } from './ledger';
import type { UiTexts } from './screen';

/** The draft against a page. */
export interface ComparisonTexts {
  start: string;
  close: string;
  choose: string;
  none: string;
  gone: string;
  /** @param title of the page */
  found(title: string, count: number): string;
  more(count: number): string;
  /** Title and preamble. */
  opening: string;
  go: string;
  page: string;
  file: string;
  /** What one of them has not. */
  nothing: string;
  /** A table that page or file has not. */
  missing: Record<'page' | 'file', string>;
}

/** Everything the draft page needs beside the words of a report. */
export interface DocumentTexts {
  title: string;
  /** What can be done here, in one sentence. */
  intro: string;
  /** What the reader of a draft is promised. */
  privacy: string;
  choose: string;
  paste: string;
  /** The field that waits for Ctrl+V says so itself. */
  pasteHere: string;
  drop: string;
  /** Said over the page while a file hangs over it. */
  dropNow: string;
  kinds: string;
  /** The row of open drafts. */
  drafts: string;
  /** The pane that shows the draft. */
  draft: string;
  close(name: string): string;
  reading(name: string): string;
  /** The name of pasted text, by its number. */
  pasted(number: number): string;
  /** What is said of a draft that is not listed. */
  refused: Record<RefusalKind, { title: string; text: string }>;
  /** Keeps the check in the ledger. */
  keep: string;
  keepHelp: string;
  kept(name: string): string;
  notKept: Record<LedgerTrouble | 'nobody', string>;
  blank: { title: string; text: string };
  notReport: { title: string; text: string };
  failed: { title: string; text: string };
  /** The name of the made-up report that the welcome page leads to. */
  sample: string;
  notes: Record<'sample' | 'open-changes' | 'incomplete' | 'part' | 'print' | 'print-lines', string>;
  /** In front of the choice of an earlier version among the open drafts. */
  earlier: string;
  /** No draft is the earlier version. */
  noEarlier: string;
  /** Against the version before, where the same draft came again. */
  progress(solved: number, remaining: number, fresh: number): string;
  solved(headlines: readonly string[]): string;
  fresh: string;
  comparison: ComparisonTexts;
  /** What the words of a report mean on this page, where it is no web page. */
  report: Pick<UiTexts, 'privacy' | 'marks' | 'go' | 'cut' | 'placeGone' | 'exportGone'> & {
    tables: Pick<UiTexts['tables'], 'missing' | 'gone' | 'help'> & { absent: string };
  };
}
