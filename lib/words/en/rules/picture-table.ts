import type { Facts } from '../../../rules/picture-table';
import type { RuleWords } from '../../types';
import { capital, counted, tablePlace } from '../names';

/** The English words of `picture-table`. */
export const words: RuleWords<Facts> = {
  name: 'Table is a picture',
  check: 'Whether a table is a picture',
  meaning: 'No table is published as a picture.',
  sentence: ({ table, pictures }) =>
    `${capital(tablePlace(table))} was published as ${counted(pictures, 'picture')}; its numbers cannot be read and need a person to check them.`,
  advice: () => 'Publish the table as text, so that the public can read and check it.',
};
