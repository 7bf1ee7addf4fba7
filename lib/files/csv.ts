/** CSV of what was read and of what was found: UTF-8, CRLF, quoted by a library, formulas neutralised. */
import { writeCsv } from 'hucre/csv';
import type { PageCheck, RuleId } from '../contract/page-check';
import type { AsideEntry } from '../dismissals/schema';
import { tableName } from '../words/zh/names';
import { cellRows } from './cell-rows';
import { neutralised } from './neutralise';

/** What the caller knows about an export beside the check. */
export interface ExportOptions {
  /** A byte order mark in front, without which Excel takes UTF-8 for a local encoding; default true. */
  bom?: boolean;
  /** ISO time of the check; an empty column where it is not given. */
  checkedAt?: string;
  /** Version of the extension; an empty column where it is not given. */
  extensionVersion?: string;
  /** Rules that were switched off: the check says nothing about them, and the file says so. */
  rulesOff?: readonly RuleId[];
  /** Findings that were set aside, by index, with the entry; a file of findings keeps them and says so. */
  aside?: ReadonlyMap<number, Pick<AsideEntry, 'reason' | 'words' | 'at'>>;
}

/** A value of a CSV field; numbers are never neutralised. */
export type Field = string | number | boolean | null;

/** Columns of the long CSV. Codes, not labels: they stay the same whatever the language. */
export const DATA_COLUMNS = [
  'unit',
  'year',
  'form',
  'table',
  'table_label',
  'row_key',
  'row_label',
  'column_key',
  'column_label',
  'text',
  'kind',
  'value',
  'proven',
  'url',
  'checked_at',
  'extension_version',
] as const;

/** Header and rows as CSV text with a line end after every line. */
export function toCsv(columns: readonly string[], rows: readonly (readonly Field[])[], options: ExportOptions): string {
  const data = [columns, ...rows].map((row) =>
    row.map((field) => (typeof field === 'string' ? neutralised(field) : field)),
  );
  return `${writeCsv(data, { bom: options.bom !== false, lineSeparator: '\r\n' })}\r\n`;
}

/**
 * The parsed data, one row per cell that the page has, in the form's order. `value` is empty where no number is known: a
 * blank is never exported as zero, unless the sums prove it (`proven`). A page without tables gives the header alone.
 */
export function parsedDataCsv(check: PageCheck, options: ExportOptions = {}): string {
  const { report, page } = check;
  const rows = cellRows(check).map(({ at, rowLabel, columnLabel, cell }): Field[] => [
    report.body,
    report.year,
    report.form,
    at.table,
    tableName(at.table),
    at.row,
    rowLabel,
    at.column,
    columnLabel,
    cell.text,
    cell.kind,
    cell.value,
    cell.proven === true,
    page.url,
    options.checkedAt ?? '',
    options.extensionVersion ?? '',
  ]);
  return toCsv(DATA_COLUMNS, rows, options);
}
