import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/generic-text';

/** What a clerk should know of `generic-text`, in English. */
export const help: RuleHelp = {
  checked: 'Whether part one has no figure, no year and no name: such words would do for any body and any year.',
  todo: 'Tell this year’s figures and work.',
  fine: 'A reminder, not a fault.',
  wrong: { ...zh.wrong, note: 'No figure, no year, no name.' },
  right: { ...zh.right, note: 'A year and figures.' },
  law: zh.law,
};
