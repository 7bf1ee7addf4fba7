/** The findings of a check as rows: one source for the CSV and for the sheet 问题. */

import type { FindingDetail, UncheckedDetail } from '../check/examination';
import { sawNotAll } from '../check/incomplete';
import { problemsInOrder } from '../check/problems';
import type { Diagnosis, Explanation, FormId, Level, PageCheck, Place, RuleId } from '../contract/page-check';
import type { AsideEntry } from '../dismissals/schema';
import { isSumRuleId } from '../form/derive-checks';
import { statusText } from '../words/aside-words';
import type { Language, Wording } from '../words/types';
import { wordingOf } from '../words/wording';
import { summarise, summaryText } from './summary';

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

type Finding = PageCheck['findings'][number];

/** How to word the rows. */
export interface RowOptions {
  /** Default zh. */
  language?: Language;
  /** `details[i]` belongs to `findings[i]`; without them an English row keeps the Chinese message. */
  details?: readonly Pick<FindingDetail, 'rule' | 'facts'>[];
  /** The part of the report that `findings[i]` stands in; problems of one level come in the order of the parts. */
  sections?: readonly number[];
  /** As `details`, for `unchecked[i]`. */
  reasons?: readonly Pick<UncheckedDetail, 'why'>[];
  /** Rules that were switched off; the summary names them. */
  rulesOff?: readonly RuleId[];
  /** Findings that were set aside, by index; they come last, and the summary counts them. */
  aside?: ReadonlyMap<number, Pick<AsideEntry, 'reason' | 'words' | 'at'>>;
}

/** Findings by level, each cause together, those set aside last; then what could not be checked; then the summary, which is always there. */
export function findingRows(check: PageCheck, options: RowOptions = {}): FindingRow[] {
  const language = options.language ?? 'zh';
  const words = wordingOf(language);
  const diagnosisOf = new Map<number, Diagnosis>();
  for (const diagnosis of check.diagnoses) for (const index of diagnosis.findings) diagnosisOf.set(index, diagnosis);
  const order = inOrder(check, options);
  const findings = order.flatMap((group, problem) =>
    group.map((index) => findingRow(check, index, problem + 1, diagnosisOf.get(index), words, options)),
  );
  return [...findings, ...uncheckedRows(check, words, options), summaryRow(check, language, options)];
}

/** Indexes of findings by problem, in the order and so under the numbers of the list; behind them those set aside. */
function inOrder(check: PageCheck, { sections, aside }: RowOptions): number[][] {
  const isAside = ([first = -1]: number[]) => Number(aside?.has(first) ?? false);
  return problemsInOrder(check, sections ?? []).sort((a, b) => isAside(a) - isAside(b));
}

function findingRow(
  check: PageCheck,
  index: number,
  problem: number,
  diagnosis: Diagnosis | undefined,
  words: Wording,
  options: RowOptions,
): FindingRow {
  const finding = check.findings[index] as PageCheck['findings'][number];
  const { form } = check.report;
  const detail = options.details?.[index];
  return {
    kind: 'finding',
    level: finding.level,
    status: statusText(options.aside?.get(index), options.language ?? 'zh'),
    rule: finding.rule,
    ruleName: words.ruleName(finding.rule),
    place: placesText(placesOf(finding, diagnosis), words, form, options.language ?? 'zh'),
    message: detail ? words.sentence(detail, form) : finding.message,
    ...valuesOf(finding, diagnosis, options.language ?? 'zh'),
    problem,
    repair: (diagnosis?.explanations ?? []).map((each) => words.explanationText(each, form)).join(' '),
    basis: (detail ? words.basisOf(detail, form) : words.ruleBasis(finding.rule, form)) ?? '',
    advice: detail ? words.adviceOn(detail) : words.ruleAdvice(finding.rule),
  };
}

/** The cells that have to change, where one set of them alone explains the problem. */
function wrongCells(diagnosis: Diagnosis | undefined): Explanation['cells'] {
  return diagnosis?.unique ? (diagnosis.explanations[0]?.cells ?? []) : [];
}

/** Every place of the finding, the wrong cells before the others. */
function placesOf(finding: Finding, diagnosis: Diagnosis | undefined): Place[] {
  const wrong: Place[] = wrongCells(diagnosis).map(({ at }) => at);
  const known = new Set(wrong.map(placeKey));
  return [...wrong, ...finding.where.filter((place) => !known.has(placeKey(place)))];
}

function placeKey(place: Place): string {
  return 'table' in place ? JSON.stringify([place.table, place.row, place.column]) : JSON.stringify(place);
}

/**
 * What should be and what is. The sides of a sum are not that: a person who wrote the sum of the parts over the total would spoil a
 * right number where a part is the wrong one.
 */
function valuesOf(
  finding: Finding,
  diagnosis: Diagnosis | undefined,
  language: Language,
): Pick<FindingRow, 'expected' | 'actual' | 'partsSum' | 'statedTotal'> {
  const [expected, actual] = [finding.expected ?? null, finding.actual ?? null];
  if (!isSumRuleId(finding.rule)) return { expected, actual, partsSum: null, statedTotal: null };
  const cells = wrongCells(diagnosis);
  const blank = { zh: '空白', en: 'blank' }[language];
  const joined = (values: (string | number)[]) =>
    values.length > 1 ? values.join(language === 'zh' ? '；' : '; ') : (values[0] ?? null);
  return {
    expected: joined(cells.map(({ to }) => to)),
    actual: joined(cells.map(({ from }) => from ?? blank)),
    partsSum: expected,
    statedTotal: actual,
  };
}

/** Blank cells and placeholders can have two hundred places; a field is to be read. */
const PLACES = 5;

function placesText(places: readonly Place[], words: Wording, form: FormId | null, language: Language): string {
  const names = places.slice(0, PLACES).map((place) => words.placeName(place, form));
  if (language === 'en')
    return names.join('; ') + (places.length > PLACES ? ` and ${places.length - PLACES} more` : '');
  return names.join('；') + (places.length > PLACES ? `等 ${places.length} 处` : '');
}

function reasonText(
  why: string,
  reason: Pick<UncheckedDetail, 'why'> | undefined,
  words: Wording,
  form: FormId | null,
): string {
  return reason ? words.unclearReason(reason.why, form) : why;
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

function uncheckedRows(check: PageCheck, words: Wording, options: RowOptions): FindingRow[] {
  const { form } = check.report;
  return check.unchecked.map((entry, index) => ({
    ...EMPTY,
    kind: 'unchecked',
    rule: entry.check,
    ruleName: words.checkName(entry.check, form),
    place: placesText(entry.where, words, form, options.language ?? 'zh'),
    message: reasonText(entry.why, options.reasons?.[index], words, form),
  }));
}

function summaryRow(check: PageCheck, language: Language, options: RowOptions): FindingRow {
  const { problems } = summarise(check);
  const none = problems.error + problems.review + problems.hint === 0;
  const clean = sawNotAll({ check, ...options })
    ? { zh: '未能完成核对。', en: 'The check is not complete. ' }[language]
    : { zh: '未发现问题。', en: 'Nothing was found. ' }[language];
  return {
    ...EMPTY,
    kind: 'summary',
    rule: '',
    ruleName: '',
    place: '',
    message: (none ? clean : '') + summaryText(check, language, options),
  };
}
