import type { Facts } from '../../../rules/altered-heading';
import type { RuleWords } from '../../types';
import { quoted, quotedWords, sectionPlace } from '../names';

/** The Chinese words of `altered-heading`. */
export const words: RuleWords<Facts> = {
  name: '标题文字有误',
  check: '各部分标题文字',
  meaning: '六个部分的标题是否有错字、漏字。',
  sentence: ({ section, printed, expected }) =>
    `${sectionPlace(section)}标题${quotedWords(printed)}与格式规定的${quoted(expected)}有一字之差，疑为笔误。`,
  namesPart: true,
  advice: () => '请核对标题，按规定格式更正。',
};
