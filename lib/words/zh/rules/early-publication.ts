import type { Facts } from '../../../rules/early-publication';
import type { RuleWords } from '../../types';
import { regulations } from '../laws';
import { day } from '../phrases';

/** The Chinese words of `early-publication`. */
export const words: RuleWords<Facts> = {
  name: '发布日期早于年度结束',
  check: '发布日期是否在年度结束之后',
  meaning: '发布日期是否早于报告年度结束。',
  sentence: ({ date, year }) => `页面所示发布日期为${day(date)}，当时${year}年度尚未结束。`,
  advice: () => '请核实发布日期和报告年度。',
  basis: () => regulations('第四十九条“上一年度”'),
};
