/** Which findings speak of many places in the same way, and which of one place that others are held against. */
import type { RuleId } from '../contract/page-check';

const alike: ReadonlySet<RuleId> = new Set<RuleId>([
  'blank-cell',
  'placeholder-cell',
  'picture-table',
  'malformed-table',
  'missing-row',
  'regulation-authority',
]);

/** Beyond so many alike places, numbers and tab stops would flood the page: the first place speaks for all. */
const MOST = 5;

/**
 * True where a finding's place is to bear its number: it is what the finding is about. False where it only takes part, as a summand does.
 * @param place its index among all `places` of the finding
 */
export function isMainPlace(rule: RuleId, place: number, places: number): boolean {
  return place === 0 || (places <= MOST && alike.has(rule));
}
