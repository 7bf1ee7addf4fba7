import type { Facts } from '../../../rules/altered-heading';
import type { RuleWords } from '../../types';
import { quoted, quotedWords, sectionPlace } from '../names';

/** The English words of `altered-heading`. */
export const words: RuleWords<Facts> = {
  name: 'Typing error in a heading',
  check: 'Words of the headings',
  meaning: 'The six headings have no typing errors.',
  sentence: ({ section, printed, expected }) =>
    `The heading of ${sectionPlace(section)} reads ${quotedWords(printed)}, one character off the form’s ${quoted(expected)}.`,
  advice: () => 'Compare the heading with the form and correct it.',
};
