import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `early-publication`, in Chinese. */
export const help: RuleHelp = {
  checked: '发布日期是否早于报告年度结束：其时尚无全年数据。',
  todo: '核实发布日期和报告年度。',
  fine: '网页日期由系统自动生成、与实际不符的，可以搁置。',
  wrong: { note: '2023年度报告在2023年12月28日发布。', at: 'published', words: '发布时间：2023-12-28 09:00' },
  right: { note: '年度结束以后发布。', at: 'published', words: '发布时间：2024-01-25 10:12' },
  law: ['day-departments'],
};
