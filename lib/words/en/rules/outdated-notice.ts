import { formById } from '../../../form/look-up';
import type { Facts } from '../../../rules/outdated-notice';
import type { RuleWords } from '../../types';
import { notice, regulations } from '../laws';
import { quotedWords } from '../names';

/** The English words of `outdated-notice`. */
export const words: RuleWords<Facts> = {
  name: 'Outdated notice cited',
  check: 'Notices cited',
  meaning: 'The notice of the form and the regulations that are cited are those in force.',
  sentence: ({ quote, year, due }) =>
    due === null
      ? `The text cites ${quotedWords(quote)}, the regulations of 2007, which 国务院令第711号 has revised.`
      : `The text cites ${quotedWords(quote)}, which has been revised since; ${formById(due).notice} applies to a report for ${year}.`,
  advice: () => 'Check what is cited, and cite what is in force.',
  basis: (_, facts) => (facts === null || facts.due === null ? regulations('') : notice(formById(facts.due))),
};
