import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `placeholder-cell`, in Chinese. */
export const help: RuleHelp = {
  checked: '数字格是否用“/”“-”“—”“无”“×”“不适用”等代替数字。它们可能是 0，也可能是没有统计，程序不作推断。',
  todo: '核实后改填数字；没有数据的填“0”。',
  fine: '确实不适用的栏目，也建议填 0 并在表外说明，便于汇总。',
  wrong: {
    note: '用“/”代替数字。',
    table: {
      columns: ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
      rows: [['1.属于国家秘密', '0', '/', '0', '0', '0', '0', '0']],
    },
  },
  right: {
    note: '填“0”。',
    table: {
      columns: ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
      rows: [['1.属于国家秘密', '0', '0', '0', '0', '0', '0', '0']],
    },
  },
  law: [],
};
