import type { FormId } from '../../../contract/page-check';
import type { Term } from '../../../contract/report';
import type { Facts } from '../../../rules/text-mismatch';
import { digits, summand } from '../../formula';
import type { RuleWords } from '../../types';
import { cellName, quotedWords } from '../names';

/** What the table has: one cell with its value, or several that the words count together. */
function tableText(terms: readonly Term[], form: FormId | null): string {
  if (terms.length < 2) return terms.map(({ at, value }) => `${cellName(at, form)} is ${digits(value)}`).join('');
  const formula = terms.map(({ at, value }) => `${cellName(at, form)} ${summand(value)}`).join(' + ');
  return `${formula} = ${digits(terms.reduce((total, { value }) => total + value, 0))}`;
}

/** The English words of `text-mismatch`. */
export const words: RuleWords<Facts> = {
  name: 'Text and table disagree',
  check: 'Whether text and table agree',
  meaning: 'Numbers in the text agree with the tables.',
  sentence: ({ kind, quote, stated, table }, form) => {
    const values = tableText(table, form);
    if (kind === 'denied') return `The text says ${quotedWords(quote)}, but in the table ${values}.`;
    return `The text ${quotedWords(quote)} states ${digits(stated)}, but in the table ${values}.`;
  },
  advice: () => 'Check text and table against the records and make them agree.',
};
