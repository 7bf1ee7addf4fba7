import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/not-a-number';

/** What a clerk should know of `not-a-number`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether a cell for a number holds words. Words alone have no value; a number with a note beside it, such as 0（无集采中心）, is checked by its number and is a hint.',
  todo: 'Write the number alone, and the note below the table.',
  fine: 'A number with a unit or a note is a hint only, and may stay.',
  wrong: { ...zh.wrong, note: 'The cell says 若干 (some).' },
  right: { ...zh.right, note: 'The cell has a number.' },
  law: zh.law,
};
