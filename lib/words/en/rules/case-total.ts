import type { Facts } from '../../../rules/case-total';
import type { RuleWords } from '../../types';
import { formatBasis } from '../laws';
import { blockName, capital, quoted } from '../names';
import { againstTotal, lineOf } from '../sums';

/** The English words of `case-total`. */
export const words: RuleWords<Facts> = {
  name: 'Cases do not add up',
  check: 'Totals of cases',
  meaning: 'Table of part 4, every kind of case: upheld, corrected, other and pending add up to the total.',
  sentence: (facts, form) => againstTotal(quoted(capital(lineOf(facts, blockName, form))), facts, 'outcome', form),
  advice: () => 'Check the outcomes of these cases and their total.',
  basis: formatBasis,
};
