/** Finds the form's own words for the keys of a cell. */

import type { FormId, TableName } from '../contract/page-check';
import { formById, newestFirst } from '../form/look-up';
import type { FormBand, FormLine, FormTable } from '../form/types';

/** The forms to look in: the given one first, then the newest, so that a key always finds its words. */
function inOrder(form: FormId | null) {
  return form === null ? newestFirst : [formById(form), ...newestFirst];
}

/** A table of the form (the newest form for null). */
export function tableOf(form: FormId | null, name: TableName): FormTable | undefined {
  return inOrder(form)[0]?.tables.find((table) => table.name === name);
}

function bandsOf(form: FormId | null, table: TableName): FormBand[] {
  return inOrder(form).flatMap(({ tables }) =>
    tables.filter(({ name }) => name === table).flatMap(({ bands }) => bands),
  );
}

/** The row with that key, or undefined for a key that no form has. */
export function rowLine(table: TableName, row: string, form: FormId | null): FormLine | undefined {
  for (const band of bandsOf(form, table)) {
    const line = band.rows.find(({ key }) => key === row);
    if (line) return line;
  }
  return undefined;
}

/** The column with that key; `row` picks the right band where bands share a key. */
export function columnLine(table: TableName, column: string, form: FormId | null, row?: string): FormLine | undefined {
  const bands = bandsOf(form, table);
  const own = row === undefined ? [] : bands.filter((band) => band.rows.some(({ key }) => key === row));
  for (const band of [...own, ...bands]) {
    const line = band.columns.find(({ key }) => key === column);
    if (line) return line;
  }
  return undefined;
}
