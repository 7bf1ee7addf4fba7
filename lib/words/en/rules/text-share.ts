import type { Facts } from '../../../rules/text-share';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { quotedWords } from '../names';

/** The English words of `text-share`. */
export const words: RuleWords<Facts> = {
  name: 'Percentage does not fit its numbers',
  check: 'Whether percentages in the text fit their numbers',
  meaning: 'A percentage that the text gives for a part of a number fits both.',
  sentence: ({ quote, part, percent, base, due }) =>
    `Text ${quotedWords(quote)}: ${digits(part.value)} of ${digits(base.value)} is ${due}%, not ${percent.value}%, and no other number of the text or the tables gives it.`,
  advice: () => 'Check the part, the total and the percentage; where it is of something else, say of what.',
};
