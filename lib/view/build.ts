/** From an examination to what a person reads: problems in order, numbered, in one language. Pure. */
import type { Examination, FindingDetail } from '../check-document';
import { basisLine } from '../findings/basis';
import { diagnosisHeadline } from '../findings/headline';
import type { Wording } from '../findings/types';
import { wordingOf } from '../findings/wording';
import type { Diagnosis, Explanation, FormId, Level, PageCheck, Place, TableName } from '../report/schema';
import type { SumFacts, Term } from '../rules/facts';
import { countProven, countSums } from './count';
import type { ExplanationView, FindingView, FormulaView, ItemView, Language, ReportView, TermView } from './schema';
import { termNames } from './term-name';

const levels: readonly Level[] = ['error', 'review', 'hint'];
const tableSections: Record<TableName, number> = { disclosure: 2, applications: 3, cases: 4 };

/** The check in one language. */
export function buildView(examination: Examination, language: Language): ReportView {
  const { check, report } = examination;
  const words = wordingOf(language);
  const { form } = check.report;
  return {
    language,
    url: check.page.url,
    pageTitle: check.page.title,
    body: check.report.body,
    year: check.report.year,
    form,
    sectionNames: [1, 2, 3, 4, 5, 6].map((section) => words.sectionName(section)),
    items: buildItems(examination, words, language),
    unchecked: check.unchecked.map((entry, index) => ({
      index,
      name: words.checkName(entry.check, form),
      reason: reasonOf(examination, index, words),
      places: entry.where.length,
    })),
    held: check.held,
    sums: countSums(check),
    proven: countProven(check),
    pictures: check.findings.flatMap((_, index) => {
      const detail = examination.details[index];
      return detail?.rule === 'picture-table' ? [detail.facts.table] : [];
    }),
    cut: report.cut,
  };
}

function buildItems(examination: Examination, words: Wording, language: Language): ItemView[] {
  const { check } = examination;
  const explained = new Set(check.diagnoses.flatMap(({ findings }) => findings));
  const diagnoses = check.diagnoses.map((diagnosis) => diagnosisItem(examination, diagnosis, words, language));
  const others = check.findings.flatMap((finding, index): Unnumbered[] => {
    if (explained.has(index)) return [];
    const view = findingView(examination, index, words, language);
    return [
      {
        level: finding.level,
        section: sectionOf(examination, index),
        headline: view.ruleName,
        findings: [view],
        explanations: [],
      },
    ];
  });
  // Diagnoses in front of their level: they say which number to mend.
  const kind = ({ explanations }: Unnumbered) => (explanations.length > 0 ? 0 : 1);
  return [...diagnoses, ...others]
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || kind(a) - kind(b) || a.section - b.section)
    .map((item, index) => ({ number: index + 1, ...item }));
}

type Unnumbered = Omit<ItemView, 'number'>;

function diagnosisItem(examination: Examination, diagnosis: Diagnosis, words: Wording, language: Language): Unnumbered {
  const { form } = examination.check.report;
  const explanations = diagnosis.explanations.map((explanation) => explanationView(explanation, form, words));
  const [first] = explanations;
  const headline = diagnosisHeadline(first?.changes.length ?? 1, diagnosis.findings.length, language);
  const [lead] = diagnosis.findings;
  return {
    level: 'error',
    section: lead === undefined ? 0 : sectionOf(examination, lead),
    headline,
    findings: diagnosis.findings.map((index) => findingView(examination, index, words, language)),
    explanations,
  };
}

function explanationView(explanation: Explanation, form: FormId | null, words: Wording): ExplanationView {
  return {
    changes: explanation.cells.map(({ at, from, to }) => ({ at, name: words.cellName(at, form), from, to })),
    cause: explanation.cause === undefined ? null : words.causeName(explanation.cause),
  };
}

function findingView({ check, details }: Examination, index: number, words: Wording, language: Language): FindingView {
  const finding = check.findings[index] as PageCheck['findings'][number];
  const detail = details[index] as FindingDetail;
  const { form } = check.report;
  const sum = sumFacts(detail);
  return {
    index,
    rule: finding.rule,
    ruleName: words.ruleName(finding.rule),
    level: finding.level,
    sentence: words.sentence(detail, form),
    basis: basisLine(finding.rule, language, form) ?? '',
    advice: words.ruleAdvice(finding.rule),
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

function sumFacts(detail: FindingDetail): SumFacts | null {
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

function reasonOf({ check, reasons }: Examination, index: number, words: Wording): string {
  const reason = reasons[index];
  return reason ? words.unclearReason(reason.why, check.report.form) : '';
}

/** The part of the report in which a finding's main place stands; 0 where it concerns the report as a whole. */
function sectionOf({ check, details, report }: Examination, index: number): number {
  const place: Place | undefined = check.findings[index]?.where[0];
  if (!place || 'title' in place) return 0;
  if ('section' in place) return place.section;
  if ('table' in place) return tableSections[place.table];
  const ref = details[index]?.refs[0];
  const paragraph = report.paragraphs.find((candidate) => candidate.ref === ref && candidate.text.includes(place.text));
  return paragraph?.section ?? 0;
}
