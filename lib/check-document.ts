/** The whole middle: a page as plain data goes in, what the check found comes out. Pure: no DOM, no browser API. */
import { examineReport } from './examine-report';
import { zh } from './findings/zh';
import { recogniseDocument } from './recognise-document';
import type { Report } from './report/report';
import type { Finding, PageCheck, RuleId, Unchecked } from './report/schema';
import type { FactsByRule, UncheckedReason } from './rules/facts';
import type { NodeRef, SourceDocument } from './source/source-document';

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
 * PageCheck, still without its sentences (`inWords`), with what does not belong into its contract. `findings[i]` has `details[i]`,
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

/** The check of a page, or null where it is no yearly report. */
export function checkDocument(source: SourceDocument, options: CheckOptions): PageCheck | null {
  const report = recogniseDocument(source);
  return report && inWords(examineReport(report, source.title, options));
}

/** As much of an examination as its sentences are made from. */
interface Wordless extends Pick<Examination, 'check'> {
  details: Pick<FindingDetail, 'rule' | 'facts'>[];
  reasons: Pick<UncheckedDetail, 'why'>[];
}

/** The check with its Chinese sentences. */
export function inWords({ check, details, reasons }: Wordless): PageCheck {
  const { form } = check.report;
  return {
    ...check,
    findings: check.findings.map((finding, index) => ({
      ...finding,
      message: zh.sentence(details[index] as Wordless['details'][number], form),
    })),
    unchecked: check.unchecked.map((entry, index) => ({
      ...entry,
      why: zh.unclearReason((reasons[index] as Wordless['reasons'][number]).why, form),
    })),
  };
}
