/** The second half of a check: takes a report and gives what the rules found, without sentences. Pure: no DOM, no browser API. */

import type { Cells, PageCheck, RuleId } from '../contract/page-check';
import type { ReadTable, Report } from '../contract/report';
import { isSumRuleId } from '../form/derive-checks';
import { choosePrevious } from '../history/choose-previous';
import { readStatements } from '../prose/read';
import type { FactsByRule } from '../rules/index';
import { offByDefault, rules } from '../rules/index';
import { isApplicable, runRules } from '../rules/run';
import type { Broken, CannotTell, Spot } from '../rules/types';
import { type CheckDiagnosis, explain } from '../sums/diagnosis/explain';
import { formDueIn } from '../sums/form-table';
import type { Evidence } from './evidence';
import type { CheckOptions } from './examination';
import { canDiagnose, onlyPart, withinExtent } from './extent';
import { type KeyParts, keyMaker } from './finding-key';
import type { DiagnosisRecord, FindingRecord, LocatedPlace, UncheckedRecord } from './records';
import { sectionOf } from './sections';

/**
 * The check of a report as records.
 * @param title of the page
 */
export function examineReport(report: Report, title: string, options: CheckOptions): Evidence {
  const early = yearBeforeForms(report);
  const read = { page: { url: options.url, title }, report: reportOf(report) };
  const previous = choosePrevious(read, { reports: options.previous ?? [], joined: options.joined });
  const context = { today: options.today ?? null, previous };
  const all = early === null ? withinExtent(runRules(report, context), report) : [];
  const rulesOff = [...(options.rulesOff ?? [])];
  // Rules are switched off here and nowhere else: list, marks, badge and files are made from what is left.
  const unwanted = offByDefault.filter((rule) => !options.rulesOn?.includes(rule));
  const outcomes = all.filter(({ rule }) => !rulesOff.includes(rule) && !unwanted.includes(rule));
  const keyFor = keyMaker();
  const findings = outcomes.flatMap((outcome) =>
    outcome.status === 'broken' ? [findingOf(outcome, report, keyFor)] : [],
  );
  const unclear = [
    ...tooLarge(report),
    ...onlyPart(report),
    ...notShown(report),
    ...beforeForms(early),
    ...outcomes.filter((outcome) => outcome.status === 'unchecked'),
  ];
  // To find the wrong cell every broken sum counts, also one of a rule that is switched off.
  const brokenSums = new Set(all.flatMap((outcome) => (outcome.status === 'broken' ? (outcome.check ?? []) : [])));
  return {
    ...read,
    findings,
    diagnoses: diagnosesOf(canDiagnose(report) ? diagnose(report, [...brokenSums]) : [], findings),
    unchecked: unclear.map(uncheckedOf),
    held: outcomes.filter((outcome) => outcome.status === 'holds' && !outcome.computed && isSumRuleId(outcome.rule))
      .length,
    cut: report.cut,
    rulesOff,
    notApplicable: rules
      .filter((rule) => !isApplicable(rule, context) || unwanted.includes(rule.id))
      .map(({ id }) => id),
    site: options.site ?? null,
  };
}

/** The report's year if it is before the first form and the report uses none: nothing can be checked then. Else null. */
function yearBeforeForms({ identity, form }: Report): number | null {
  return identity.year !== null && form === null && formDueIn(identity.year) === null ? identity.year : null;
}

function beforeForms(year: number | null): (CannotTell & { rule: null })[] {
  return year === null
    ? []
    : [{ rule: null, status: 'unchecked', check: 'form', why: { code: 'before-forms', year }, where: [] }];
}

/** The first entry for a page that was too large to be read to its end. */
function tooLarge(report: Report): (CannotTell & { rule: null })[] {
  return report.cut ? [{ rule: null, status: 'unchecked', check: 'page', why: { code: 'too-large' }, where: [] }] : [];
}

/** The entry for a text that the page does not show at the moment. */
function notShown(report: Report): (CannotTell & { rule: null })[] {
  return report.fromHiddenText
    ? [{ rule: null, status: 'unchecked', check: 'hidden-text', why: { code: 'hidden-text' }, where: [] }]
    : [];
}

/** The root causes; none if the search throws, so that each broken sum is then a problem of its own. */
function diagnose(report: Report, broken: string[]): CheckDiagnosis[] {
  try {
    return explain({ tables: report.tables, broken, hints: statedNumbers(report, broken.length) });
  } catch {
    return [];
  }
}

/** The numbers that the text states. They are needed only where a sum is broken. */
function statedNumbers(report: Report, brokenSums: number): number[] {
  if (brokenSums === 0) return [];
  const stated = new Set<number>();
  for (const { value } of readStatements(report.paragraphs, report.identity.year)) if (value > 0) stated.add(value);
  return [...stated];
}

/** More places than any finding of a real report has: table three, the largest, has 175 cells. */
const MOST_PLACES = 250;

/** What a rule found, as a record. */
function findingOf<Id extends RuleId>(
  {
    rule,
    level,
    facts,
    where,
    expected,
    actual,
    check,
  }: { [Each in Id]: Broken<FactsByRule[Each]> & { rule: Each } }[Id],
  report: Report,
  keyFor: (known: KeyParts) => string,
): FindingRecord<Id> {
  const spots = where.slice(0, MOST_PLACES).map(located);
  const sum = check ?? null;
  const values = { ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }) };
  const key = keyFor({ rule, facts, spots, sum, ...values });
  return { rule, level, facts, spots, section: sectionOf(report, spots[0]), sum, ...values, key };
}

function uncheckedOf({ check, why, where }: CannotTell): UncheckedRecord {
  return { check, why, spots: where.slice(0, MOST_PLACES).map(located) };
}

function located({ place, ref }: Spot): LocatedPlace {
  return { place, ref: ref ?? null };
}

/** The diagnoses by the findings that they explain; none whose sums all belong to rules that are switched off. */
function diagnosesOf(diagnoses: readonly CheckDiagnosis[], findings: readonly FindingRecord[]): DiagnosisRecord[] {
  const bySum = new Map(findings.map(({ sum, key }) => [sum, key]));
  return diagnoses
    .map(({ checks, explanations, unique }) => ({
      findings: checks.flatMap((id) => bySum.get(id) ?? []),
      explanations,
      unique,
    }))
    .filter((diagnosis) => diagnosis.findings.length > 0);
}

/** What the report says of itself, as PageCheck has it. */
function reportOf({ identity, form, sections, tables }: Report): PageCheck['report'] {
  return {
    body: identity.body,
    bodyKind: identity.bodyKind,
    year: identity.year,
    years: identity.years.map(({ source, year, text }) => ({ source, year, text })),
    publishedOn: identity.publishedOn,
    form,
    sections: sections.map(({ number, heading, found }) => ({ number, heading, found })),
    tables: {
      disclosure: cellsOf(tables.disclosure),
      applications: cellsOf(tables.applications),
      cases: cellsOf(tables.cases),
    },
  };
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
