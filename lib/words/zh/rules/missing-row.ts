import type { Facts } from '../../../rules/missing-row';
import type { RuleWords } from '../../types';
import { formatBasis } from '../laws';
import { columnLabel, formName, listed, quoted, rowLabel, tablePlace } from '../names';

/** The Chinese words of `missing-row`. */
export const words: RuleWords<Facts> = {
  name: '表格缺行或缺列',
  check: '表格行、列是否齐全',
  meaning: '表格是否缺少规定的行或列。',
  sentence: ({ table, axis, keys, form }) => {
    const names = keys.map((key) =>
      quoted(axis === 'row' ? rowLabel(table, key, form) : columnLabel({ table, row: '', column: key }, form)),
    );
    const counter = axis === 'row' ? '行' : '列';
    const list = listed(names, 4, counter);
    return `${tablePlace(table)}缺少${list}${names.length > 4 ? '' : counter}，与${formName(form)}不符。`;
  },
  namesPart: true,
  advice: () => '请按规定格式补全；没有数据的填“0”。',
  basis: formatBasis,
};
