/** From the evidence of a check to what a person reads: problems in order, numbered, in one language. Pure. */

import { countProven, countSums } from '../check/count';
import { quietRules, shownFacts, unreadParts } from '../check/coverage';
import type { Evidence } from '../check/evidence';
import { countMore, levelOf, type Problem, problemsInOrder } from '../check/problems';
import type { DiagnosisRecord, FindingRecord } from '../check/records';
import type { Explanation, FormId, RuleId } from '../contract/page-check';
import type { Term } from '../contract/report';
import { identityOf } from '../dismissals/identity';
import { type DismissalMatch, matchDismissals } from '../dismissals/match';
import type { KnownDismissals } from '../dismissals/schema';
import type { SumFacts } from '../rules/facts';
import type { Wording } from '../words/types';
import { wordingOf } from '../words/wording';
import { partDismissals } from './dismissals';
import type { ExplanationView, FindingView, FormulaView, ItemView, Language, ReportView, TermView } from './schema';

/** The one way from a check, and from what is stored of its page, to what badge, marks and lists show. */
export async function viewWithDismissals(
  evidence: Evidence,
  known: KnownDismissals,
  language: Language,
): Promise<ReportView> {
  return buildView(evidence, language, await matchDismissals(evidence, known));
}

/**
 * The check in one language, without the problems that `match` knows to be set aside; without a match nothing can be set aside in the view.
 * @param first the number of its first problem: those of a page's second report go on where the first report's end, so that no two marks in
 *   one page bear the same number
 */
export function buildView(
  evidence: Evidence,
  language: Language,
  match: DismissalMatch | null = null,
  first = 1,
): ReportView {
  const { page, report } = evidence;
  const { form } = report;
  const words = wordingOf(language);
  const problems = problemsInOrder(evidence).map((problem) => itemView(problem, { evidence, match, words }));
  const quiet = quietRules(evidence);
  const nameOf = (rule: RuleId) => words.checkName(rule, form);
  const { open, dismissals } = partDismissals(problems, match, language);
  return {
    language,
    url: page.url,
    site: evidence.site,
    pageTitle: page.title,
    body: report.body,
    year: report.year,
    form,
    sectionNames: [1, 2, 3, 4, 5, 6].map((section) => words.sectionName(section)),
    items: open.map((item, index) => ({ number: first + index, ...item })),
    aside: dismissals,
    unchecked: evidence.unchecked.map(({ check, why, spots }, index) => ({
      index,
      name: words.checkName(check, form),
      reason: words.unclearReason(why, form),
      places: spots.length,
    })),
    more: countMore(evidence),
    unread: unreadParts(evidence),
    shown: shownFacts(evidence),
    quiet: {
      fine: quiet.fine.map(nameOf),
      unchecked: quiet.unchecked.map(nameOf),
      notApplicable: quiet.notApplicable.map(nameOf),
    },
    held: evidence.held,
    sums: countSums(evidence),
    proven: countProven(evidence),
    pictures: evidence.findings.flatMap(({ rule, facts }) => (rule === 'picture-table' ? [facts.table] : [])),
    cut: evidence.cut,
    rulesOff: evidence.rulesOff.length,
  };
}

/** What the sentences are made from. */
interface Context {
  evidence: Evidence;
  /** Null where nobody has looked for what is set aside. */
  match: DismissalMatch | null;
  words: Wording;
}

function itemView(problem: Problem, context: Context): Omit<ItemView, 'number'> {
  const { evidence, words } = context;
  const { findings, diagnosis } = problem;
  const level = levelOf(problem);
  const views = findings.map((finding) => findingView(finding, context));
  const explanations = (diagnosis?.explanations ?? []).map((each) =>
    explanationView(each, evidence.report.form, words),
  );
  return {
    level,
    levelName: words.levelName(level),
    section: findings[0].section,
    headline: diagnosis ? headlineOf(diagnosis, words) : words.ruleName(findings[0].rule),
    findings: views,
    explanations,
  };
}

function headlineOf({ findings, explanations }: DiagnosisRecord, words: Wording): string {
  const cells = explanations[0]?.cells.length ?? 1;
  return words.diagnosisHeadline({ cells, sums: findings.length, ways: explanations.length });
}

function explanationView(explanation: Explanation, form: FormId | null, words: Wording): ExplanationView {
  return {
    changes: explanation.cells.map(({ at, from, to }) => ({ at, name: words.cellName(at, form), from, to })),
    cause: explanation.cause === undefined ? null : words.causeName(explanation.cause),
    sentence: words.explanationText(explanation, form),
  };
}

function findingView(finding: FindingRecord, { evidence: { report }, match, words }: Context): FindingView {
  const { form } = report;
  const sum = sumFacts(finding);
  return {
    key: finding.key,
    identity: match && identityOf(report, finding),
    rule: finding.rule,
    ruleName: words.ruleName(finding.rule),
    level: finding.level,
    sentence: words.sentence(finding, form),
    basis: words.basisOf(finding, form) ?? '',
    advice: words.adviceOn(finding, form),
    formula: sum && formulaView(sum, words, form),
    places: finding.spots.length,
  };
}

function formulaView(sum: SumFacts, words: Wording, form: FormId | null): FormulaView {
  const names = words.termNames([...sum.left, ...sum.right], form);
  const terms = (list: readonly Term[], offset: number): TermView[] =>
    list.map(({ at, value }, index) => ({ at, value, name: names[offset + index] ?? '' }));
  return { left: terms(sum.left, 0), right: terms(sum.right, sum.left.length), difference: sum.difference };
}

function sumFacts({ rule, facts }: FindingRecord): SumFacts | null {
  switch (rule) {
    case 'row-total':
    case 'result-total':
    case 'balance':
    case 'case-total':
      return facts;
    default:
      return null;
  }
}
