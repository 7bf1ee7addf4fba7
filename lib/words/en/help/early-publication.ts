import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/early-publication';

/** What a clerk should know of `early-publication`, in English. */
export const help: RuleHelp = {
  checked: 'Whether it was published before the report’s year was over, when the year’s numbers were not known yet.',
  todo: 'Check the date and the report’s year.',
  fine: 'A date that a system sets by itself may be wrong.',
  wrong: { ...zh.wrong, note: 'A report on 2023 of 28 December 2023.' },
  right: { ...zh.right, note: 'Published when the year was over.' },
  law: zh.law,
};
