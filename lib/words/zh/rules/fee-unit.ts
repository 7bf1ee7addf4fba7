import type { Facts } from '../../../rules/fee-unit';
import type { RuleWords } from '../../types';
import { notice } from '../laws';
import { filled } from '../phrases';

const REASONS: Record<Facts['reason'], string> = {
  printed: '单元格标注为“元”，该栏单位为万元。',
  text: '该栏单位为万元，而正文所写为同一数额、以元为单位。',
  size: '该栏单位为万元，疑似以元为单位填报。',
};

/** The Chinese words of `fee-unit`. */
export const words: RuleWords<Facts> = {
  name: '收费金额单位存疑',
  check: '收费金额单位',
  meaning: '行政事业性收费是否疑似以元填入万元栏。',
  sentence: (facts, form) => `${filled(facts, form)}，${REASONS[facts.reason]}`,
  advice: () => '请核实单位，以万元填报。',
  basis: (form) => (form.asksFor.includes('fee-unit') ? notice(form, '第二部分表格') : null),
};
