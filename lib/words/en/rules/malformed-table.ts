import type { Facts } from '../../../rules/malformed-table';
import type { RuleWords } from '../../types';
import { formatBasis } from '../laws';
import { counted, quotedWords, tablePlace } from '../names';

/** The English words of `malformed-table`. */
export const words: RuleWords<Facts> = {
  name: 'Wrong number of cells',
  check: 'Number of cells',
  meaning: 'Every row has as many numbers as the form, none of them split over two cells.',
  sentence: ({ table, label, found, expected }) => {
    const row = label.trim() === '' ? 'A row' : `Row ${quotedWords(label)}`;
    const than = found > expected ? `${found - expected} too many` : `${expected - found} too few`;
    return `${row} of ${tablePlace(table)} has ${counted(found, 'number cell')}, while the form has ${expected} (${than}); which number belongs to which column is unclear.`;
  },
  advice: () => 'Compare the row with the form; remove the surplus cells or add the missing ones.',
  basis: formatBasis,
};
