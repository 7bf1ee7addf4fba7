/** Runs every rule over a report. One rule's mishap never costs the others. */

import type { RuleId } from '../contract/page-check';
import type { Report } from '../contract/report';
import { rules as allRules, type FactsByRule } from './index';
import type { Outcome, Rule, RuleContext } from './types';

/** An outcome with the rule that gave it. */
export type RuleOutcome = { [Id in RuleId]: Outcome<FactsByRule[Id]> & { rule: Id } }[RuleId];

/**
 * Every outcome of every rule, in the registry's order. A rule that throws becomes one unchecked outcome (`rule-failed`) behind
 * what it had found so far, and the rest go on. Deterministic: same report, same outcomes.
 */
export function runRules(report: Report, context: RuleContext, rules: readonly Rule[] = allRules): RuleOutcome[] {
  return rules.flatMap((rule) => runRule(rule, report, context));
}

function runRule(rule: Rule, report: Report, context: RuleContext): RuleOutcome[] {
  const outcomes: RuleOutcome[] = [];
  // A rule gives outcomes of its own id only (its type says so), which is what joins the two here.
  const add = (outcome: Outcome): number => outcomes.push({ ...outcome, rule: rule.id } as RuleOutcome);
  try {
    for (const outcome of rule.check(report, context)) add(outcome);
  } catch (error) {
    add({ status: 'unchecked', check: rule.id, why: { code: 'rule-failed', message: messageOf(error) }, where: [] });
  }
  return outcomes;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
