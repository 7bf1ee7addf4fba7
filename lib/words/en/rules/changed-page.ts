import type { Facts } from '../../../rules/changed-page';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { cellName } from '../names';
import { day } from '../phrases';

/** So many cells are named in one sentence; the marks show them all. */
const MOST_NAMED = 4;

/** The English words of `changed-page`. */
export const words: RuleWords<Facts> = {
  name: 'Numbers on the page have changed',
  check: 'Changes on the page',
  meaning: 'The page shows the numbers that it showed when it was checked before.',
  sentence: ({ checkedOn, cells }, form) => {
    const changed = cells
      .slice(0, MOST_NAMED)
      .map(({ at, value, before }) => `${cellName(at, form)} from ${digits(before)} to ${digits(value)}`);
    const more = cells.length > MOST_NAMED ? `; ${cells.length} cells in all` : '';
    return `Changed since the check of ${day(checkedOn)}: ${changed.join('; ')}${more}.`;
  },
  advice: () => 'Make sure that the change is justified; a correction is best noted on the page.',
};
