import type { Facts } from '../../../rules/invalid-count';
import type { RuleWords } from '../../types';
import { filled } from '../phrases';

/** The English words of `invalid-count`. */
export const words: RuleWords<Facts> = {
  name: 'Impossible number',
  check: 'Whether numbers are possible',
  meaning: 'No count is negative or a fraction.',
  sentence: (facts, form) =>
    `${filled(facts, form)}: ${facts.reason === 'negative' ? 'the number cannot be negative here' : 'a whole number is wanted here, not a fraction'}.`,
  advice: () => 'Check the number against the records and correct it.',
};
