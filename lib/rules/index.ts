/** The registry: the rules in the order in which their findings are told, and the types that follow from their files. */
import type { RuleId } from '../contract/page-check';
import { ruleIds } from '../contract/rule-ids';
import * as all from './all';
import type { Rule } from './types';

/** The evidence of each rule, as its file has it. */
export type FactsByRule = { [Id in RuleId]: (typeof all)[Id] extends Rule<Id, infer Facts> ? Facts : never };

// An id without a rule, or a rule under another's id, does not compile.
const byId: { readonly [Id in RuleId]: Rule<Id> } = all;

/** What makes a finding of this rule the very problem it is (`Rule.key`); null where its places and `expected` and `actual` do. */
export function keyValues(rule: RuleId, facts: unknown): readonly (string | number)[] | null {
  return byId[rule].key?.(facts) ?? null;
}

/** Every rule; `runRules` runs them in this order. */
export const rules: readonly Rule[] = ruleIds.map((id) => byId[id]);

/** The rules that a person may switch on. */
export const offByDefault: readonly RuleId[] = rules.filter((rule) => rule.offByDefault).map(({ id }) => id);
