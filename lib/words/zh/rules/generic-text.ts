import type { Facts } from '../../../rules/generic-text';
import type { RuleWords } from '../../types';

/** The Chinese words of `generic-text`. */
export const words: RuleWords<Facts> = {
  name: '总体情况过于笼统',
  check: '总体情况是否具体',
  meaning: '第一部分是否有数据、年份或单位名称。',
  sentence: ({ length }) => `第一部分“总体情况”共 ${length} 字，没有任何数字、年份或本单位名称。`,
  namesPart: true,
  advice: () => '请结合本年度实际补充具体情况和数据。',
};
