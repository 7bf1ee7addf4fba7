import { formsAskingFor } from '../../../form/look-up';
import type { Facts } from '../../../rules/fee-statement';
import type { RuleWords } from '../../types';
import { notice } from '../laws';

/** The English words of `fee-statement`. */
export const words: RuleWords<Facts> = {
  name: 'No statement on processing fees',
  check: 'Statement on processing fees',
  meaning: `Part 6 says whether information-processing fees were charged (${formsAskingFor('fee').join(', ')} form).`,
  sentence: () =>
    'Part 6 (Other matters to be reported) says nothing of information-processing fees (信息处理费), which the form asks to be reported there.',
  advice: () => 'State the information-processing fees collected; where none were, it is best to say so.',
  basis: (form) => (form.asksFor.includes('fee') ? notice(form, '“Other matters to be reported”') : null),
};
