import type { Facts } from '../../../rules/empty-section';
import type { RuleWords } from '../../types';
import { notice, regulations } from '../laws';
import { capital, quotedWords, sectionTitle } from '../names';

/** The English words of `empty-section`. */
export const words: RuleWords<Facts> = {
  name: 'Part without content',
  check: 'Whether parts 1 and 5 have content',
  meaning: 'Part 1 is more than a preamble, and part 5 neither empty nor just “none”.',
  sentence: ({ section, text }) =>
    text.trim() === ''
      ? `${capital(sectionTitle(section))} is empty.`
      : `${capital(sectionTitle(section))} says only ${quotedWords(text)}.`,
  advice: ({ section }) =>
    section === 1 ? 'Add what was done for disclosure in the year.' : 'Add the main problems and the improvements.',
  basis: (form, facts) => {
    if (facts?.section !== 1) return regulations('Article 50 (4)');
    return form.asksFor.includes('overview-topics') ? notice(form, '“General situation”') : null;
  },
};
