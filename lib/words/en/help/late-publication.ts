import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/late-publication';

/** What a clerk should know of `late-publication`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether it was published after the day that the regulations name: 31 January for government departments of county level and above, 31 March for governments of that level; the day itself is in time. Only a date labelled as that of publication counts; others are reported as what they are, at a lower level.',
  todo: 'Find the date of first publication; where it was late, be in time next year.',
  fine: 'A page that was published anew or moved is no fault. For townships, subdistricts, schools and institutions the regulations name no day, so that this is a hint.',
  wrong: { ...zh.wrong, note: 'A department’s report of 20 February.' },
  right: { ...zh.right, note: 'Published on 25 January.' },
  law: zh.law,
};
