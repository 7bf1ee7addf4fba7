/** The marks in the page in English. */
import type { MarkTexts } from '../../ui-types/marks';

export const marks: MarkTexts = {
  lang: 'en',
  previous: 'Previous problem',
  next: 'Next problem',
  close: 'Close',
  repair: 'Suggested correction',
  basis: 'Basis: ',
  tag: (number, level, headline) => `Nianbao Checkup, item ${number}, ${level}: ${headline}`,
};
