import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/carry-bound';

/** What a clerk should know of `carry-bound`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether more is carried forward than came in. Applications are mostly answered within 20 working days, so that what is left at the end of the year is less than a year’s.',
  todo: 'Check the number; often it is what was carried over, or answered.',
  fine: 'Many applications that came at the end of the year and were extended explain it.',
  wrong: { ...zh.wrong, note: '28 received, 30 carried forward.' },
  right: { ...zh.right, note: '28 received, 1 carried forward.' },
  law: zh.law,
};
