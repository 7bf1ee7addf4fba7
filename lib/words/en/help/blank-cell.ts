import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/blank-cell';

/** What a clerk should know of `blank-cell`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether a cell for a number is blank. Where the sums prove its value, such as 0 under a total of 0, this is a hint with the value; else somebody must look, and its sums are not judged.',
  todo: 'Write 0 where there is nothing; fill in the values that are given, and the others from your records.',
  fine: 'No text was found that says that a blank must be 0; proven blanks do no harm to the check.',
  wrong: { ...zh.wrong, note: 'One blank cell: by the total of the row it is 0.' },
  right: { ...zh.right, note: 'The cell says 0.' },
  law: zh.law,
};
