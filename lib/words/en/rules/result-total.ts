import type { Facts } from '../../../rules/result-total';
import type { RuleWords } from '../../types';
import { formatBasis } from '../laws';
import { columnName } from '../names';
import { againstTotal, lineOf } from '../sums';

/** The English words of `result-total`. */
export const words: RuleWords<Facts> = {
  name: 'Results do not add up',
  check: 'Totals of results',
  meaning: 'Table of part 3, every column: the results add up to “(7) Total”.',
  sentence: (facts, form) => againstTotal(lineOf(facts, columnName, form), facts, 'row', form),
  advice: () => 'Check every result of the column and its total against the records, and correct the wrong cell.',
  basis: formatBasis,
};
