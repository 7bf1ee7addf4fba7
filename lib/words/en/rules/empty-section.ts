import type { Facts } from '../../../rules/empty-section';
import type { RuleWords } from '../../types';
import { regulations } from '../laws';
import { capital, quotedWords, sectionTitle } from '../names';

/** The English words of `empty-section`. */
export const words: RuleWords<Facts> = {
  name: 'Part without content',
  check: 'Whether part 5 has content',
  meaning: 'Part 5 is neither empty nor just “none”.',
  sentence: ({ section, text }) =>
    text.trim() === ''
      ? `${capital(sectionTitle(section))} is empty.`
      : `${capital(sectionTitle(section))} says only ${quotedWords(text)}.`,
  advice: () => 'Add the main problems and the improvements.',
  basis: () => regulations('Article 50 (4)'),
};
