import type { Facts } from '../../../rules/row-total';
import type { RuleWords } from '../../types';
import { formatBasis } from '../laws';
import { rowName } from '../names';
import { againstTotal, lineOf } from '../sums';

/** The Chinese words of `row-total`. */
export const words: RuleWords<Facts> = {
  name: '行合计不符',
  check: '行合计',
  meaning: '第三部分表格每一行：六类申请人之和等于总计。',
  sentence: (facts, form) => againstTotal(lineOf(facts, rowName, form), facts, 'column', form),
  advice: () => '请对照台账核实该行各列及总计，更正有误的一格。',
  basis: formatBasis,
};
