/** The second half of the middle: a report goes in, what the check found comes out, without a sentence. Pure: no DOM, no browser API. */

import type { Cells, Finding, Place } from '../contract/page-check';
import type { ReadTable, Report } from '../contract/report';
import { isSumRuleId } from '../form/derive-checks';
import { readStatements } from '../prose/read';
import { type RuleOutcome, runRules } from '../rules/run';
import type { CannotTell, Spot } from '../rules/types';
import type { NodeRef } from '../source/source-document';
import { type CheckDiagnosis, explain } from '../sums/diagnosis/explain';
import { formDueIn } from '../sums/form-table';
import type { CheckOptions, Examination, FindingDetail } from './examination';

/**
 * The examination of a report. Without words: `message` and `why` are empty until `inWords` of view/page-check fills them.
 * @param title of the page
 */
export function examineReport(report: Report, title: string, options: CheckOptions): Examination {
  const early = yearBeforeForms(report);
  const all = early === null ? runRules(report, { today: options.today ?? null }) : [];
  const rulesOff = [...(options.rulesOff ?? [])];
  // The one place where a rule is switched off: list, marks, badge and files all come from what is left here.
  const outcomes = all.filter(({ rule }) => !rulesOff.includes(rule));
  const broken = outcomes.filter((outcome) => outcome.status === 'broken');
  const unclear = [
    ...tooLarge(report),
    ...beforeForms(early),
    ...outcomes.filter((outcome) => outcome.status === 'unchecked'),
  ];
  const details = broken.map(detailOf);
  const reasons = unclear.map(({ check, why, where }) => ({ check, why, refs: refsOf(where) }));
  const checkIds = new Map(
    broken.flatMap(({ check }, index) => (check === undefined ? [] : [[check, index] as const])),
  );
  // Every broken sum is evidence for the wrong cell, also one whose finding nobody wants to see.
  const brokenSums = new Set(all.flatMap((outcome) => (outcome.status === 'broken' ? (outcome.check ?? []) : [])));
  const diagnoses = diagnose(report, [...brokenSums]);
  return {
    report,
    details,
    reasons,
    rulesOff,
    check: {
      version: 1,
      page: { url: options.url, title },
      report: {
        body: report.identity.body,
        bodyKind: report.identity.bodyKind,
        year: report.identity.year,
        years: report.identity.years.map(({ source: from, year, text }) => ({ source: from, year, text })),
        publishedOn: report.identity.publishedOn,
        form: report.form,
        sections: report.sections.map(({ number, heading, found }) => ({ number, heading, found })),
        tables: {
          disclosure: cellsOf(report.tables.disclosure),
          applications: cellsOf(report.tables.applications),
          cases: cellsOf(report.tables.cases),
        },
      },
      findings: broken.map(findingOf),
      diagnoses: diagnoses
        .map(({ checks, explanations, unique }) => ({
          findings: checks.flatMap((id) => checkIds.get(id) ?? []),
          explanations,
          unique,
        }))
        .filter(({ findings }) => findings.length > 0),
      unchecked: unclear.map(({ check, where }) => ({
        check,
        why: '',
        where: placesOf(where),
      })),
      held: outcomes.filter(({ status, rule }) => status === 'holds' && isSumRuleId(rule)).length,
    },
  };
}

/** The report's year, where no statutory form serves it and none is used: there is nothing to hold the report to. */
function yearBeforeForms({ identity, form }: Report): number | null {
  return identity.year !== null && form === null && formDueIn(identity.year) === null ? identity.year : null;
}

function beforeForms(year: number | null): (CannotTell & { rule: null })[] {
  return year === null
    ? []
    : [{ rule: null, status: 'unchecked', check: 'form', why: { code: 'before-forms', year }, where: [] }];
}

/** A page that was not read to its end says so first. */
function tooLarge(report: Report): (CannotTell & { rule: null })[] {
  return report.cut ? [{ rule: null, status: 'unchecked', check: 'page', why: { code: 'too-large' }, where: [] }] : [];
}

/** The root causes; none where the search fails: the broken sums then stand for themselves. */
function diagnose(report: Report, broken: string[]): CheckDiagnosis[] {
  try {
    return explain({ tables: report.tables, broken, hints: statedNumbers(report, broken.length) });
  } catch {
    return [];
  }
}

/** The numbers that the text states: asked for only where some sum is broken. */
function statedNumbers(report: Report, brokenSums: number): number[] {
  if (brokenSums === 0) return [];
  const stated = new Set<number>();
  for (const { value } of readStatements(report.paragraphs, report.identity.year)) if (value > 0) stated.add(value);
  return [...stated];
}

type BrokenOutcome = Extract<RuleOutcome, { status: 'broken' }>;

function detailOf(outcome: BrokenOutcome): FindingDetail {
  const { rule, facts, where, check } = outcome;
  // Rule and facts come from one outcome, whose type joins them; spreading them apart loses that.
  return { rule, facts, refs: refsOf(where), check: check ?? null } as FindingDetail;
}

function findingOf({ rule, level, where, expected, actual }: BrokenOutcome): Finding {
  return {
    rule,
    level,
    message: '',
    where: placesOf(where),
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
  };
}

function placesOf(spots: readonly Spot[]): Place[] {
  return spots.map(({ place }) => place);
}

function refsOf(spots: readonly Spot[]): (NodeRef | null)[] {
  return spots.map(({ ref }) => ref ?? null);
}

/** The table's cells as PageCheck has them, in page order. */
function cellsOf(table: ReadTable | null): Cells | null {
  if (!table) return null;
  const cells: Cells = {};
  for (const { at, text, kind, value, proven } of table.cells.values()) {
    cells[at.row] ??= {};
    (cells[at.row] as Cells[string])[at.column] = { text, kind, value, ...(proven ? { proven: true as const } : {}) };
  }
  return cells;
}
