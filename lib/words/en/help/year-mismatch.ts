import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/year-mismatch';

/** What a clerk should know of `year-mismatch`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether title, period and text state the same year as that of the report. Last year’s figures, years of documents and plans, and dates of publication are no such statements.',
  todo: 'Find the report’s year and correct the other; most often last year’s text was used again and its period left as it was.',
  fine: 'Other years in the text, such as comparisons, are not listed.',
  wrong: { ...zh.wrong, note: 'A report on 2023 whose period is 2022.' },
  right: { ...zh.right, note: 'The period is 2023, as the title says.' },
  law: zh.law,
};
