import type { Facts } from '../../../rules/template-text';
import type { RuleWords } from '../../types';
import { listed, quotedWords } from '../names';

/** The Chinese words of `template-text`. */
export const words: RuleWords<Facts> = {
  name: '模板提示语未删除',
  check: '是否留有模板提示语',
  meaning: '是否仍保留格式模板中的填写提示，如“（文字描述）”。',
  sentence: ({ quotes }) => `正文仍保留格式模板的填写提示：${listed(quotes.map(quotedWords), 3, '处')}。`,
  advice: ({ quotes }) =>
    quotes.some((words) => !/表格形式/.test(words))
      ? '请删除模板提示语，并按提示写明有关内容。'
      : '请删除提示语；表格已填报的，其余不必修改。',
};
