/** From a live document to its check, and from a finding back to its place in the page. */
import type { CheckOptions, Examination } from '../check-document';
import type { PageCheck } from '../report/schema';

/** Where a place is in the page. */
export type Target =
  /** A cell, a heading, a title: the element itself. */
  | { kind: 'element'; element: Element }
  /** Exact words. */
  | { kind: 'words'; range: Range; element: Element }
  /** Something missing: it should stand right before this element. */
  | { kind: 'gap'; before: Element };

/** A checked page that is still alive. */
export interface Inspection extends Examination {
  /** The place of `findings[finding].where[place]`; null where the page has changed or has no such place. */
  locateFinding(finding: number, place: number): Target | null;
  /** As `locateFinding`, for `unchecked[entry].where[place]`. */
  locateUnchecked(entry: number, place: number): Target | null;
  /** The cell of a statutory table, wherever it is named (diagnoses, tables as read). */
  locateCell(table: string, row: string, column: string): Target | null;
}

/** The check of a page with its way back into the page; null where it is no annual report. Never throws. */
export function inspectPage(_document: Document, _options: CheckOptions): Inspection | null {
  return null;
}

/** ⚑ Null where the document is no annual report. Never throws on any DOM. */
export function checkPage(document: Document, options: CheckOptions): PageCheck | null {
  return inspectPage(document, options)?.check ?? null;
}
