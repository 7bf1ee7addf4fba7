import type { Facts } from '../../../rules/empty-section';
import type { RuleWords } from '../../types';
import { regulations } from '../laws';
import { quotedWords, sectionTitle } from '../names';

/** The Chinese words of `empty-section`. */
export const words: RuleWords<Facts> = {
  name: '部分内容为空',
  check: '第五部分是否有内容',
  meaning: '第五部分是否为空或只写“无”。',
  sentence: ({ section, text }) =>
    text.trim() === ''
      ? `${sectionTitle(section)}没有内容。`
      : `${sectionTitle(section)}仅写${quotedWords(text)}，没有实质内容。`,
  namesPart: true,
  advice: () => '请补充存在的主要问题和改进情况。',
  basis: () => regulations('第五十条第四项'),
};
