import type { Facts } from '../../../rules/fee-tariff';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { feeMeasures } from '../laws';
import { quotedWords } from '../names';

/** The English words of `fee-tariff`. */
export const words: RuleWords<Facts> = {
  name: 'Processing fee off the tariff',
  check: 'Amount of the processing fee',
  meaning: 'The information-processing fee is one that the tariff allows.',
  sentence: ({ quote, amount, step }) =>
    `The text ${quotedWords(quote)} gives information-processing fees of ${digits(amount)} yuan, which is no multiple of ${step} yuan, as every fee ${step === 100 ? 'charged by the case (按件)' : 'under the tariff'} is.`,
  advice: () => 'Check the amount against the tariff.',
  basis: () => feeMeasures('Articles 4 and 5'),
};
