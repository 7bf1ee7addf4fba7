import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/picture-table';

/** What a clerk should know of `picture-table`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether a picture stands in place of a table: nobody can copy its numbers, and the program cannot check them.',
  todo: 'Publish the table as text.',
  fine: 'No text was found that forbids pictures; but their numbers are unchecked, and somebody must look.',
  wrong: { ...zh.wrong, note: 'A picture where the table should be.' },
  right: { ...zh.right, note: 'A table of text.' },
  law: zh.law,
};
