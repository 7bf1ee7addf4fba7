import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/empty-section';

/** What a clerk should know of `empty-section`, in English. */
export const help: RuleHelp = {
  checked: 'Whether part five is empty or says 无 alone, and part one is empty or only a preamble.',
  todo: 'Tell the main problems and improvements in part five, and the year’s work in part one.',
  fine: 'None: by the regulations the report shall include the main problems and improvements.',
  wrong: { ...zh.wrong, note: 'Part five is 无.' },
  right: { ...zh.right, note: 'A problem and its improvement.' },
  law: zh.law,
};
