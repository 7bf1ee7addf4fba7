import type { Facts } from '../../../rules/no-improvement';
import type { RuleWords } from '../../types';
import { regulations } from '../laws';

/** The English words of `no-improvement`. */
export const words: RuleWords<Facts> = {
  name: 'Problems or improvements missing',
  check: 'Problems and improvements',
  meaning: 'Part 5 states problems as well as improvements.',
  sentence: ({ missing }) =>
    missing === 'improvements'
      ? 'Part 5 (Main problems and improvements) names problems and no improvements.'
      : 'Part 5 (Main problems and improvements) names no problems.',
  advice: ({ missing }) =>
    missing === 'improvements'
      ? 'Add the improvements; where they are stated elsewhere, nothing needs to change.'
      : 'Add the main problems as they are.',
  basis: () => regulations('Article 50 (4)'),
};
