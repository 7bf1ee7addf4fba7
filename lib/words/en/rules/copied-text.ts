import type { Facts } from '../../../rules/copied-text';
import type { RuleWords } from '../../types';
import { sectionPlace } from '../names';

/** The English words of `copied-text`. */
export const words: RuleWords<Facts> = {
  name: 'Text nearly the same as another report’s',
  check: 'Text like another report’s',
  meaning: 'The text is not nearly that of another year or of another body.',
  sentence: ({ own, body, year, url, parts }) => {
    const whose = own ? 'this body’s own report' : body === null ? 'another report' : `the report of ${body}`;
    const where = !own && body === null ? ` (${url})` : '';
    const shares = parts.map(({ section, percent }) => `${sectionPlace(section)} ${percent}%`);
    return `The text is nearly that of ${whose}${year === null ? '' : ` for ${year}`}${where}, not counting numbers: ${shares.join(', ')}.`;
  },
  advice: ({ own }) =>
    own ? 'Write what this year was like.' : 'Find out where the text comes from, and write what this body did.',
};
