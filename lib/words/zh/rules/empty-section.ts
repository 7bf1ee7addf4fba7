import type { Facts } from '../../../rules/empty-section';
import type { RuleWords } from '../../types';
import { notice, regulations } from '../laws';
import { quotedWords, sectionTitle } from '../names';

/** The Chinese words of `empty-section`. */
export const words: RuleWords<Facts> = {
  name: '部分内容为空',
  check: '第一、五部分是否有内容',
  meaning: '第一部分是否只有导语，第五部分是否为空或只写“无”。',
  sentence: ({ section, text }) =>
    text.trim() === ''
      ? `${sectionTitle(section)}没有内容。`
      : `${sectionTitle(section)}仅写${quotedWords(text)}，没有实质内容。`,
  namesPart: true,
  advice: ({ section }) =>
    section === 1 ? '请补充本年度政府信息公开工作的总体情况。' : '请补充存在的主要问题和改进情况。',
  basis: (form, facts) => {
    if (facts?.section !== 1) return regulations('第五十条第四项');
    return form.asksFor.includes('overview-topics') ? notice(form, '“总体情况”') : null;
  },
};
