import type { FormId } from '../../../contract/page-check';
import type { Facts } from '../../../rules/missing-table';
import { tableOf } from '../../form-lines';
import type { RuleWords } from '../../types';
import { formatBasis } from '../laws';
import { capital, tablePlace } from '../names';

/** By what the table is known: the form gives it no name. */
function contentOf(table: Facts['table'], form: FormId | null): string {
  if (table === 'applications') return 'requests by kind of applicant';
  if (table === 'cases') return 'reconsideration and litigation';
  const items = (tableOf(form, table)?.bands ?? []).flatMap(({ item }) => (item === undefined ? [] : [`（${item}）`]));
  return `第二十条第${items.join('、')}项`;
}

/** The English words of `missing-table`. */
export const words: RuleWords<Facts> = {
  name: 'Table missing',
  check: 'Whether all tables are there',
  meaning: 'The prescribed tables of parts 2, 3 and 4 are there.',
  sentence: ({ table }, form) => `${capital(tablePlace(table))} (${contentOf(table, form)}) was not found.`,
  advice: () => 'Add the table of the form; where there are no cases, fill in 0.',
  basis: formatBasis,
};
