import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/missing-table';

/** What a clerk should know of `missing-table`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether the tables of parts two, three and four are there. Words in place of a table count as missing; pictures have a rule of their own; attachments and frames that cannot be read are said to be unchecked.',
  todo: 'Add the table as the form has it, with 0 where there is nothing.',
  fine: 'None: the table is part of the form, also where nothing happened.',
  wrong: { ...zh.wrong, note: 'Part four is one sentence without a table.' },
  right: { ...zh.right, note: 'Part four has its table, with 0 where nothing happened.' },
  law: zh.law,
};
