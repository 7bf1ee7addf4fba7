import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/period-incomplete';

/** What a clerk should know of `period-incomplete`, in English. */
export const help: RuleHelp = {
  checked: 'Whether the period runs from 1 January to 31 December.',
  todo: 'Check the period; numbers up to November should be completed.',
  fine: 'A body that was founded or dissolved within the year rightly has a shorter period.',
  wrong: { ...zh.wrong, note: 'Counted up to 30 November.' },
  right: { ...zh.right, note: 'The whole year.' },
  law: zh.law,
};
