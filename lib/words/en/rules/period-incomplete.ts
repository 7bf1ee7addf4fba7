import type { Facts } from '../../../rules/period-incomplete';
import type { RuleWords } from '../../types';
import { regulations } from '../laws';
import { quotedWords } from '../names';

/** The English words of `period-incomplete`. */
export const words: RuleWords<Facts> = {
  name: 'Reporting period incomplete',
  check: 'Whether the reporting period is whole',
  meaning: 'The period runs from 1 January to 31 December.',
  sentence: ({ quote, from, to }) => {
    const lacking = [from === null ? 'the first day' : null, to === null ? 'the last day' : null].filter(
      (part) => part !== null,
    );
    const missing = lacking.length > 0 ? `; it does not state ${lacking.join(' and ')}` : '';
    return `The reporting period ${quotedWords(quote)} is not the whole year from 1 January to 31 December${missing}.`;
  },
  advice: () =>
    'Check the period; it should be 1 January to 31 December of the report year, unless the body was founded or dissolved within it.',
  basis: () => regulations('Article 49 (上一年度, the year before)'),
};
