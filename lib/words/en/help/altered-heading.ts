import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/altered-heading';

/** What a clerk should know of `altered-heading`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether the headings of the six parts have typing errors that yield no word. Other words of the same meaning are never listed.',
  todo: 'Correct the heading as the form has it.',
  fine: 'Headings in other words that read well are not listed.',
  wrong: { ...zh.wrong, note: '行政法复议 is no word.' },
  right: { ...zh.right, note: 'As in the form.' },
  law: zh.law,
};
