import type { Facts } from '../../../rules/stock-bound';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { capital, columnLabel, rowName } from '../names';

/** The English words of `stock-bound`. */
export const words: RuleWords<Facts> = {
  name: 'Documents in force doubtful',
  check: 'Documents in force',
  meaning: 'No fewer documents in force than the year’s issued less repealed.',
  sentence: ({ issued, repealed, inForce }, form) =>
    `${capital(rowName(issued.at, form))}: ${columnLabel(issued.at, form)} ${digits(issued.value)} - ${columnLabel(repealed.at, form)} ${digits(repealed.value)} = ${digits(issued.value - repealed.value)}, more than ${columnLabel(inForce.at, form)} ${digits(inForce.value)}.`,
  advice: () => 'Check the documents issued, repealed and in force.',
};
