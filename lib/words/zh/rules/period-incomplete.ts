import type { Facts } from '../../../rules/period-incomplete';
import type { RuleWords } from '../../types';
import { regulations } from '../laws';
import { quotedWords } from '../names';

/** The Chinese words of `period-incomplete`. */
export const words: RuleWords<Facts> = {
  name: '统计期限不完整',
  check: '统计期限是否完整',
  meaning: '统计期限是否为1月1日至12月31日。',
  sentence: ({ quote, from, to }) => {
    const lacking = [from === null ? '起始日期' : null, to === null ? '截止日期' : null].filter(
      (part) => part !== null,
    );
    const missing = lacking.length > 0 ? `，未写明${lacking.join('和')}` : '';
    return `统计期限${quotedWords(quote)}不是1月1日至12月31日的完整年度${missing}。`;
  },
  advice: () => '请核实统计期限，一般应为报告年度的1月1日至12月31日；年内设立、撤销的单位除外。',
  basis: () => regulations('第四十九条“上一年度”'),
};
