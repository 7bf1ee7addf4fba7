import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/placeholder-cell';

/** What a clerk should know of `placeholder-cell`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether signs such as /, -, —, 无, × or 不适用 stand in place of a number. They may mean 0, or that nobody has counted; the program does not guess.',
  todo: 'Verify, and write a number; 0 where there is nothing.',
  fine: 'Where a column does not apply, 0 with a note below the table is still easier to add up.',
  wrong: { ...zh.wrong, note: 'A slash in place of a number.' },
  right: { ...zh.right, note: 'The cell says 0.' },
  law: zh.law,
};
