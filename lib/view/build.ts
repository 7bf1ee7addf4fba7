/** From the evidence of a check to what a person reads: problems in order, numbered, in one language. Pure. */

import { countProven, countSums } from '../check/count';
import { shownFacts, unreadParts } from '../check/coverage';
import type { Evidence, EvidenceDetail } from '../check/evidence';
import { problemsInOrder } from '../check/problems';
import type { Diagnosis, Explanation, FormId, PageCheck } from '../contract/page-check';
import type { Term } from '../contract/report';
import { type AsideMatch, matchAsides } from '../dismissals/match';
import type { KnownAsides } from '../dismissals/schema';
import type { SumFacts } from '../rules/facts';
import { diagnosisHeadline } from '../words/headline';
import type { Wording } from '../words/types';
import { wordingOf } from '../words/wording';
import { NOT_LOOKED_FOR, partAsides } from './asides';
import type { ExplanationView, FindingView, FormulaView, ItemView, Language, ReportView, TermView } from './schema';
import { termNames } from './term-name';

/** The one way from a check, and from what is stored of its page, to what badge, marks and lists show. */
export async function viewWithAsides(evidence: Evidence, known: KnownAsides, language: Language): Promise<ReportView> {
  return buildView(evidence, language, await matchAsides(evidence, known));
}

/** The check in one language, without the problems that `match` knows to be set aside. */
export function buildView(evidence: Evidence, language: Language, match: AsideMatch = NOT_LOOKED_FOR): ReportView {
  const { check } = evidence;
  const words = wordingOf(language);
  const { form } = check.report;
  const { open, asides } = partAsides(
    problemViews({ ...evidence, identities: match.identities }, words, language),
    match,
    language,
  );
  return {
    language,
    url: check.page.url,
    site: evidence.site,
    pageTitle: check.page.title,
    body: check.report.body,
    year: check.report.year,
    form,
    sectionNames: [1, 2, 3, 4, 5, 6].map((section) => words.sectionName(section)),
    items: open.map((item, index) => ({ number: index + 1, ...item })),
    aside: asides,
    unchecked: check.unchecked.map((entry, index) => ({
      index,
      name: words.checkName(entry.check, form),
      reason: reasonOf(evidence, index, words),
      places: entry.where.length,
    })),
    unread: unreadParts(evidence),
    shown: shownFacts(evidence),
    held: check.held,
    sums: countSums(check, evidence.rulesOff),
    proven: countProven(check),
    pictures: check.findings.flatMap((_, index) => {
      const detail = evidence.details[index];
      return detail?.rule === 'picture-table' ? [detail.facts.table] : [];
    }),
    cut: evidence.cut,
    rulesOff: evidence.rulesOff.length,
  };
}

/** What the sentences are made from, and the identities by which findings are known again. */
type Known = Evidence & Pick<AsideMatch, 'identities'>;

/** All problems in the order of the list. */
function problemViews(evidence: Known, words: Wording, language: Language): Unnumbered[] {
  const { check, sections } = evidence;
  return problemsInOrder(check, sections).map((problem) => {
    const diagnosis = check.diagnoses.find(({ findings }) => findings[0] === problem[0]);
    return diagnosis
      ? diagnosisItem(evidence, diagnosis, words, language)
      : singleItem(evidence, problem[0] ?? 0, words, language);
  });
}

type Unnumbered = Omit<ItemView, 'number'>;

function singleItem(evidence: Known, index: number, words: Wording, language: Language): Unnumbered {
  const view = findingView(evidence, index, words, language);
  return {
    level: view.level,
    levelName: words.levelName(view.level),
    section: evidence.sections[index] ?? 0,
    headline: view.ruleName,
    findings: [view],
    explanations: [],
  };
}

function diagnosisItem(evidence: Known, diagnosis: Diagnosis, words: Wording, language: Language): Unnumbered {
  const { form } = evidence.check.report;
  const explanations = diagnosis.explanations.map((explanation) => explanationView(explanation, form, words));
  const [first] = explanations;
  const headline = diagnosisHeadline(
    { cells: first?.changes.length ?? 1, sums: diagnosis.findings.length, ways: explanations.length },
    language,
  );
  const [lead] = diagnosis.findings;
  return {
    level: 'error',
    levelName: words.levelName('error'),
    section: lead === undefined ? 0 : (evidence.sections[lead] ?? 0),
    headline,
    findings: diagnosis.findings.map((index) => findingView(evidence, index, words, language)),
    explanations,
  };
}

function explanationView(explanation: Explanation, form: FormId | null, words: Wording): ExplanationView {
  return {
    changes: explanation.cells.map(({ at, from, to }) => ({ at, name: words.cellName(at, form), from, to })),
    cause: explanation.cause === undefined ? null : words.causeName(explanation.cause),
    sentence: words.explanationText(explanation, form),
  };
}

function findingView(known: Known, index: number, words: Wording, language: Language): FindingView {
  const { check, details, identities } = known;
  const finding = check.findings[index] as PageCheck['findings'][number];
  const detail = details[index] as EvidenceDetail;
  const { form } = check.report;
  const sum = sumFacts(detail);
  return {
    index,
    identity: identities[index] ?? null,
    rule: finding.rule,
    ruleName: words.ruleName(finding.rule),
    level: finding.level,
    sentence: words.sentence(detail, form),
    basis: words.basisOf(detail, form) ?? '',
    advice: words.adviceOn(detail),
    formula: sum && formulaView(sum, language, form),
    places: finding.where.length,
  };
}

function formulaView(sum: SumFacts, language: Language, form: FormId | null): FormulaView {
  const names = termNames([...sum.left, ...sum.right], language, form);
  const terms = (list: readonly Term[], offset: number): TermView[] =>
    list.map(({ at, value }, index) => ({ at, value, name: names[offset + index] ?? '' }));
  return { left: terms(sum.left, 0), right: terms(sum.right, sum.left.length), difference: sum.difference };
}

function sumFacts(detail: EvidenceDetail): SumFacts | null {
  switch (detail.rule) {
    case 'row-total':
    case 'result-total':
    case 'balance':
    case 'case-total':
      return detail.facts;
    default:
      return null;
  }
}

function reasonOf({ check, reasons }: Evidence, index: number, words: Wording): string {
  const reason = reasons[index];
  return reason ? words.unclearReason(reason.why, check.report.form) : '';
}
