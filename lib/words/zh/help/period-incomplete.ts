import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `period-incomplete`, in Chinese. */
export const help: RuleHelp = {
  checked: '统计期限是否为报告年度的1月1日至12月31日。',
  todo: '核对统计期限；数据只统计到11月底的，应补齐全年。',
  fine: '年内新设立或撤销的单位，期限短于一年是正常的。',
  wrong: {
    note: '统计到11月30日。',
    at: 'period',
    words: '本报告所列数据的统计期限自2023年1月1日起至2023年11月30日止。',
  },
  right: { note: '全年。', at: 'period', words: '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。' },
  law: ['day-departments'],
};
