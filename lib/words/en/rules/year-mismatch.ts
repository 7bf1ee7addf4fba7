import type { Facts } from '../../../rules/year-mismatch';
import type { RuleWords } from '../../types';
import { listed, quotedWords } from '../names';

const YEAR_SOURCES: Record<Facts['source'], string> = {
  title: 'title',
  heading: 'heading',
  period: 'reporting period',
  text: 'text',
};

/** The English words of `year-mismatch`. */
export const words: RuleWords<Facts> = {
  name: 'Years disagree',
  check: 'Whether the years agree',
  meaning: 'Title, period and text state the same report year.',
  sentence: ({ source, quote, found, due, against }) => {
    const rest = against.slice(0, 3).map((other) => `the ${YEAR_SOURCES[other.source]} ${quotedWords(other.quote)}`);
    const basis = rest.length > 0 ? `by ${listed(rest, 3)} it is ${due}` : `the report is for ${due}`;
    return `The ${YEAR_SOURCES[source]} ${quotedWords(quote)} says ${found}, but ${basis}.`;
  },
  advice: () => 'Check the report year and make all places agree.',
};
