/** The whole middle: a page as plain data goes in, what the check found comes out. Pure: no DOM, no browser API. */
import type { NodeRef, SourceDocument } from './source/source-document';
import type { Report } from './report/report';
import type { Finding, PageCheck, Unchecked } from './report/schema';
import type { FactsByRule, UncheckedReason } from './rules/facts';

/** What the caller knows beside the page. */
export interface CheckOptions {
  url: string;
  /** ISO date; rules that compare with today stay silent without it. */
  today?: string;
}

/** What stands behind one finding or unchecked entry: evidence for other languages, and the nodes of its places. */
export type FindingDetail = {
  [Id in Finding['rule']]: { rule: Id; facts: FactsByRule[Id]; refs: (NodeRef | null)[]; check: string | null };
}[Finding['rule']];

/** As `FindingDetail`, for an unchecked entry. */
export interface UncheckedDetail {
  check: Unchecked['check'];
  why: UncheckedReason;
  refs: (NodeRef | null)[];
}

/** PageCheck with what does not belong into its contract. `findings[i]` has `details[i]`, `unchecked[i]` has `reasons[i]`. */
export interface Examination {
  check: PageCheck;
  report: Report;
  details: FindingDetail[];
  reasons: UncheckedDetail[];
}
