import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `stock-carry`, in Chinese. */
export const help: RuleHelp = {
  checked: '上年报告已知时，今年的现行有效件数与“上年现行有效加制发减废止”是否相等。',
  todo: '核对三个数和上年的现行有效件数。',
  fine: '文件到期自动失效、清理口径变化的，可以不等。',
  wrong: {
    note: '8 + 2 - 1 = 9，今年写成 12。',
    table: {
      columns: ['上年现行有效', '本年制发件数', '本年废止件数', '现行有效件数'],
      rows: [['行政规范性文件', '8', '2', '1', '12']],
    },
  },
  right: {
    note: '8 + 2 - 1 = 9。',
    table: {
      columns: ['上年现行有效', '本年制发件数', '本年废止件数', '现行有效件数'],
      rows: [['行政规范性文件', '8', '2', '1', '9']],
    },
  },
  law: [],
};
