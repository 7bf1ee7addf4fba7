/** What the languages share: dispatch by rule, and the parts of a check's id. */

import type { FindingDetail } from '../check/examination';
import type { FormId } from '../contract/page-check';
import type { Sentences } from './types';

/** The sentence of one finding. The pair of rule and facts is one of `FindingDetail`, which the compiler cannot follow. */
export function speak(
  sentences: Sentences,
  detail: Pick<FindingDetail, 'rule' | 'facts'>,
  form: FormId | null,
): string {
  const say = sentences[detail.rule] as (facts: FindingDetail['facts'], form: FormId | null) => string;
  return say(detail.facts, form);
}

/** `row-total:granted` → rule and line; a rule's own id has an empty line. */
export function splitCheckId(checkId: string): { rule: string; line: string } {
  const colon = checkId.indexOf(':');
  return colon < 0 ? { rule: checkId, line: '' } : { rule: checkId.slice(0, colon), line: checkId.slice(colon + 1) };
}
