/** The whole middle: a page as plain data goes in, the check with its Chinese sentences comes out. Pure: no DOM, no browser API. */

import type { CheckOptions, Examination, FindingDetail, UncheckedDetail } from '../check/examination';
import { examineReport } from '../check/examine-report';
import { recogniseDocument } from '../check/recognise-document';
import type { PageCheck } from '../contract/page-check';
import type { SourceDocument } from '../source/source-document';
import { zh } from '../words/zh';

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
