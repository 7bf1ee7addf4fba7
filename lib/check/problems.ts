/** Problems as people count them: a diagnosis is one, however many sums it breaks. */
import type { Level } from '../contract/page-check';
import type { Evidence } from './evidence';
import type { DiagnosisRecord, FindingRecord } from './records';

/** One problem: its findings, the first of which speaks for it. */
export interface Problem {
  findings: readonly [FindingRecord, ...FindingRecord[]];
  /** The common cause of the findings; null for a finding that stands for itself. */
  diagnosis: DiagnosisRecord | null;
}

/** Every diagnosis with all that it explains, then every other finding for itself. */
export function problemsOf({ diagnoses, findings }: Pick<Evidence, 'diagnoses' | 'findings'>): Problem[] {
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  const explained = new Set(diagnoses.flatMap((diagnosis) => diagnosis.findings));
  const diagnosed = diagnoses.flatMap((diagnosis): Problem[] => {
    const [first, ...others] = diagnosis.findings.flatMap((key) => byKey.get(key) ?? []);
    return first ? [{ findings: [first, ...others], diagnosis }] : [];
  });
  const alone = findings.filter(({ key }) => !explained.has(key));
  return [...diagnosed, ...alone.map((finding): Problem => ({ findings: [finding], diagnosis: null }))];
}

/** How many findings of each level have no record, because their rule found more than are listed one by one. */
export function countMore({ unchecked }: Pick<Evidence, 'unchecked'>): Record<Level, number> {
  const counts = { error: 0, review: 0, hint: 0 };
  for (const { why } of unchecked) if (why.code === 'more') counts[why.level] += why.count;
  return counts;
}

/** The levels, the most severe first. */
export const levels: readonly Level[] = ['error', 'review', 'hint'];

/** The level of a problem: that of its most severe finding. */
export function levelOf({ findings }: Problem): Level {
  return levels.find((level) => findings.some((finding) => finding.level === level)) ?? findings[0].level;
}

/**
 * The problems in the order of list and files: by level, the most severe first; within a level the diagnoses first, because they say which number
 * to change; then in the order of the report.
 */
export function problemsInOrder(evidence: Pick<Evidence, 'diagnoses' | 'findings'>): Problem[] {
  const rank = (problem: Problem) => levels.indexOf(levelOf(problem));
  const alone = ({ diagnosis }: Problem) => Number(diagnosis === null);
  const section = ({ findings: [first] }: Problem) => first.section;
  return problemsOf(evidence).sort((a, b) => rank(a) - rank(b) || alone(a) - alone(b) || section(a) - section(b));
}
