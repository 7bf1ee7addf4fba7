/** The marks in the page in English. */
import type { MarkTexts } from '../../ui-types/marks';

export const marks: MarkTexts = {
  lang: 'en',
  previous: 'Previous problem',
  next: 'Next problem',
  close: 'Close',
  repair: (ways) =>
    ways === 1 ? 'Suggested correction' : 'Possibilities (more than one number may be wrong; compare the records)',
  sums: (count) => `${count} ${count === 1 ? 'sum fails' : 'sums fail'}`,
  basis: 'Basis: ',
  passed: 'Annual report passed ✓',
  explain: 'The rule explained',
  tag: (number, level, headline) => `Nianbao Checkup, item ${number}, ${level}: ${headline}`,
};
