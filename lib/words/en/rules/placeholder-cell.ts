import type { Facts } from '../../../rules/placeholder-cell';
import type { RuleWords } from '../../types';
import { capital, cellName, counted, listed, quotedWords, tablePlace } from '../names';

/** The English words of `placeholder-cell`. */
export const words: RuleWords<Facts> = {
  name: 'Symbol instead of a number',
  check: 'Whether symbols stand for numbers',
  meaning: 'No sign such as / or - stands for a number.',
  sentence: ({ table, cells }, form) => {
    const symbols = [...new Set(cells.map(({ text }) => quotedWords(text)))];
    const places = cells.map(({ at }) => cellName(at, form));
    return `${capital(tablePlace(table))} has ${listed(symbols, 4)} instead of a number in ${counted(cells.length, 'cell')}: ${listed(places, 3)}.`;
  },
  advice: () => 'Verify, and put a number instead; where there are none, fill in 0.',
};
