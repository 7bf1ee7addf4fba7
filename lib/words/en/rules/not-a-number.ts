import type { Facts } from '../../../rules/not-a-number';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { filled } from '../phrases';

/** The English words of `not-a-number`. */
export const words: RuleWords<Facts> = {
  name: 'Words in a number cell',
  check: 'Whether number cells hold words',
  meaning: 'No words stand in a cell for numbers.',
  sentence: (facts, form) =>
    facts.value === null
      ? `${filled(facts, form)}: a number is wanted here, so the sums of this cell cannot be checked.`
      : `${filled(facts, form)}: there are words beside the number; it was checked as ${digits(facts.value)}.`,
  advice: () => 'Put only the number into the cell and explain outside the table.',
};
