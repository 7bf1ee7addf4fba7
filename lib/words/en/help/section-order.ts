import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/section-order';

/** What a clerk should know of `section-order`, in English. */
export const help: RuleHelp = {
  checked: 'Whether the headings of the six parts are numbered one to six on one level.',
  todo: 'Number the parts 一、 to 六、.',
  fine: 'The numbers of sub-headings are not checked.',
  wrong: { ...zh.wrong, note: 'Two parts bear the number 三、.' },
  right: { ...zh.right, note: 'One to six, in order.' },
  law: zh.law,
};
