import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/malformed-table';

/** What a clerk should know of `malformed-table`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether a row has more or fewer numbers than the form, or a number is split over two cells. With a number too few the others stand in wrong columns, so that none of them is judged.',
  todo: 'Compare the cells of the row with the form; merged cells go astray when pasted from Word or Excel.',
  fine: 'None; cells that a page splits for its layout, with the numbers whole, are no fault.',
  wrong: { ...zh.wrong, note: 'Six numbers in this row, one too few.' },
  right: { ...zh.right, note: 'Seven numbers: six kinds of applicants, and the total.' },
  law: zh.law,
};
