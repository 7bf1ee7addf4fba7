import type { Facts } from '../../../rules/missing-row';
import type { RuleWords } from '../../types';
import { formatBasis } from '../laws';
import { capital, columnLabel, formName, listed, quoted, rowLabel, tablePlace } from '../names';

/** The English words of `missing-row`. */
export const words: RuleWords<Facts> = {
  name: 'Row or column missing',
  check: 'Whether all rows and columns are there',
  meaning: 'No prescribed row or column is missing.',
  sentence: ({ table, axis, keys, form }) => {
    const names = keys.map((key) =>
      quoted(axis === 'row' ? rowLabel(table, key, form) : columnLabel({ table, row: '', column: key }, form)),
    );
    return `${capital(tablePlace(table))} lacks the ${axis}${keys.length === 1 ? '' : 's'} ${listed(names, 4)} of ${formName(form)}.`;
  },
  advice: () => 'Complete the table as in the form; where there are no cases, fill in 0.',
  basis: formatBasis,
};
