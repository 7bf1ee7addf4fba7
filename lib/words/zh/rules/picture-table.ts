import type { Facts } from '../../../rules/picture-table';
import type { RuleWords } from '../../types';
import { tablePlace } from '../names';

/** The Chinese words of `picture-table`. */
export const words: RuleWords<Facts> = {
  name: '表格为图片',
  check: '表格是否为图片',
  meaning: '表格是否以图片代替。',
  sentence: ({ table, pictures }) =>
    `${tablePlace(table)}以图片形式发布（${pictures} 张图片），表内数据无法读取，请人工核对。`,
  namesPart: true,
  advice: () => '请改用可复制的文字表格发布，便于公众查阅和核对。',
};
