import type { Facts } from '../../../rules/row-total';
import type { RuleWords } from '../../types';
import { formatBasis } from '../laws';
import { rowName } from '../names';
import { againstTotal, lineOf } from '../sums';

/** The English words of `row-total`. */
export const words: RuleWords<Facts> = {
  name: 'Row does not add up',
  check: 'Row totals',
  meaning: 'Table of part 3, every row: the six kinds of applicants add up to the total.',
  sentence: (facts, form) => againstTotal(lineOf(facts, rowName, form), facts, 'column', form),
  advice: () => 'Check every column of the row and its total against the records, and correct the wrong cell.',
  basis: formatBasis,
};
