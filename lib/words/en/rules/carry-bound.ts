import type { Facts } from '../../../rules/carry-bound';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { capital, columnName } from '../names';

/** The English words of `carry-bound`. */
export const words: RuleWords<Facts> = {
  name: 'Number carried forward doubtful',
  check: 'Number carried forward',
  meaning: 'No more carried forward than received.',
  sentence: ({ newReceived, carriedForward }, form) =>
    `${capital(columnName(carriedForward.at, form))}: ${digits(carriedForward.value)} carried forward, more than the ${digits(newReceived.value)} newly received.`,
  advice: () => 'Check the number; if it is right, nothing needs to change.',
};
