import type { Facts } from '../../../rules/late-publication';
import type { RuleWords } from '../../types';
import { regulations } from '../laws';
import { day } from '../phrases';

/** The Chinese words of `late-publication`. */
export const words: RuleWords<Facts> = {
  name: '发布时间较晚',
  check: '发布时间',
  meaning: '发布日期是否晚于规定时限。',
  sentence: ({ publishedOn, deadline }) => `页面所示发布日期为${day(publishedOn)}，晚于${day(deadline)}。`,
  advice: () => '请核实首次公布日期；页面为重新发布的，可不作处理。',
  basis: (_, facts) => (facts?.named === false ? null : regulations('第四十九条')),
};
