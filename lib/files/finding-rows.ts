/** The findings of a check as rows: one source for the CSV and for the sheet 问题. */

import { type Problem, problemsInOrder } from '../check/problems';
import type { DiagnosisRecord, FindingRecord } from '../check/records';
import { verdictOf } from '../check/verdict';
import type { Explanation, FormId, Level, Place } from '../contract/page-check';
import { isSumRuleId } from '../form/derive-checks';
import { fileTexts } from '../words/files';
import type { Language } from '../words/types';
import { wordingOf } from '../words/wording';
import { type FileReport, standingOf } from './report';
import { summaryText } from './summary';

/** What one row is about. */
export type RowKind = 'finding' | 'unchecked' | 'summary';

/** One row: a finding, a check that could not be made, or (last) what was checked in all. */
export interface FindingRow {
  kind: RowKind;
  level: Level | null;
  /** Whether the problem was set aside, and why; '' beside findings. */
  status: string;
  /** The rule's id; for an unchecked row the id of the check; '' in the summary. */
  rule: string;
  ruleName: string;
  /** The cell to be changed where a diagnosis is certain of it, else the main place; then the others, the first few of them. */
  place: string;
  message: string;
  /** What the cell named first in `place` should say and says. Null where nobody knows which cell of a sum is wrong. */
  expected: string | number | null;
  actual: string | number | null;
  /** The two sides of a sum that does not hold: what its parts come to, and what the table states. Null beside sums. */
  partsSum: string | number | null;
  statedTotal: string | number | null;
  /** Number of the problem: findings of one cause share it. Null beside findings. */
  problem: number | null;
  /** What would repair everything, all possibilities; '' where no diagnosis explains the finding. */
  repair: string;
  basis: string;
  advice: string;
}

/** Findings by level, each cause together, those set aside last; then what could not be checked; then the summary, which is always there. */
export function findingRows(report: FileReport, language: Language): FindingRow[] {
  const findings = inOrder(report).flatMap((problem, index) =>
    problem.findings.map((finding) => findingRow(finding, problem.diagnosis, index + 1, report, language)),
  );
  return [...findings, ...uncheckedRows(report, language), summaryRow(report, language)];
}

/** The problems in the order and so under the numbers of the list; behind them those set aside. */
function inOrder({ check, dismissed }: FileReport): Problem[] {
  const rank = ({ findings: [first] }: Problem) => Number(dismissed.has(first.key));
  return problemsInOrder(check).sort((a, b) => rank(a) - rank(b));
}

function findingRow(
  finding: FindingRecord,
  diagnosis: DiagnosisRecord | null,
  problem: number,
  { check, dismissed }: FileReport,
  language: Language,
): FindingRow {
  const words = wordingOf(language);
  const { form } = check.report;
  return {
    kind: 'finding',
    level: finding.level,
    status: fileTexts[language].rows.status(dismissed.get(finding.key)),
    rule: finding.rule,
    ruleName: words.ruleName(finding.rule),
    place: placesText(placesOf(finding, diagnosis), form, language),
    message: words.sentence(finding, form),
    ...valuesOf(finding, diagnosis, language),
    problem,
    repair: (diagnosis?.explanations ?? []).map((each) => words.explanationText(each, form)).join(' '),
    basis: words.basisOf(finding, form) ?? '',
    advice: words.adviceOn(finding, form),
  };
}

/** The cells that have to change, where one set of them alone explains the problem. */
function wrongCells(diagnosis: DiagnosisRecord | null): Explanation['cells'] {
  return diagnosis?.unique ? (diagnosis.explanations[0]?.cells ?? []) : [];
}

/** Every place of the finding, the wrong cells before the others. */
function placesOf({ spots }: FindingRecord, diagnosis: DiagnosisRecord | null): Place[] {
  const wrong: Place[] = wrongCells(diagnosis).map(({ at }) => at);
  const known = new Set(wrong.map(placeKey));
  return [...wrong, ...spots.map(({ place }) => place).filter((place) => !known.has(placeKey(place)))];
}

function placeKey(place: Place): string {
  return 'table' in place ? JSON.stringify([place.table, place.row, place.column]) : JSON.stringify(place);
}

/**
 * What should be and what is. The sides of a sum are not that: a person who wrote the sum of the parts over the total would spoil a
 * right number where a part is the wrong one.
 */
function valuesOf(
  finding: FindingRecord,
  diagnosis: DiagnosisRecord | null,
  language: Language,
): Pick<FindingRow, 'expected' | 'actual' | 'partsSum' | 'statedTotal'> {
  const [expected, actual] = [finding.expected ?? null, finding.actual ?? null];
  if (!isSumRuleId(finding.rule)) return { expected, actual, partsSum: null, statedTotal: null };
  const cells = wrongCells(diagnosis);
  const texts = fileTexts[language].rows;
  const joined = (values: (string | number)[]) =>
    values.length > 1 ? values.join(texts.between) : (values[0] ?? null);
  return {
    expected: joined(cells.map(({ to }) => to)),
    actual: joined(cells.map(({ from }) => from ?? texts.blank)),
    partsSum: expected,
    statedTotal: actual,
  };
}

/** Blank cells and placeholders can have two hundred places; a field is to be read. */
const PLACES = 5;

function placesText(places: readonly Place[], form: FormId | null, language: Language): string {
  const names = places.slice(0, PLACES).map((place) => wordingOf(language).placeName(place, form));
  const { between, morePlaces } = fileTexts[language].rows;
  return names.join(between) + (places.length > PLACES ? morePlaces(places.length, places.length - PLACES) : '');
}

const EMPTY = {
  level: null,
  status: '',
  expected: null,
  actual: null,
  partsSum: null,
  statedTotal: null,
  problem: null,
  repair: '',
  basis: '',
  advice: '',
} as const;

function uncheckedRows({ check: { report, unchecked } }: FileReport, language: Language): FindingRow[] {
  const words = wordingOf(language);
  const { form } = report;
  return unchecked.map(({ check, why, spots }) => ({
    ...EMPTY,
    kind: 'unchecked',
    rule: check,
    ruleName: words.checkName(check, form),
    place: placesText(
      spots.map(({ place }) => place),
      form,
      language,
    ),
    message: words.unclearReason(why, form),
  }));
}

function summaryRow(report: FileReport, language: Language): FindingRow {
  const { nothing, incomplete } = fileTexts[language].rows;
  // What is set aside was found all the same.
  const nothingFound = report.check.findings.length === 0;
  const clean = verdictOf(standingOf(report)) === 'open' ? incomplete : nothing;
  return {
    ...EMPTY,
    kind: 'summary',
    rule: '',
    ruleName: '',
    place: '',
    message: (nothingFound ? clean : '') + summaryText(report, language),
  };
}
