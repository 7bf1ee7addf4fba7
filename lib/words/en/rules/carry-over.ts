import type { Facts } from '../../../rules/carry-over';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { columnName } from '../names';

/** So many columns are named in one sentence; the marks show them all. */
const MOST_NAMED = 7;

/** The English words of `carry-over`. */
export const words: RuleWords<Facts> = {
  name: 'Carried over differs from last year’s report',
  check: 'Carried over from last year',
  meaning: 'What is carried over is what last year’s report carried forward.',
  sentence: ({ lastYear, columns }, form) => {
    const differing = columns
      .slice(0, MOST_NAMED)
      .map(
        ({ at, value, before }) =>
          `${columnName(at, form)}: ${digits(before)} carried forward in ${lastYear}, ${digits(value)} carried over this year`,
      );
    const more = columns.length > MOST_NAMED ? `; ${columns.length} columns in all` : '';
    return `Does not follow from the report for ${lastYear}: ${differing.join('; ')}${more}.`;
  },
  advice: ({ lastYear }) =>
    `Compare with the number carried forward in the report for ${lastYear} and correct the wrong one; if the way of counting has changed, nothing needs to change.`,
};
