import type { Facts } from '../../../rules/early-publication';
import type { RuleWords } from '../../types';
import { regulations } from '../laws';
import { day } from '../phrases';

/** The English words of `early-publication`. */
export const words: RuleWords<Facts> = {
  name: 'Dated before the year was over',
  check: 'Date of publication and year',
  meaning: 'The report is not dated before its year was over.',
  sentence: ({ date, year }) =>
    `The page gives ${day(date)} as its date of publication, when ${year} was not over yet.`,
  advice: () => 'Check the date of publication and the report year.',
  basis: () => regulations('Article 49 (上一年度, the year before)'),
};
