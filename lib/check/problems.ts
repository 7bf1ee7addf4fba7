/** Problems as people count them: a diagnosis is one, however many sums it breaks. */
import type { Level, PageCheck } from '../contract/page-check';

/** The findings of each problem, by index: every diagnosis with all that it explains, then every other finding for itself. */
export function problemsOf({ diagnoses, findings }: Pick<PageCheck, 'diagnoses' | 'findings'>): number[][] {
  const explained = new Set(diagnoses.flatMap((diagnosis) => diagnosis.findings));
  const alone = findings.flatMap((_, index) => (explained.has(index) ? [] : [[index]]));
  return [...diagnoses.map((diagnosis) => [...diagnosis.findings]), ...alone];
}

const levels: readonly Level[] = ['error', 'review', 'hint'];

/**
 * The problems as list and files have them: the severe first; diagnoses in front of their level, because they say which number to mend; then
 * in the order of the report.
 * @param sections by finding, as `Evidence` has them; without them the order of the findings stands
 */
export function problemsInOrder(
  check: Pick<PageCheck, 'diagnoses' | 'findings'>,
  sections: readonly number[] = [],
): number[][] {
  const rank = (problem: number[]) =>
    Math.min(...problem.map((index) => levels.indexOf(check.findings[index]?.level ?? 'hint')));
  const isDiagnosis = ([first]: number[]) => check.diagnoses.some(({ findings }) => findings[0] === first);
  const section = ([first = -1]: number[]) => sections[first] ?? 0;
  return problemsOf(check)
    .filter(([first = -1]) => check.findings[first] !== undefined)
    .sort((a, b) => rank(a) - rank(b) || Number(isDiagnosis(b)) - Number(isDiagnosis(a)) || section(a) - section(b));
}
