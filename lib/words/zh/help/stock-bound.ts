import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `stock-bound`, in Chinese. */
export const help: RuleHelp = {
  checked: '现行有效件数至少应有“本年制发减本年废止”那么多。',
  todo: '核对三个数；制发当年又废止的，现行有效只计仍然有效的。',
  fine: '当年制发的文件已自动失效的，可以不相等，核实即可。',
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
