/** The toolbar button in English. */
import type { BadgeTexts } from '../../ui-types/badge';

export const badge: BadgeTexts = {
  name: 'Nianbao Checkup',
  errors: (count) => `Nianbao Checkup: ${count} ${count === 1 ? 'error' : 'errors'} found`,
  review: (count) => `Nianbao Checkup: no certain errors, ${count} to verify`,
  clean: 'Nianbao Checkup: no problems found',
  hints: (count) => `Nianbao Checkup: no errors, nothing to verify, ${count} ${count === 1 ? 'hint' : 'hints'}`,
  incomplete: 'Nianbao Checkup: not all could be checked',
  failed: 'Nianbao Checkup: the check did not finish; click to see',
  stale: 'Nianbao Checkup: this result is out of date; click to check again',
  alsoAside: (count) => `; ${count} more set aside`,
  reviewAside: (count, aside) => `Nianbao Checkup: ${count} to verify; ${aside} more set aside`,
  onlyAside: (count) => `Nianbao Checkup: no open errors, nothing to verify; ${count} set aside`,
};
