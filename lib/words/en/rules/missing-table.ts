import type { Facts } from '../../../rules/missing-table';
import type { RuleWords } from '../../types';
import { formatBasis } from '../laws';
import { capital, tableName, tablePlace } from '../names';

/** The English words of `missing-table`. */
export const words: RuleWords<Facts> = {
  name: 'Table missing',
  check: 'Whether all tables are there',
  meaning: 'The prescribed tables of parts 2, 3 and 4 are there.',
  sentence: ({ table }) => `${capital(tablePlace(table))} (${tableName(table)}) was not found.`,
  advice: () => 'Add the table of the form; where there are no cases, fill in 0.',
  basis: formatBasis,
};
