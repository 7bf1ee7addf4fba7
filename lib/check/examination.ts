/** What the check of a report has found, still without a sentence. */

import type { Finding, PageCheck, RuleId, Unchecked } from '../contract/page-check';
import type { Report } from '../contract/report';
import type { UncheckedReason } from '../rules/facts';
import type { FactsByRule } from '../rules/index';
import type { NodeRef } from '../source/source-document';

/** What the caller knows beside the page. */
export interface CheckOptions {
  url: string;
  /** ISO date; rules that compare with today stay silent without it. */
  today?: string;
  /** Rules that the person has switched off: they find nothing, and nothing of theirs is counted. None by default. */
  rulesOff?: readonly RuleId[];
}

/** What stands behind one finding: evidence for other languages, and the nodes of its places. */
export type FindingDetail = {
  [Id in Finding['rule']]: { rule: Id; facts: FactsByRule[Id]; refs: (NodeRef | null)[]; check: string | null };
}[Finding['rule']];

/** As `FindingDetail`, for an unchecked entry. */
export interface UncheckedDetail {
  check: Unchecked['check'];
  why: UncheckedReason;
  refs: (NodeRef | null)[];
}

/**
 * PageCheck, still without its sentences (`inWords` of view/page-check), with what does not belong into its contract. `findings[i]` has `details[i]`,
 * `unchecked[i]` has `reasons[i]`.
 */
export interface Examination {
  check: PageCheck;
  report: Report;
  details: FindingDetail[];
  reasons: UncheckedDetail[];
  /** The rules that were switched off: the check says nothing about them. */
  rulesOff: RuleId[];
}
