import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/row-total';

/** What a clerk should know of `row-total`, in English. */
export const help: RuleHelp = {
  checked:
    'In every row of table three, the numbers of natural persons and of the five kinds of organisations add up to the total of the row. A blank is not taken for 0: a row that cannot be worked out is not judged.',
  todo: 'Compare the row with your records, cell by cell. Mostly one cell is wrong: the list says which one, and which number makes every sum hold; where there are several ways, all are shown.',
  fine: 'Rows that the form does not have are not checked. A total that counts something else should be changed all the same: the form knows one total.',
  wrong: { ...zh.wrong, note: '21 + 2 + 1 = 24, but the total says 15; most likely 12 was typed as 21.' },
  right: { ...zh.right, note: '12 + 2 + 1 = 15, as the total says.' },
  law: zh.law,
};
