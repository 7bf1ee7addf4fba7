import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/copied-text';

/** What a clerk should know of `copied-text`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether the text of parts one, five and six is nearly that of a report in the ledger: of another year, or of another body. Headings, tables and set phrases do not count.',
  todo: 'Write about this year and this body.',
  fine: 'Openings, legal bases and addresses may be the same; they do not count.',
  wrong: { ...zh.wrong, note: 'Last year’s sentences, with another year.' },
  right: { ...zh.right, note: 'This year’s own work.' },
  law: zh.law,
};
