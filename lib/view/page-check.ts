/** The whole middle: a page as plain data goes in, the check with its Chinese sentences comes out. Pure: no DOM, no browser API. */

import type { Evidence } from '../check/evidence';
import type { CheckOptions } from '../check/examination';
import { examineReport } from '../check/examine-report';
import { recogniseDocument, recogniseReports } from '../check/recognise-document';
import type { LocatedPlace } from '../check/records';
import type { PageCheck, Place } from '../contract/page-check';
import type { SourceDocument } from '../source/source-document';
import { zh } from '../words/zh';

/** The check of the first report of a page, or null where there is none. */
export function checkDocument(source: SourceDocument, options: CheckOptions): PageCheck | null {
  const report = recogniseDocument(source);
  return report && inWords(examineReport(report, source.title, options));
}

/** The checks of all reports of a page, in page order. */
export function checkAllIn(source: SourceDocument, options: CheckOptions): PageCheck[] {
  return recogniseReports(source).map((report) => inWords(examineReport(report, source.title, options)));
}

/** ⚑ The check as other tools read it: the records with their Chinese sentences, and diagnoses that name their findings by index. */
export function inWords({ page, report, findings, diagnoses, unchecked, held }: Evidence): PageCheck {
  const { form } = report;
  const order = new Map(findings.map(({ key }, index) => [key, index]));
  return {
    version: 1,
    page,
    report,
    findings: findings.map((record) => ({
      rule: record.rule,
      level: record.level,
      message: zh.sentence(record, form),
      where: placesOf(record.spots),
      ...(record.expected === undefined ? {} : { expected: record.expected }),
      ...(record.actual === undefined ? {} : { actual: record.actual }),
    })),
    diagnoses: diagnoses.map(({ findings: keys, explanations, unique }) => ({
      findings: keys.flatMap((key) => order.get(key) ?? []),
      explanations,
      unique,
    })),
    unchecked: unchecked.map(({ check, why, spots }) => ({
      check,
      why: zh.unclearReason(why, form),
      where: placesOf(spots),
    })),
    held,
  };
}

function placesOf(spots: readonly LocatedPlace[]): Place[] {
  return spots.map(({ place }) => place);
}
