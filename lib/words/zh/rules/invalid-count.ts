import type { Facts } from '../../../rules/invalid-count';
import type { RuleWords } from '../../types';
import { filled } from '../phrases';

/** The Chinese words of `invalid-count`. */
export const words: RuleWords<Facts> = {
  name: '数值不合规',
  check: '数值是否合规',
  meaning: '件数是否为负数或小数。',
  sentence: (facts, form) =>
    `${filled(facts, form)}，${facts.reason === 'negative' ? '此处数值不能为负数' : '此处应填整数，不能为小数'}。`,
  advice: () => '请对照台账核实并更正。',
};
