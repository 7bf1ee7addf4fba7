import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/invalid-count';

/** What a clerk should know of `invalid-count`, in English. */
export const help: RuleHelp = {
  checked:
    'What counts cases or things is 0 or a whole number: never negative, never a fraction. Fees are in 10,000 yuan and may have decimals; 本年增/减 of the older form may be negative.',
  todo: 'Write the number that your records have.',
  fine: 'None.',
  wrong: { ...zh.wrong, note: 'A count of 1.5.' },
  right: { ...zh.right, note: 'A whole number.' },
  law: zh.law,
};
