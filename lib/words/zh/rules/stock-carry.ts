import type { Facts } from '../../../rules/stock-carry';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { columnLabel, rowName } from '../names';

/** The Chinese words of `stock-carry`. */
export const words: RuleWords<Facts> = {
  name: '文件存量与上年不衔接',
  check: '与上年文件存量的衔接',
  meaning: '现行有效件数是否等于上一年度现行有效件数加本年制发、减本年废止。',
  sentence: ({ lastYear, issued, repealed, inForce, before }, form) =>
    `${rowName(issued.at, form)}：${lastYear}年度${columnLabel(inForce.at, form)} ${digits(before)} + ${columnLabel(issued.at, form)} ${digits(issued.value)} - ${columnLabel(repealed.at, form)} ${digits(repealed.value)} = ${digits(before + issued.value - repealed.value)}，本年${columnLabel(inForce.at, form)}为 ${digits(inForce.value)}。`,
  advice: ({ lastYear }) =>
    `请与${lastYear}年度报告核对文件件数；因文件到期失效、统计口径调整等原因不衔接的，可不作修改。`,
};
