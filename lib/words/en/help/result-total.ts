import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/result-total';

/** What a clerk should know of `result-total`, in English. */
export const help: RuleHelp = {
  checked: 'In every column of table three, the results （一） to （六） add up to （七）总计.',
  todo: 'Compare the results of the column with your records; most often one of them was left out of the sum, or the total was not changed with them.',
  fine: 'A column with blanks that cannot be worked out is not judged.',
  wrong: { ...zh.wrong, note: 'The results add up to 22, （七） says 20.' },
  right: { ...zh.right, note: 'The results add up to 22, as （七） says.' },
  law: zh.law,
};
