import type { Facts } from '../../../rules/fee-tariff';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { feeMeasures } from '../laws';
import { quotedWords } from '../names';

/** The Chinese words of `fee-tariff`. */
export const words: RuleWords<Facts> = {
  name: '信息处理费金额存疑',
  check: '信息处理费金额',
  meaning: '信息处理费金额是否符合收费标准。',
  sentence: ({ quote, amount, step }) =>
    `正文${quotedWords(quote)}所写信息处理费 ${digits(amount)} 元不是 ${step} 元的整数倍，与${step === 100 ? '按件' : '按件、按量'}收费标准不符。`,
  advice: () => '请对照收费标准核实金额。',
  basis: () => feeMeasures('第四条、第五条'),
};
