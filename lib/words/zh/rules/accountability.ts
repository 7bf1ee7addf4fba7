import type { Facts } from '../../../rules/accountability';
import type { RuleWords } from '../../types';
import { regulations } from '../laws';

const ACCOUNTABILITY: Record<Facts['missing'][number], string> = {
  assessment: '工作考核',
  evaluation: '社会评议',
  accountability: '责任追究',
};

const lackingIn = ({ missing }: Facts) => missing.map((part) => ACCOUNTABILITY[part]).join('、');

/** The Chinese words of `accountability`. */
export const words: RuleWords<Facts> = {
  name: '缺少考核评议追责情况',
  check: '考核评议追责情况',
  meaning: '政府的年度报告是否包括工作考核、社会评议、责任追究结果。',
  sentence: (facts) => `政府的年度报告未见${lackingIn(facts)}结果情况。`,
  advice: (facts, form) => {
    const place = form.asksFor.includes('overview-topics') ? '，写入第一部分“监督保障”的内容' : '';
    return `请补充${lackingIn(facts)}结果情况${place}。`;
  },
  basis: () => regulations('第五十条第四项'),
};
