import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/no-improvement';

/** What a clerk should know of `no-improvement`, in English. */
export const help: RuleHelp = {
  checked: 'Part five states both the main problems and the improvements; where one of them is missing, it is listed.',
  todo: 'Add what is missing: what became of last year’s problems, or this year’s main problems and what is planned.',
  fine: 'Improvements that are stated in another part are enough.',
  wrong: { ...zh.wrong, note: 'Problems alone.' },
  right: { ...zh.right, note: 'Problems and improvements.' },
  law: zh.law,
};
