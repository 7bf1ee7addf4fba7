/** Test helper: what a rule finds broken. */

import type { RuleId } from '../../../lib/contract/page-check';
import type { Report } from '../../../lib/contract/report';
import type { Broken, Rule } from '../../../lib/rules/types';

/** The broken outcomes of a rule on a report. */
export function brokenOf<Facts>(
  rule: Rule<RuleId, Facts>,
  report: Report,
  today: string | null = null,
): Broken<Facts>[] {
  return [...rule.check(report, { today })].filter((outcome): outcome is Broken<Facts> => outcome.status === 'broken');
}

/** The words of a finding's main place; '' where it is no place by words. */
export function wordsOf(broken: Broken | undefined): string {
  const place = broken?.where[0]?.place;
  return place !== undefined && 'text' in place ? place.text : '';
}
