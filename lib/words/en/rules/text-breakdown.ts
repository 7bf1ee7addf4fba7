import type { Facts } from '../../../rules/text-breakdown';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { quoted, quotedWords } from '../names';

/** The English words of `text-breakdown`. */
export const words: RuleWords<Facts> = {
  name: 'Parts in the text do not add up',
  check: 'Whether parts in the text add up',
  meaning: 'The parts of a number in the text add up to it.',
  sentence: ({ quote, total, parts, sum, open }) => {
    const formula = parts.map(({ value }) => digits(value)).join(' + ');
    const sums = parts.length > 1 ? `the parts are ${formula} = ${digits(sum)}` : `the part stated is ${digits(sum)}`;
    const note = open ? ' (the list may be incomplete)' : '';
    return `Text ${quotedWords(quote)}: ${sums}${note}, but the total says ${quoted(total.quote.trim() || digits(total.value))}.`;
  },
  advice: () => 'Check the total and its parts; where the list is not complete, say so.',
};
