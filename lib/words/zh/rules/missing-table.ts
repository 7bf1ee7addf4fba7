import type { FormId } from '../../../contract/page-check';
import type { Facts } from '../../../rules/missing-table';
import { tableOf } from '../../form-lines';
import type { RuleWords } from '../../types';
import { formatBasis } from '../laws';
import { tableSection } from '../names';

/** By what the table is known: the form gives it no name. */
function contentOf(table: Facts['table'], form: FormId | null): string {
  if (table === 'applications') return '申请人情况';
  if (table === 'cases') return '行政复议、行政诉讼';
  const items = (tableOf(form, table)?.bands ?? []).flatMap(({ item }) => (item === undefined ? [] : [`（${item}）`]));
  return `第二十条第${items.join('、')}项`;
}

/** The Chinese words of `missing-table`. */
export const words: RuleWords<Facts> = {
  name: '缺少规定表格',
  check: '规定表格是否齐全',
  meaning: '第二、三、四部分的规定表格是否齐全。',
  sentence: ({ table }, form) => `${tableSection(table)}未找到规定的表格（${contentOf(table, form)}）。`,
  namesPart: true,
  advice: () => '请按规定格式补充该表；没有数据的填“0”。',
  basis: formatBasis,
};
