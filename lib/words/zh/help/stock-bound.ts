import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `stock-bound`, in Chinese. */
export const help: RuleHelp = {
  checked: '现行有效件数至少应有“本年制发减本年废止”那么多。',
  todo: '核对三个数；当年制发又废止的，不计入现行有效。',
  fine: '当年制发的文件当年已失效的，可以更少，核实即可。',
  wrong: {
    note: '12 - 1 = 11，现行有效却只有 9。',
    table: { columns: ['本年制发件数', '本年废止件数', '现行有效件数'], rows: [['行政规范性文件', '12', '1', '9']] },
  },
  right: {
    note: '2 - 1 = 1，不多于现行有效 9。',
    table: { columns: ['本年制发件数', '本年废止件数', '现行有效件数'], rows: [['行政规范性文件', '2', '1', '9']] },
  },
  law: [],
};
