import type { Facts } from '../../../rules/altered-label';
import type { RuleWords } from '../../types';
import { formatBasis } from '../laws';
import { quotedWords, tablePlace } from '../names';

/** The Chinese words of `altered-label`. */
export const words: RuleWords<Facts> = {
  name: '表头文字有出入',
  check: '表头文字',
  meaning: '表头文字是否与规定格式一致。',
  sentence: ({ table, printed, expected }) =>
    `${tablePlace(table)}的${quotedWords(printed)}与格式规定的${quotedWords(expected)}不一致。`,
  namesPart: true,
  advice: () => '请按规定格式恢复原文。',
  basis: formatBasis,
};
