import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/text-breakdown';

/** What a clerk should know of `text-breakdown`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether a list that claims to be whole (by a colon, by 分别为, or by ending with 其他) adds up to its total. After 其中 a list may be partial, which is a hint at most; parts that exceed the total are to be verified.',
  todo: 'Check the total and the parts; where some are left out, say 等.',
  fine: 'After 其中 some parts may be left out; where a thing counts in several parts, say so.',
  wrong: { ...zh.wrong, note: '48 + 37 + 40 = 125, the total says 126.' },
  right: { ...zh.right, note: '48 + 37 + 41 = 126.' },
  law: zh.law,
};
