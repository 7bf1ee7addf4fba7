import { formById } from '../../../form/look-up';
import type { Facts } from '../../../rules/wrong-form';
import type { RuleWords } from '../../types';
import { notice } from '../laws';
import { capital, formName, listed, tablePlace } from '../names';

/** The English words of `wrong-form`. */
export const words: RuleWords<Facts> = {
  name: 'Wrong version of the form',
  check: 'Version of the form',
  meaning: 'The form of the tables is the one for the report year.',
  sentence: ({ year, used, due, tables }) => {
    const where = tables.length > 0 ? capital(listed(tables.map(tablePlace), 3)) : 'The report';
    return `${where} of the report for ${year} ${tables.length > 1 ? 'follow' : 'follows'} ${formName(used)}; ${formName(due)} applies.`;
  },
  advice: () => 'Use the form that applies to this year.',
  basis: (form, facts) => notice(facts === null ? form : formById(facts.due)),
};
