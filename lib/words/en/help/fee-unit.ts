import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/fee-unit';

/** What a clerk should know of `fee-unit`, in English. */
export const help: RuleHelp = {
  checked:
    'The column of fees is in 10,000 yuan. A cell that prints 元 is to be converted; an amount beyond anything such a body collects was probably filled in in yuan.',
  todo: 'Convert it: 864,000 yuan are 86.4.',
  fine: 'Bodies that do collect so much, such as large cities, are mostly not listed; where one is and the amount is right, set it aside.',
  wrong: { ...zh.wrong, note: '864000元 in the cell.' },
  right: { ...zh.right, note: '86.4.' },
  law: zh.law,
};
