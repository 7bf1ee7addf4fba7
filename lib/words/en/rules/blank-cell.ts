import type { FormId } from '../../../contract/page-check';
import type { Facts } from '../../../rules/blank-cell';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { capital, cellName, counted, tablePlace } from '../names';

function blankSentence({ table, proven, unproven, named }: Facts, form: FormId | null): string {
  const all = `${capital(tablePlace(table))} has ${counted(proven + unproven, 'blank cell')}`;
  const known = named.flatMap(({ at, value }) => (value === null ? [] : [`${cellName(at, form)} is ${digits(value)}`]));
  const open = named.flatMap(({ at, value }) => (value === null ? [cellName(at, form)] : []));
  const others = open.join('; ') + (unproven > open.length ? ` and ${unproven - open.length} more` : '');
  // The table of part two has no sums.
  const effect = `a blank is not taken for 0${table === 'disclosure' ? '' : ', so the sums concerned cannot be checked'}`;
  if (unproven === 0) {
    if (known.length === 0) return `${all}; every value follows from the totals.`;
    return `${all}; by the sums of the form, ${known.join('; ')}.`;
  }
  if (proven === 0) return `${all} (${others}); ${effect}.`;
  const computed =
    known.length > 0 ? `by the sums of the form, ${known.join('; ')}` : `${proven} follow from the totals`;
  return `${all}: ${computed}; not known: ${others}.`;
}

/** Advice that names the values where the sums prove them. */
function adviceOn({ proven, unproven, named }: Facts): string {
  const values = named.flatMap(({ value }) => (value === null ? [] : [value]));
  const [only] = values;
  if (unproven > 0) {
    const others = 'from the records; where there are none, fill in 0.';
    return values.length > 0 ? `Fill in the values above, and the others ${others}` : `Fill in the numbers ${others}`;
  }
  if (proven === 1 && only !== undefined) return `Fill in ${digits(only)}.`;
  return values.length > 0 ? 'Fill in the values above.' : 'Fill in the numbers; where there are none, fill in 0.';
}

/** The English words of `blank-cell`. */
export const words: RuleWords<Facts> = {
  name: 'Blank cells',
  check: 'Whether cells are blank',
  meaning: 'No cell for numbers is blank; a blank is never taken for 0.',
  sentence: blankSentence,
  advice: adviceOn,
};
