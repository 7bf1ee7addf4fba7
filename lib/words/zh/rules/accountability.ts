import type { Facts } from '../../../rules/accountability';
import type { RuleWords } from '../../types';
import { regulations } from '../laws';

const ACCOUNTABILITY: Record<Facts['missing'][number], string> = {
  assessment: '工作考核',
  evaluation: '社会评议',
  accountability: '责任追究',
};

/** The Chinese words of `accountability`. */
export const words: RuleWords<Facts> = {
  name: '缺少考核评议追责情况',
  check: '考核评议追责情况',
  meaning: '政府的年度报告是否包括工作考核、社会评议、责任追究结果。',
  sentence: ({ missing }) => `政府的年度报告未见${missing.map((part) => ACCOUNTABILITY[part]).join('、')}结果情况。`,
  advice: (_, form) =>
    form.asksFor.includes('overview-topics')
      ? '请补充工作考核、社会评议和责任追究结果情况，写入第一部分“监督保障”的内容。'
      : '请补充工作考核、社会评议和责任追究结果情况。',
  basis: () => regulations('第五十条第四项'),
};
