import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/balance';

/** What a clerk should know of `balance`, in English. */
export const help: RuleHelp = {
  checked:
    'In every column of table three, what was newly received and what was carried over equals （七）总计 and what is carried forward. This balance is printed on the form.',
  todo: 'Check the four numbers: whatever came in was either answered or is carried forward.',
  fine: 'None: the form itself says so, and where it does not hold, at least one number is wrong.',
  wrong: { ...zh.wrong, note: '21 + 2 = 23, 22 + 2 = 24: not equal.' },
  right: { ...zh.right, note: '21 + 2 = 23, 22 + 1 = 23: equal.' },
  law: zh.law,
};
