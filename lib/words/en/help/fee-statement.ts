import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/fee-statement';

/** What a clerk should know of `fee-statement`, in English. */
export const help: RuleHelp = {
  checked: 'Whether part six reports the processing fee: the form asks for it there.',
  todo: 'Say how much was charged; where nothing was, it is best to say so.',
  fine: 'No text was found that asks for a statement where nothing was charged; a bare 无 is a hint.',
  wrong: { ...zh.wrong, note: 'Part six does not mention the fee.' },
  right: { ...zh.right, note: 'It says that nothing was charged.' },
  law: zh.law,
};
