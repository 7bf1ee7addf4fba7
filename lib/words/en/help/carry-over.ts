import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/carry-over';

/** What a clerk should know of `carry-over`, in English. */
export const help: RuleHelp = {
  checked:
    'Where last year’s report of the body is known: what it carried forward is what this year’s carried over, column by column.',
  todo: 'Compare the two reports, and find which of them is wrong.',
  fine: 'Bodies that were merged, split or given other tasks may differ; say so in the report.',
  wrong: { ...zh.wrong, note: '1 carried forward last year, 2 carried over this year.' },
  right: { ...zh.right, note: 'The two years meet.' },
  law: zh.law,
};
