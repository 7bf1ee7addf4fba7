import type { Facts } from '../../../rules/generic-text';
import type { RuleWords } from '../../types';

/** The English words of `generic-text`. */
export const words: RuleWords<Facts> = {
  name: 'Overview without particulars',
  check: 'Particulars of the overview',
  meaning: 'Part 1 has a figure, a year or the name of the body.',
  sentence: ({ length }) =>
    `Part 1 (General situation) has ${length} characters and no figure, no year and no name of the body.`,
  advice: () => 'Add what was done this year, with its numbers.',
};
