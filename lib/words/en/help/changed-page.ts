import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/changed-page';

/** What a clerk should know of `changed-page`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether the report at the same address, of the same body and year, has the numbers that were read last time; if not, which cells differ.',
  todo: 'See whether the change was meant; a corrected report should say so.',
  fine: 'A correction is no fault.',
  wrong: { ...zh.wrong, note: '15 last time, 14 now.' },
  right: { ...zh.right, note: 'As last time.' },
  law: zh.law,
};
