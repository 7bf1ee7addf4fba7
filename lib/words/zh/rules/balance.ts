import type { Facts } from '../../../rules/balance';
import type { RuleWords } from '../../types';
import { notice } from '../laws';
import { columnName } from '../names';
import { difference, lineOf, sideText } from '../sums';

/** The Chinese words of `balance`. */
export const words: RuleWords<Facts> = {
  name: '收办勾稽关系不符',
  check: '收办勾稽关系',
  meaning: '第三部分表格每一列：本年新收加上年结转，等于“（七）总计”加结转下年度。',
  sentence: (facts, form) =>
    `${lineOf(facts, columnName, form)}：${sideText(facts.left, 'row', form)}，${sideText(facts.right, 'row', form)}，${difference(facts)}。`,
  advice: () => '请核实该列本年新收、上年结转、“（七）总计”和结转下年度。',
  basis: (form) => notice(form, '第三部分表格'),
};
