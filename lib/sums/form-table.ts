/** What the form says about a table that was read: its sums, lines and measures. Rules ask here and never look into a form themselves. */

import type { FormId, TableName } from '../contract/page-check';
import type { ReadCell, ReadTable } from '../contract/report';
import { cellKey } from '../contract/report';
import { deriveTableChecks, type SumCheck } from '../form/derive-checks';
import { forms } from '../form/index';
import { formById, formOfYear } from '../form/look-up';
import type { FormBand, FormDemand, FormLine, FormTable, LineRole, Measure } from '../form/types';

/** A sum of a form with the keys of its cells, by which a table as read has them (`cellKey`). */
export interface TableSum extends SumCheck {
  leftKeys: readonly string[];
  rightKeys: readonly string[];
}

const derived = new WeakMap<FormTable, readonly TableSum[]>();
const measures = new WeakMap<FormTable, ReadonlyMap<string, Measure>>();
const keys = new WeakMap<FormTable, readonly string[]>();
const ordered = new WeakMap<ReadTable, readonly ReadCell[]>();

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
export function checksOf(table: Pick<ReadTable, 'form' | 'name'>): readonly TableSum[] {
  const form = formTableOf(table);
  let checks = derived.get(form);
  if (!checks) {
    const keysOf = (cells: SumCheck['left']): string[] => cells.map(({ row, column }) => cellKey(row, column));
    checks = deriveTableChecks(form).map((check) => ({
      ...check,
      leftKeys: keysOf(check.left),
      rightKeys: keysOf(check.right),
    }));
    derived.set(form, checks);
  }
  return checks;
}

/** The form that is due in a report year; null for a year before the first form. */
export function formDueIn(year: number): FormId | null {
  return formOfYear(year)?.id ?? null;
}

/** The form that occurs most often among `votes`; null where two occur equally often. */
export function mostVoted(votes: readonly FormId[]): FormId | null {
  const ranked = forms.map(({ id }) => ({ id, count: votes.filter((vote) => vote === id).length }));
  const [best, second] = ranked.sort((a, b) => b.count - a.count);
  return best && best.count > (second?.count ?? 0) ? best.id : null;
}

/** True where the form's notice asks for that; false for null, where the form is not known. */
export function asksFor(form: FormId | null, demand: FormDemand): boolean {
  return form !== null && formById(form).asksFor.includes(demand);
}

/** The band of the table that has that row and column; undefined where the form has no such cell. */
export function bandOf(table: FormTable, row: string, column: string): FormBand | undefined {
  return table.bands.find((band) => hasKey(band.rows, row) && hasKey(band.columns, column));
}

/** What the number of a cell counts, by its key (`cellKey`); `count` where the form says nothing else. */
export function measureOf(table: FormTable, key: string): Measure {
  let known = measures.get(table);
  if (!known) {
    known = new Map(table.bands.flatMap(measuresIn));
    measures.set(table, known);
  }
  return known.get(key) ?? 'count';
}

function measuresIn({ rows, columns }: FormBand): [string, Measure][] {
  return rows.flatMap((row) =>
    columns.map((column): [string, Measure] => [
      cellKey(row.key, column.key),
      column.measure ?? row.measure ?? 'count',
    ]),
  );
}

/** The lines with that role, over all bands of the table. */
export function linesWithRole(lines: readonly FormLine[], role: LineRole): FormLine[] {
  return lines.filter((line) => line.role === role);
}

/** The table's cells in the order of the form (bands, then rows, then columns), so that findings come in the same order on every page. */
export function cellsInOrder(table: ReadTable): readonly ReadCell[] {
  const found = ordered.get(table);
  if (found) return found;
  const cells: ReadCell[] = [];
  for (const key of keysInOrder(formTableOf(table))) {
    const cell = table.cells.get(key);
    if (cell) cells.push(cell);
  }
  ordered.set(table, cells);
  return cells;
}

function keysInOrder(table: FormTable): readonly string[] {
  let found = keys.get(table);
  if (!found) {
    found = table.bands.flatMap(({ rows, columns }) =>
      rows.flatMap((row) => columns.map((column) => cellKey(row.key, column.key))),
    );
    keys.set(table, found);
  }
  return found;
}

function hasKey(lines: readonly FormLine[], key: string): boolean {
  return lines.some((line) => line.key === key);
}
