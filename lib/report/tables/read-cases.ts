/** Table four (行政复议、行政诉讼): fifteen numbers in one row, under a header of two or three rows. */

import type { FormId } from '../../contract/page-check';
import type { ReadTable } from '../../contract/report';
import { formById } from '../../form/look-up';
import type { FormBand, FormTable } from '../../form/types';
import { assign, type Header, readHeader } from '../../table/columns';
import { labelCore } from '../../table/labels';
import { countNumbers, isValueLike, type RowCell, type TableRow } from '../../table/rows';
import { squash } from '../../text/normalise';
import { remember } from '../../text/remember';
import { formLabels } from '../form-labels';
import { buildTable } from './table-builder';

interface Part {
  row: TableRow;
  values: RowCell[];
  header: TableRow[];
}

/** The first table four among the rows, or null. */
export function readCases(rows: readonly TableRow[], form: FormId): ReadTable | null {
  const table = formById(form).tables.find(({ name }) => name === 'cases') as FormTable;
  const band = table.bands[0] as FormBand;
  const key = band.rows[0]?.key as string;
  const parts = findParts(rows, band);
  const whole = parts.find(({ values }) => values.length >= band.columns.length - 2);
  const builder = buildTable(form, table);
  if (whole) {
    const { keys, header } = printedColumns(whole, band);
    const assignment = assign(whole.values, keys, header, null);
    builder.row(key, assignment, whole.values, keys.length, '');
    builder.from(whole.row.table);
    return builder.finish(band.columns.map((line) => line.key).filter((each) => !keys.includes(each)));
  }
  // Printed in pieces, one for each block or one for review and one for litigation.
  const keys = parts.flatMap(({ values, header }) => blockKeys(header, values.length, band));
  if (keys.length < band.columns.length / 3) return readByPaths(rows, form, table, band);
  const values = parts.flatMap((part) =>
    blockKeys(part.header, part.values.length, band).length > 0 ? part.values : [],
  );
  builder.row(key, assign(values, keys, null, null), values, keys.length, '');
  for (const part of parts) builder.from(part.row.table);
  return builder.finish(band.columns.map((line) => line.key).filter((each) => !keys.includes(each)));
}

/**
 * Printed another way round (a row for each block, or for each number): every value whose row and column labels together name one
 * column of the form. Null unless they name most of them.
 */
function readByPaths(rows: readonly TableRow[], form: FormId, table: FormTable, band: FormBand): ReadTable | null {
  const found = new Map<string, RowCell>();
  const builder = buildTable(form, table);
  const groups = groupsOf(band);
  let header: TableRow[] = [];
  for (const row of rows) {
    const labels = row.cells.filter(({ core }) => core !== '');
    const values = row.own.filter((cell) => cell.core === '' && labels.every(({ column }) => column < cell.column));
    if (isHeaderRow(row, groups) && values.length === 0) {
      header = header[0]?.tableIndex === row.tableIndex ? [...header, row] : [row];
      continue;
    }
    for (const cell of values) {
      const above = header.flatMap((each) =>
        each.cells.filter(({ column, width }) => column <= cell.column && cell.column < column + width),
      );
      const words = squash([...labels, ...above].map(({ text }) => text).join(' '));
      // A group of blocks (行政诉讼) is often left out where the blocks stand one below the other: block and outcome name the column.
      const line = band.columns.find(({ path }) => path.slice(-2).every((label) => words.includes(label)));
      if (!line || found.has(line.key)) continue;
      found.set(line.key, cell);
      builder.from(row.table);
    }
  }
  const keys = band.columns.map(({ key }) => key).filter((key) => found.has(key));
  if (keys.length * 2 < band.columns.length) return null;
  const values = keys.map((key) => found.get(key) as RowCell);
  builder.row(band.rows[0]?.key as string, assign(values, keys, null, null), values, keys.length, '');
  return builder.finish(band.columns.map(({ key }) => key).filter((key) => !found.has(key)));
}

