/** From a table as read to the form's own data about it: for rules, which never reach for a form themselves. */
import { deriveTableChecks, type SumCheck } from '../form/derive-checks';
import { formById, forms } from '../form/index';
import type { Form, FormBand, FormLine, FormTable, LineRole, Measure } from '../form/types';
import type { ReadCell, ReadTable } from './report';
import { cellKey } from './report';
import type { CellPlace, FormId, TableName } from './schema';

const derived = new Map<string, readonly SumCheck[]>();

/** The table of the form that this table follows. */
export function formTableOf(table: Pick<ReadTable, 'form' | 'name'>): FormTable {
  const found = formById(table.form).tables.find(({ name }) => name === table.name);
  if (found === undefined) throw new Error(`form ${table.form} has no table ${table.name}`);
  return found;
}

/** Every table that a form asks for under that name, oldest form first. */
export function formTablesNamed(name: TableName): FormTable[] {
  return forms.flatMap((form) => form.tables.filter((table) => table.name === name));
}

/** The sum checks of the table by its own form; empty for a table without sums. */
export function checksOf(table: Pick<ReadTable, 'form' | 'name'>): readonly SumCheck[] {
  const key = `${table.form}/${table.name}`;
  const known = derived.get(key);
  if (known) return known;
  const checks = deriveTableChecks(formTableOf(table));
  derived.set(key, checks);
  return checks;
}

/** The form that is due in a report year; null for a year before the first form. */
export function formDueIn(year: number): FormId | null {
  const serves = (form: Form): boolean => form.firstYear <= year && (form.lastYear === null || year <= form.lastYear);
  return forms.find(serves)?.id ?? null;
}

/** The band of the table that has that row and column; undefined where the form has no such cell. */
export function bandOf(table: FormTable, row: string, column: string): FormBand | undefined {
  return table.bands.find((band) => hasKey(band.rows, row) && hasKey(band.columns, column));
}

/** What the number of a cell counts; `count` where the form says nothing else. */
export function measureOf(table: FormTable, at: Pick<CellPlace, 'row' | 'column'>): Measure {
  const band = bandOf(table, at.row, at.column);
  const measures = [lineOf(band?.columns, at.column)?.measure, lineOf(band?.rows, at.row)?.measure];
  return measures.find((measure) => measure !== undefined) ?? 'count';
}

/** The lines with that role, over all bands of the table. */
export function linesWithRole(lines: readonly FormLine[], role: LineRole): FormLine[] {
  return lines.filter((line) => line.role === role);
}

/** The table's cells in the order of the form (bands, then rows, then columns), so that findings do not follow the page's accidents. */
export function cellsInOrder(table: ReadTable): ReadCell[] {
  const found: ReadCell[] = [];
  for (const band of formTableOf(table).bands) {
    for (const row of band.rows) {
      for (const column of band.columns) {
        const cell = table.cells.get(cellKey(row.key, column.key));
        if (cell) found.push(cell);
      }
    }
  }
  return found;
}

function hasKey(lines: readonly FormLine[], key: string): boolean {
  return lines.some((line) => line.key === key);
}

function lineOf(lines: readonly FormLine[] | undefined, key: string): FormLine | undefined {
  return lines?.find((line) => line.key === key);
}
