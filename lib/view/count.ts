/** What a check comes to in numbers, for badge, list and files alike; without words, because the inspector needs only the numbers. */
import { deriveChecks, isSumRuleId } from '../form/derive-checks';
import { formById } from '../form/index';
import type { Level, PageCheck, RuleId } from '../report/schema';
import { problemsOf } from './problems';

/** How many problems of each level there are: what the badge and the head of the list show. A diagnosis counts once. */
export function countProblems(check: PageCheck): Record<Level, number> {
  const counts = { error: 0, review: 0, hint: 0 };
  for (const [first = 0] of problemsOf(check)) counts[check.findings[first]?.level ?? 'error'] += 1;
  return counts;
}

/**
 * The sums of the tables that are there: how many, and how many of them hold.
 * @param rulesOff sums of these rules are not looked at, and so count neither way
 */
export function countSums(check: PageCheck, rulesOff: readonly RuleId[] = []): { held: number; all: number } {
  const { form, tables } = check.report;
  if (form === null) return { held: 0, all: 0 };
  const all = deriveChecks(formById(form)).filter(
    ({ rule, left }) => !rulesOff.includes(rule) && left.some(({ table }) => tables[table] !== null),
  ).length;
  const broken = check.findings.filter(({ rule }) => isSumRuleId(rule)).length;
  // A sum that could not be made has an id of its own, the rule's in front: `row-total:granted`.
  const open = check.unchecked.filter((entry) => {
    const [rule = '', line = ''] = entry.check.split(':');
    return line !== '' && isSumRuleId(rule);
  }).length;
  return { held: Math.max(0, all - broken - open), all };
}

/** How many blank cells the sums prove to be a number. */
export function countProven({ report }: PageCheck): number {
  let proven = 0;
  for (const table of Object.values(report.tables)) {
    for (const row of Object.values(table ?? {})) {
      for (const cell of Object.values(row)) if (cell.proven) proven += 1;
    }
  }
  return proven;
}
