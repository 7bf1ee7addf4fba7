import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/stock-bound';

/** What a clerk should know of `stock-bound`, in English. */
export const help: RuleHelp = {
  checked: 'At least as many documents are in force as were issued less those repealed this year.',
  todo: 'Check the three numbers; what was issued and repealed within the year is not in force.',
  fine: 'Documents that expired by themselves within the year explain it.',
  wrong: { ...zh.wrong, note: '12 − 1 = 11, but 9 are in force.' },
  right: { ...zh.right, note: '2 − 1 = 1, no more than 9.' },
  law: zh.law,
};
