/** Runs every rule over a report. One rule's mishap never costs the others. */

import type { Level, RuleId } from '../contract/page-check';
import type { Report } from '../contract/report';
import type { StatedFact } from './facts';
import { rules as allRules, type FactsByRule } from './index';
import type { Outcome, Rule, RuleContext } from './types';

/** An outcome with the rule that gave it. */
export type RuleOutcome = { [Id in RuleId]: Outcome<FactsByRule[Id]> & { rule: Id } }[RuleId];

/** Of so many findings of one rule and level each is told; those beyond are only counted. No real report has so many. */
export const MOST_FINDINGS = 50;

/**
 * Every outcome of every rule, in the registry's order. Of a rule that finds more than `MOST_FINDINGS` of one level (a hostile page can have
 * tens of thousands) the first are kept, and one unchecked outcome (`more`) says how many others there are. A rule that throws becomes one unchecked outcome (`rule-failed`) behind
 * what it had found so far, and the rest go on. Deterministic: same report, same outcomes.
 */
export function runRules(report: Report, context: RuleContext, rules: readonly Rule[] = allRules): RuleOutcome[] {
  return rules.flatMap((rule) => (isApplicable(rule, context) ? runRule(rule, report, context) : []));
}

/** False for a rule that needs another report where that is not known. */
export function isApplicable({ needs }: Rule, { previous }: RuleContext): boolean {
  const other = needs === undefined || !previous ? null : previous[needs];
  return needs === undefined || (other !== null && (!('length' in other) || other.length > 0));
}

function runRule(rule: Rule, report: Report, context: RuleContext): RuleOutcome[] {
  const outcomes: RuleOutcome[] = [];
  // A rule gives outcomes of its own id only (its type says so), which is what joins the two here.
  const add = (outcome: Outcome): number => outcomes.push({ ...outcome, rule: rule.id } as RuleOutcome);
  const found = new Map<Level, number>();
  const unsaid = rule.rests?.find((fact) => !states(report, fact));
  if (unsaid !== undefined) {
    add({ status: 'unchecked', check: rule.id, why: { code: 'not-stated', fact: unsaid }, where: [] });
    return outcomes;
  }
  try {
    for (const outcome of rule.check(report, context)) {
      if (outcome.status === 'broken') {
        const count = (found.get(outcome.level) ?? 0) + 1;
        found.set(outcome.level, count);
        if (count > MOST_FINDINGS) continue;
      }
      add(outcome);
    }
  } catch (error) {
    add({ status: 'unchecked', check: rule.id, why: { code: 'rule-failed', message: messageOf(error) }, where: [] });
  }
  for (const [level, count] of found) {
    const why = { code: 'more', level, count: count - MOST_FINDINGS } as const;
    if (why.count > 0) add({ status: 'unchecked', check: rule.id, why, where: [] });
  }
  return outcomes;
}

/** Whether the report states such a thing. */
function states({ identity }: Report, fact: StatedFact): boolean {
  switch (fact) {
    case 'date':
      // The day on which a report was made is not even near that of its publication.
      return identity.publications.some(({ source }) => source !== 'made');
    case 'period':
      return identity.periods.length > 0;
    case 'year':
      return identity.year !== null;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
