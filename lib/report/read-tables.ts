/** Finds the three statutory tables among all tables of a report. */
import type { RawTable } from '../source/source-document';
import { readRows } from '../table/rows';
import { readApplications } from './read-applications';
import { readCases } from './read-cases';
import { readDisclosure } from './read-disclosure';
import type { ReadTable } from './report';
import type { FormId, TableName } from './schema';

/** The tables found, and the form they follow: table three decides, then table two; null where there is neither. */
export interface ReadTables {
  form: FormId | null;
  tables: Record<TableName, ReadTable | null>;
}

/** @param dueForm the form that the report's year asks for; decides only where the rows fit both. */
export function readTables(raw: readonly RawTable[], dueForm: FormId | null): ReadTables {
  const rows = readRows(raw);
  const disclosure = readDisclosure(rows, dueForm);
  const applications = readApplications(rows, disclosure?.form ?? dueForm);
  const form = applications?.form ?? disclosure?.form ?? null;
  const cases = readCases(rows, form ?? dueForm ?? '2021');
  return { form, tables: { disclosure, applications, cases } };
}
