/** What the languages share: finding the words of a rule, and the parts of a check's id. */

import type { FindingDetail } from '../check/examination';
import type { FormId, RuleId } from '../contract/page-check';
import { formById, newestForm } from '../form/look-up';
import type { Form } from '../form/types';
import type { AllRuleWords, Basis, RuleWords, Wording } from './types';

/** What a language says about findings and rules. */
type RuleWording = Pick<Wording, 'sentence' | 'adviceOn' | 'basisOf' | 'ruleName' | 'ruleMeaning' | 'ruleBasis'>;

/** What is said about findings and rules, from the words of the rules; `cite` puts a basis into one line. */
export function ruleWording(all: AllRuleWords, cite: (basis: Basis) => string): RuleWording {
  // The pair of rule and facts is one of `FindingDetail`, which the compiler cannot follow.
  const wordsOf = (rule: RuleId) => all[rule] as RuleWords<FindingDetail['facts']>;
  const basis = (rule: RuleId, form: FormId | null, facts: FindingDetail['facts'] | null) => {
    const found = wordsOf(rule).basis?.(formFor(form), facts) ?? null;
    return found === null ? null : cite(found);
  };
  return {
    sentence: ({ rule, facts }, form) => wordsOf(rule).sentence(facts, form),
    adviceOn: ({ rule, facts }, form) => wordsOf(rule).advice(facts, formFor(form)),
    basisOf: ({ rule, facts }, form) => basis(rule, form, facts),
    ruleName: (rule) => wordsOf(rule).name,
    ruleMeaning: (rule) => wordsOf(rule).meaning,
    ruleBasis: (rule, form) => basis(rule, form, null),
  };
}

/** `row-total:granted` → rule and line; a rule's own id has an empty line. */
export function splitCheckId(checkId: string): { rule: string; line: string } {
  const colon = checkId.indexOf(':');
  return colon < 0 ? { rule: checkId, line: '' } : { rule: checkId.slice(0, colon), line: checkId.slice(colon + 1) };
}

/** The form that the tables follow; the one in force where there are none. */
function formFor(form: FormId | null): Form {
  return form === null ? newestForm : formById(form);
}
