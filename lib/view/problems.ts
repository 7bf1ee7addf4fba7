/** Problems as people count them: a diagnosis is one, however many sums it breaks. */
import type { PageCheck } from '../report/schema';

/** The findings of each problem, by index: every diagnosis with all that it explains, then every other finding for itself. */
export function problemsOf({ diagnoses, findings }: Pick<PageCheck, 'diagnoses' | 'findings'>): number[][] {
  const explained = new Set(diagnoses.flatMap((diagnosis) => diagnosis.findings));
  const alone = findings.flatMap((_, index) => (explained.has(index) ? [] : [[index]]));
  return [...diagnoses.map((diagnosis) => [...diagnosis.findings]), ...alone];
}
