import type { Facts } from '../../../rules/balance';
import type { RuleWords } from '../../types';
import { notice } from '../laws';
import { capital, columnName } from '../names';
import { difference, lineOf, sideText } from '../sums';

/** The English words of `balance`. */
export const words: RuleWords<Facts> = {
  name: 'Received and handled do not balance',
  check: 'Balance of received and handled',
  meaning: 'Table of part 3, every column: received and carried over equal “(7) Total” and carried forward.',
  sentence: (facts, form) =>
    `${capital(lineOf(facts, columnName, form))}: ${sideText(facts.left, 'row', form)}, but ${sideText(facts.right, 'row', form)}: ${difference(facts)}.`,
  advice: () => 'Check the newly received, carried over, total and carried forward numbers of the column.',
  basis: (form) => notice(form, 'table of part 3'),
};
