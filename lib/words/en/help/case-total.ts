import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/case-total';

/** What a clerk should know of `case-total`, in English. */
export const help: RuleHelp = {
  checked:
    'Table four has three blocks: reconsideration, litigation without it, litigation after it. In each, upheld, corrected, other and pending add up to the total.',
  todo: 'Compare the five numbers of the block with your records. Changing any one of the five would do, so the table alone cannot tell which; a number in the text may.',
  fine: 'A body without cases writes five zeros, and that is right.',
  wrong: { ...zh.wrong, note: '2 + 0 + 1 + 0 = 3, the total says 2.' },
  right: { ...zh.right, note: '2 + 0 + 1 + 0 = 3, as the total says.' },
  law: zh.law,
};
