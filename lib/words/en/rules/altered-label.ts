import type { Facts } from '../../../rules/altered-label';
import type { RuleWords } from '../../types';
import { formatBasis } from '../laws';
import { capital, quotedWords, tablePlace } from '../names';

/** The English words of `altered-label`. */
export const words: RuleWords<Facts> = {
  name: 'Label differs from the form',
  check: 'Labels of the form',
  meaning: 'The labels of the tables are those of the form.',
  sentence: ({ table, printed, expected }) =>
    `${capital(tablePlace(table))} says ${quotedWords(printed)} where the form says ${quotedWords(expected)}.`,
  advice: () => 'Restore the wording of the form.',
  basis: formatBasis,
};
