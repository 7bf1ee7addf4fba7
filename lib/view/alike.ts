/** Which findings speak of many places in the same way, and which of one place that others are held against. */
import type { RuleId } from '../report/schema';

const alike: ReadonlySet<RuleId> = new Set<RuleId>([
  'blank-cell',
  'placeholder-cell',
  'picture-table',
  'malformed-table',
  'missing-row',
  'regulation-authority',
]);

/** True where a finding's place is what it is about; false where it only takes part, as a summand does. */
export function isMainPlace(rule: RuleId, place: number): boolean {
  return place === 0 || alike.has(rule);
}
