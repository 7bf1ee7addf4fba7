/** Finds the three statutory tables among all tables of a report. */

import type { FormId, TableName } from '../../contract/page-check';
import type { ReadTable } from '../../contract/report';
import { newestForm } from '../../form/look-up';
import type { RawTable } from '../../source/source-document';
import { readRows, type TableRow } from '../../table/rows';
import { formLabels } from '../form-labels';
import { readApplications } from './read-applications';
import { readCases } from './read-cases';
import { readDisclosure } from './read-disclosure';

/** The tables found, and the form they follow: table three decides, then table two; null where there is neither. */
export interface FoundTables {
  form: FormId | null;
  tables: Record<TableName, ReadTable | null>;
}

/** In a table of plain lines a blank cell leaves no trace. Where one row does not fit the form, no number of that table is certain. */
function isSound(table: ReadTable, flat: ReadonlySet<number>): boolean {
  return table.misfits.length === 0 || !table.refs.some((ref) => flat.has(ref));
}

/** Row keys, behind their table's name, whose labels stand in tables of plain lines, with values or without. */
function rowsNamed(rows: readonly TableRow[], flat: ReadonlySet<number>): Set<string> {
  const cells = rows.flatMap((row) => (flat.has(row.table) ? row.own : []));
  const refs = cells.flatMap(({ core }) => (core === '' ? [] : formLabels.linesNear(core)));
  return new Set(refs.filter(({ axis }) => axis === 'row').map(({ table, line }) => `${table} ${line.key}`));
}

/** @param dueForm the form that the report's year asks for; decides only where the rows fit both. */
export function findTables(raw: readonly RawTable[], dueForm: FormId | null): FoundTables {
  const rows = readRows(raw, formLabels.readCore);
  const flat = new Set(raw.filter((table) => table.flat).map(({ ref }) => ref));
  const named = flat.size > 0 ? rowsNamed(rows, flat) : null;
  const sound = (table: ReadTable | null): ReadTable | null => {
    if (!table || !isSound(table, flat)) return null;
    if (named === null || !table.refs.some((ref) => flat.has(ref))) return table;
    // A row of plain lines with nothing but blanks, or with words among its numbers, cannot be read; its label shows that it is there.
    return { ...table, missingRows: table.missingRows.filter((key) => !named.has(`${table.name} ${key}`)) };
  };
  const disclosure = sound(readDisclosure(rows, dueForm));
  const applications = sound(readApplications(rows, disclosure?.form ?? dueForm));
  const form = applications?.form ?? disclosure?.form ?? null;
  const cases = sound(readCases(rows, form ?? dueForm ?? newestForm.id));
  return { form, tables: { disclosure, applications, cases } };
}
