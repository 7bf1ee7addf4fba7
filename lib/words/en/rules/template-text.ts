import type { Facts } from '../../../rules/template-text';
import type { RuleWords } from '../../types';
import { listed, quotedWords } from '../names';

/** The English words of `template-text`. */
export const words: RuleWords<Facts> = {
  name: 'Instructions of the template left in',
  check: 'Instructions of the template',
  meaning: 'No instruction of the template, such as （文字描述）, stands in the report.',
  sentence: ({ quotes }) =>
    `The text still has the template’s own instructions: ${listed(quotes.map(quotedWords), 3)}.`,
  advice: ({ quotes }) =>
    quotes.some((words) => !/表格形式/.test(words))
      ? 'Delete the instructions, and write what they ask for.'
      : 'Delete the instruction; where the table is filled in, nothing else needs to change.',
};
