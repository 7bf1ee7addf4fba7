import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/text-share';

/** What a clerk should know of `text-share`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether “N cases, P per cent” is worked out rightly. It is listed only where the sentence names its base, and no number of text or tables gives that share; growth and decline are not checked.',
  todo: 'Work out the share anew; where it is the share of something else, say of what.',
  fine: 'Rounded and cut shares are both right.',
  wrong: { ...zh.wrong, note: '15 of 29 is 51.7 %, not 61.7 %.' },
  right: { ...zh.right, note: '15 of 29 = 51.7 %.' },
  law: zh.law,
};
