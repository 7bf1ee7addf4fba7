import type { Facts } from '../../../rules/carry-bound';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { columnName } from '../names';

/** The Chinese words of `carry-bound`. */
export const words: RuleWords<Facts> = {
  name: '结转数量存疑',
  check: '结转数量',
  meaning: '结转下年度是否多于本年新收。',
  sentence: ({ newReceived, carriedForward }, form) =>
    `${columnName(carriedForward.at, form)}：结转下年度 ${digits(carriedForward.value)} 件，多于本年新收 ${digits(newReceived.value)} 件。`,
  advice: () => '请核实结转数量；情况属实的，可不作修改。',
};
