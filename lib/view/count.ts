/** How much there is of each level; apart from the wording, because the inspector needs only the numbers. */
import type { Level, PageCheck } from '../report/schema';

/** How many problems of each level there are: what the badge and the head of the list show. A diagnosis counts once. */
export function countProblems(check: PageCheck): Record<Level, number> {
  const explained = new Set(check.diagnoses.flatMap(({ findings }) => findings));
  const counts = { error: check.diagnoses.length, review: 0, hint: 0 };
  check.findings.forEach(({ level }, index) => {
    if (!explained.has(index)) counts[level] += 1;
  });
  return counts;
}
