import type { Facts } from '../../../rules/result-total';
import type { RuleWords } from '../../types';
import { formatBasis } from '../laws';
import { columnName } from '../names';
import { againstTotal, lineOf } from '../sums';

/** The Chinese words of `result-total`. */
export const words: RuleWords<Facts> = {
  name: '办理结果合计不符',
  check: '办理结果合计',
  meaning: '第三部分表格每一列：各项办理结果之和等于“（七）总计”。',
  sentence: (facts, form) => againstTotal(lineOf(facts, columnName, form), facts, 'row', form),
  advice: () => '请对照台账核实该列各项办理结果及“（七）总计”，更正有误的一格。',
  basis: formatBasis,
};
