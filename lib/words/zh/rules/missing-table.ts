import type { Facts } from '../../../rules/missing-table';
import type { RuleWords } from '../../types';
import { formatBasis } from '../laws';
import { quoted, tableName, tableSection } from '../names';

/** The Chinese words of `missing-table`. */
export const words: RuleWords<Facts> = {
  name: '缺少规定表格',
  check: '规定表格是否齐全',
  meaning: '第二、三、四部分的规定表格是否齐全。',
  sentence: ({ table }) => `${tableSection(table)}未找到${quoted(tableName(table))}。`,
  namesPart: true,
  advice: () => '请按规定格式补充该表；没有数据的填“0”。',
  basis: formatBasis,
};
