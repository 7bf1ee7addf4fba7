import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/outdated-notice';

/** What a clerk should know of `outdated-notice`, in English. */
export const help: RuleHelp = {
  checked: 'Whether the report names the form and the regulations in force as its basis.',
  todo: 'Name those in force.',
  fine: 'Older documents in a look back may stay.',
  wrong: { ...zh.wrong, note: 'The notice of the older form.' },
  right: { ...zh.right, note: 'The notice of the form in force.' },
  law: zh.law,
};
