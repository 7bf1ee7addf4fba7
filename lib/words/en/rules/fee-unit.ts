import type { Facts } from '../../../rules/fee-unit';
import type { RuleWords } from '../../types';
import { notice } from '../laws';
import { filled } from '../phrases';

const REASONS: Record<Facts['reason'], string> = {
  printed: 'the cell says yuan (元), while the unit of the column is 10,000 yuan.',
  text: 'the unit of the column is 10,000 yuan, while the text gives the same amount in yuan.',
  size: 'the unit is 10,000 yuan, and the amount looks as if it were in yuan.',
};

/** The English words of `fee-unit`. */
export const words: RuleWords<Facts> = {
  name: 'Unit of the fees doubtful',
  check: 'Unit of the fees',
  meaning: 'The administrative charges are in units of 10,000 yuan, not in yuan.',
  sentence: (facts, form) => `${filled(facts, form)}: ${REASONS[facts.reason]}`,
  advice: () => 'Check the unit and give the amount in 10,000 yuan.',
  basis: (form) => (form.asksFor.includes('fee-unit') ? notice(form, 'table of part 2') : null),
};
