/**
 * The key of a finding: a short line that names this problem among all of its check. It is stored when a person sets the problem aside, and so it
 * has to stay the same in later versions: other sentences, more evidence or another name of the body do not change it.
 */
import type { Place } from '../contract/page-check';
import { keyValues } from '../rules/index';
import { checksum } from '../text/checksum';
import { compact } from '../text/normalise';
import type { FindingRecord } from './records';

/** Longer keys are cut, with a checksum of the whole key at the end, so that two long keys stay different. */
const LONGEST = 160;

/** The parts of a record that its key is made of. */
export type KeyParts = Pick<FindingRecord, 'rule' | 'facts' | 'spots' | 'sum' | 'expected' | 'actual'>;

/**
 * Makes the keys of one check, finding by finding: the rule, its sum, and what the rule's `key` gives, as in
 * `row-total|row-total:granted|21,2,0,0,1,0,=,15`; without such a `key` the places, sorted, since their order says nothing of the problem, with
 * the values. Findings that are the same in all of this get numbers.
 */
export function keyMaker(): (finding: KeyParts) => string {
  const before = new Map<string, number>();
  return (finding) => {
    const key = keyOf(finding);
    const nth = (before.get(key) ?? 0) + 1;
    before.set(key, nth);
    return nth === 1 ? key : `${key} #${nth}`;
  };
}

function keyOf({ rule, facts, spots, sum, expected, actual }: KeyParts): string {
  const own = keyValues(rule, facts);
  const values =
    own ?? [...new Set(spots.map(({ place }) => placeKey(place)))].sort().concat(valuesOf(expected, actual));
  return shortened([rule, ...(sum === null ? [] : [sum]), values.map(valueKey).join(',')].join('|'));
}

function valuesOf(...values: readonly (string | number | undefined)[]): string[] {
  return values.flatMap((value) => (value === undefined ? [] : [String(value)]));
}

function placeKey(place: Place): string {
  if ('table' in place) return `${place.table}.${place.row}.${place.column}`;
  if ('section' in place) return `section-${place.section}`;
  return 'title' in place ? 'title' : compact(place.text).text;
}

function valueKey(value: string | number): string {
  return typeof value === 'number' ? String(value) : compact(value).text;
}

function shortened(key: string): string {
  return key.length <= LONGEST ? key : `${key.slice(0, LONGEST)}…${checksum(key).toString(36)}`;
}
