import type { Facts } from '../../../rules/late-publication';
import type { RuleWords } from '../../types';
import { regulations } from '../laws';
import { day } from '../phrases';

/** The English words of `late-publication`. */
export const words: RuleWords<Facts> = {
  name: 'Published late',
  check: 'Date of publication',
  meaning: 'The report was published in time.',
  sentence: ({ publishedOn, deadline }) =>
    `The page gives ${day(publishedOn)} as its date of publication, later than ${day(deadline)}.`,
  advice: () => 'Check the date of first publication; a page published again needs no change.',
  basis: (_, facts) => (facts?.named === false ? null : regulations('Article 49')),
};
