import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/altered-label';

/** What a clerk should know of `altered-label`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether the labels of the tables are those of the form. Only what changes the meaning, or yields no word, is listed; spaces, punctuation and small words are not.',
  todo: 'Restore the words of the form.',
  fine: 'Labels that are merely shortened are not listed.',
  wrong: { ...zh.wrong, note: '本年度止件数 should be 本年废止件数.' },
  right: { ...zh.right, note: 'As in the form.' },
  law: zh.law,
};
