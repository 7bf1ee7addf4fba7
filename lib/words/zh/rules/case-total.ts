import type { Facts } from '../../../rules/case-total';
import type { RuleWords } from '../../types';
import { formatBasis } from '../laws';
import { blockName } from '../names';
import { againstTotal, lineOf } from '../sums';

/** The Chinese words of `case-total`. */
export const words: RuleWords<Facts> = {
  name: '复议、诉讼合计不符',
  check: '复议、诉讼合计',
  meaning: '第四部分表格每一类案件：结果维持、结果纠正、其他结果与尚未审结之和等于总计。',
  sentence: (facts, form) => againstTotal(`“${lineOf(facts, blockName, form)}”`, facts, 'outcome', form),
  advice: () => '请核实该类案件各项结果及总计。',
  basis: formatBasis,
};
