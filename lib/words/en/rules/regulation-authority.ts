import type { Facts } from '../../../rules/regulation-authority';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { legislationLaw } from '../laws';
import { capital, cellName } from '../names';

/** The English words of `regulation-authority`. */
export const words: RuleWords<Facts> = {
  name: 'Rules (规章) by a body without the power',
  check: 'Number of rules (规章)',
  meaning: 'Only bodies that may make rules (规章) report some.',
  sentence: ({ cells, body }, form) => {
    const values = cells.map(({ at, value }) => `${cellName(at, form)} is ${digits(value)}`).join('; ');
    return `${capital(values)}, but ${body ?? 'this body'} normally has no power to make rules (规章).`;
  },
  advice: () => 'Check the number; normative documents belong in their own row.',
  basis: (_, facts) => legislationLaw(facts?.year ?? null),
};
