import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/stock-carry';

/** What a clerk should know of `stock-carry`, in English. */
export const help: RuleHelp = {
  checked:
    'Where last year’s report is known: documents in force are last year’s, with those issued and without those repealed.',
  todo: 'Check the three numbers, and last year’s.',
  fine: 'Documents that expire, and other ways of counting, explain it.',
  wrong: { ...zh.wrong, note: '8 + 2 − 1 = 9, this year says 12.' },
  right: { ...zh.right, note: '8 + 2 − 1 = 9.' },
  law: zh.law,
};
