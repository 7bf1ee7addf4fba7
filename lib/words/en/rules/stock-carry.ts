import type { Facts } from '../../../rules/stock-carry';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { capital, columnLabel, rowName } from '../names';

/** The English words of `stock-carry`. */
export const words: RuleWords<Facts> = {
  name: 'Documents in force do not follow from last year’s',
  check: 'Documents in force against last year',
  meaning: 'Documents in force are last year’s plus those issued less those repealed.',
  sentence: ({ lastYear, issued, repealed, inForce, before }, form) =>
    `${capital(rowName(issued.at, form))}: ${columnLabel(inForce.at, form)} in ${lastYear} ${digits(before)} + ${columnLabel(issued.at, form)} ${digits(issued.value)} - ${columnLabel(repealed.at, form)} ${digits(repealed.value)} = ${digits(before + issued.value - repealed.value)}, but this year’s ${columnLabel(inForce.at, form)} is ${digits(inForce.value)}.`,
  advice: ({ lastYear }) =>
    `Compare with the report for ${lastYear}; documents that expired or another way of counting may explain the difference.`,
};
