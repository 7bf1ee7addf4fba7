import type { Facts } from '../../../rules/stock-bound';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { columnLabel, rowName } from '../names';

/** The Chinese words of `stock-bound`. */
export const words: RuleWords<Facts> = {
  name: '文件存量存疑',
  check: '文件存量',
  meaning: '现行有效件数是否少于本年制发与废止之差。',
  sentence: ({ issued, repealed, inForce }, form) =>
    `${rowName(issued.at, form)}：${columnLabel(issued.at, form)} ${digits(issued.value)} - ${columnLabel(repealed.at, form)} ${digits(repealed.value)} = ${digits(issued.value - repealed.value)}，大于${columnLabel(inForce.at, form)} ${digits(inForce.value)}。`,
  advice: () => '请核实本年制发、本年废止和现行有效件数。',
};
