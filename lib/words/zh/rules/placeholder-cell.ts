import type { Facts } from '../../../rules/placeholder-cell';
import type { RuleWords } from '../../types';
import { cellName, listed, quotedWords, tablePlace } from '../names';

/** The Chinese words of `placeholder-cell`. */
export const words: RuleWords<Facts> = {
  name: '以符号代替数字',
  check: '是否以符号代替数字',
  meaning: '数字格是否以“/”“-”“无”等代替数字。',
  sentence: ({ table, cells }, form) => {
    const symbols = [...new Set(cells.map(({ text }) => quotedWords(text)))];
    const places = cells.map(({ at }) => cellName(at, form));
    return `${tablePlace(table)}有 ${cells.length} 个单元格以${listed(symbols, 4, '种符号')}代替数字：${listed(places, 3, '处')}。`;
  },
  namesPart: true,
  advice: () => '请核实后改填数字；没有数据的填“0”。',
};
