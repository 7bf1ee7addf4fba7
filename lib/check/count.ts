/** How many problems and sums a check has, for badge, list and files alike. */

import type { Level } from '../contract/page-check';
import { deriveChecks, isSumRuleId } from '../form/derive-checks';
import { formById } from '../form/look-up';
import type { Evidence } from './evidence';
import { countMore, levelOf, problemsOf } from './problems';

/** How many problems of each level there are: what the badge and the head of the list show. A diagnosis counts once. */
export function countProblems(evidence: Pick<Evidence, 'findings' | 'diagnoses' | 'unchecked'>): Record<Level, number> {
  const counts = countMore(evidence);
  for (const problem of problemsOf(evidence)) counts[levelOf(problem)] += 1;
  return counts;
}

/** The sums of a form by what came of them; held, computed, broken and unchecked together are all. */
export interface SumCounts {
  /** Hold, and could have failed. */
  held: number;
  /** Hold because a blank of theirs was computed from them: there was nothing to check. */
  computed: number;
  broken: number;
  /** Could not be made: a number is not known, or the table is not there or cannot be read. */
  unchecked: number;
  /** All that the form asks for, without those of rules switched off. */
  all: number;
}

/**
 * All sums of the form, also those of a table that could not be read: otherwise a report without that table would look fully checked. Sums of
 * rules that are switched off are left out.
 */
export function countSums({
  report: { form, tables },
  findings,
  unchecked: entries,
  rulesOff,
  held,
}: Pick<Evidence, 'report' | 'findings' | 'unchecked' | 'rulesOff' | 'held'>): SumCounts {
  const counts: SumCounts = { held: 0, computed: 0, broken: 0, unchecked: 0, all: 0 };
  if (form === null) return counts;
  const sums = deriveChecks(formById(form)).filter(({ rule }) => !rulesOff.includes(rule));
  const broken = findings.filter(({ rule }) => isSumRuleId(rule)).length;
  // A sum that could not be made has an id of its own (`row-total:granted`); a rule that failed has the rule's.
  const open = new Set(entries.map(({ check }) => check));
  const unchecked = sums.filter(
    ({ id, rule, left }) => open.has(id) || open.has(rule) || left.every(({ table }) => tables[table] === null),
  ).length;
  counts.all = sums.length;
  counts.broken = Math.min(broken, counts.all);
  counts.unchecked = Math.min(unchecked, counts.all - counts.broken);
  counts.held = Math.min(held, counts.all - counts.broken - counts.unchecked);
  counts.computed = counts.all - counts.broken - counts.unchecked - counts.held;
  return counts;
}

/** How many blank cells the sums prove to be a number. */
export function countProven({ report }: Pick<Evidence, 'report'>): number {
  let proven = 0;
  for (const table of Object.values(report.tables)) {
    for (const row of Object.values(table ?? {})) {
      for (const cell of Object.values(row)) if (cell.proven) proven += 1;
    }
  }
  return proven;
}
