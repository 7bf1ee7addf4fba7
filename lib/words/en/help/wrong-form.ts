import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/wrong-form';

/** What a clerk should know of `wrong-form`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether the tables follow the form that serves the report’s year. The headers tell: the older form asks for documents made, published, and published in all; the form in force for issued, repealed and in force.',
  todo: 'Fill in the tables of the form in force. The two ask for different numbers, so that changing the headers will not do.',
  fine: 'Reports on years before the form in force rightly follow the older one.',
  wrong: { ...zh.wrong, note: 'The headers of the older form in a recent report.' },
  right: { ...zh.right, note: 'The headers of the form in force.' },
  law: zh.law,
};
