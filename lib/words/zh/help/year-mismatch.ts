import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `year-mismatch`, in Chinese. */
export const help: RuleHelp = {
  checked: '标题、统计期限、正文里写明是“本报告年度”的年份是否一致。上年对比、文件年份、规划年份、发布日期都不算。',
  todo: '核对报告年度，把写错的一处改正；最常见的是沿用上年文稿，统计期限没有改。',
  fine: '正文提到其他年份（如较上年、十四五）不会列出。',
  wrong: {
    note: '2023年度的报告，统计期限写的是2022年。',
    at: 'period',
    words: '本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。',
  },
  right: {
    note: '统计期限与标题同为2023年。',
    at: 'period',
    words: '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。',
  },
  law: [],
};