/** Rows of values under a header that speaks of review or litigation. */
function findParts(rows: readonly TableRow[], band: FormBand): Part[] {
  const parts: Part[] = [];
  const groups = groupsOf(band);
  let header: TableRow[] = [];
  let quiet = 0;
  for (const row of rows) {
    if (isHeaderRow(row, groups)) {
      header = quiet > 0 || header[0]?.tableIndex !== row.tableIndex ? [row] : [...header, row];
      quiet = 0;
      continue;
    }
    if (header.length === 0) continue;
    const values = valuesOf(row);
    if (values.length >= band.columns.length / 3 && values.filter(isValueLike).length >= values.length - 2) {
      const previous = parts.at(-1);
      // Of several rows under one header the first with numbers counts; editors leave empty rows behind.
      if (previous?.header === header) {
        if (countNumbers(previous.values) === 0) parts[parts.length - 1] = { row, values, header };
      } else parts.push({ row, values, header });
      quiet += 1;
    } else if (header.length < 6 && quiet === 0 && row.own.some(({ core }) => core !== '')) header.push(row);
  }
  return parts;
}

/** The labels of the blocks and of the groups that they stand in, outer ones first (行政复议, 行政诉讼, 未经复议直接起诉 …). */
function groupsOf(band: FormBand): readonly string[] {
  let groups = known.get(band);
  if (!groups) {
    const labels = band.columns.flatMap(({ path }) =>
      path.slice(0, -1).map((label, depth) => ({ core: labelCore(label), depth })),
    );
    groups = [...new Set(labels.sort((a, b) => a.depth - b.depth).map(({ core }) => core))];
    known.set(band, groups);
  }
  return groups;
}

const known = new WeakMap<FormBand, readonly string[]>();

/** True for a row with a label that only this table has; 总计 stands in table three as well. */
function isHeaderRow(row: TableRow, groups: readonly string[]): boolean {
  return row.own.some(({ core }) => core !== '' && (groups.includes(core) || namesCasesOnly(core)));
}

const namesCasesOnly = remember((core) => {
  const lines = formLabels.linesByCore(core);
  return lines.length > 0 && lines.every(({ table }) => table === 'cases');
});

/** The row's cells without a label in front (件数, 数量) and without a remark in words at its end. */
function valuesOf(row: TableRow): RowCell[] {
  const first = row.own.findIndex((cell) => cell.core === '');
  return first > 1 || first < 0 ? [] : row.own.slice(first);
}

/** The columns in their printed order: the form's, unless the header tells every number's column and says otherwise. */
function printedColumns(part: Part, band: FormBand): { keys: string[]; header: Header | null } {
  const all = band.columns.map(({ key }) => key);
  if (part.values.length === all.length) return { keys: all, header: null };
  const header = leafHeader(part.header, band);
  if (!header.aligned || header.columns.length === 0) return { keys: all, header: null };
  const keys = header.columns.map(({ key }) => key);
  if (keys.length === all.length || keys.length === part.values.length) return { keys, header };
  return { keys: all, header: null };
}

/** Reads each outcome label together with the group labels that stand above it. */
function leafHeader(rows: readonly TableRow[], band: FormBand): Header {
  const names = groupsOf(band);
  const groups = rows.flatMap((row) => row.own.filter((cell) => names.includes(cell.core)));
  return readHeader(rows, (cell) => {
    const above = groups.filter((group) => group.column <= cell.column && cell.column < group.column + group.width);
    const group = above.map(({ core }) => core).sort((a, b) => names.indexOf(b) - names.indexOf(a))[0];
    const line = band.columns.find(({ path }) => {
      return (
        labelCore(path.at(-1) ?? '') === cell.core && path.slice(0, -1).some((label) => labelCore(label) === group)
      );
    });
    return line?.key ?? null;
  });
}

/** The columns of a piece: those of the blocks that its header names, if they are as many as its values. */
function blockKeys(header: readonly TableRow[], count: number, band: FormBand): string[] {
  const cores = new Set(header.flatMap((row) => row.own.map(({ core }) => core)));
  const innermost = band.columns.filter(({ path }) => cores.has(labelCore(path.at(-2) ?? '')));
  return innermost.length === count ? innermost.map(({ key }) => key) : [];
}
