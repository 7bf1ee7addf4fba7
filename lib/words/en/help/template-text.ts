import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/template-text';

/** What a clerk should know of `template-text`, in English. */
export const help: RuleHelp = {
  checked: 'Whether instructions of the template still stand in the report.',
  todo: 'Delete them, and write what they ask for.',
  fine: 'None.',
  wrong: { ...zh.wrong, note: 'Part six still has the template’s instruction.' },
  right: { ...zh.right, note: 'It has its content.' },
  law: zh.law,
};
