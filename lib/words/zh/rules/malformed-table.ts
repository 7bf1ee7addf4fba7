import type { Facts } from '../../../rules/malformed-table';
import type { RuleWords } from '../../types';
import { formatBasis } from '../laws';
import { quotedWords, tablePlace } from '../names';

/** The Chinese words of `malformed-table`. */
export const words: RuleWords<Facts> = {
  name: '数据格数量不符',
  check: '数据格数量',
  meaning: '每行数据格的数量是否与规定格式一致，数字是否拆在两格。',
  sentence: ({ table, label, found, expected }) => {
    const row = label.trim() === '' ? '有一行' : `${quotedWords(label)}行`;
    const than = found > expected ? `多出 ${found - expected} 个` : `缺少 ${expected - found} 个`;
    return `${tablePlace(table)}${row}有 ${found} 个数据格，格式规定为 ${expected} 个，${than}，无法确定各数所属的列。`;
  },
  namesPart: true,
  advice: () => '请对照规定格式检查该行，删除多余或补齐缺少的单元格。',
  basis: formatBasis,
};
