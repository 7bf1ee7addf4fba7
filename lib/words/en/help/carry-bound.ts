import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/carry-bound';

/** What a clerk should know of `carry-bound`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether more is carried forward than came in. The regulations give 20 working days for an answer, and at most 20 more, so that what is left at the end of the year is seldom more than came in.',
  todo: 'Check the number; often it is what was carried over, or answered.',
  fine: 'Requests of the year before that are still open, together with those of this year, may exceed what came in.',
  wrong: { ...zh.wrong, note: '28 received, 30 carried forward.' },
  right: { ...zh.right, note: '28 received, 1 carried forward.' },
  law: zh.law,
};
