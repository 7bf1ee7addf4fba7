/** CSV of what was read and of what was found: UTF-8, CRLF, quoted by a library, formulas neutralised. */
import { writeCsv } from 'hucre/csv';
import { rankOfBody } from '../report/identity/body-rank';
import { DATA_COLUMNS } from '../words/file-heads';
import { tableName } from '../words/zh/names';
import { cellRows, sourceOf } from './cell-rows';
import { neutralised } from './neutralise';
import type { FileOptions, FileReport } from './report';

/** A value of a CSV field; numbers are never neutralised. */
export type Field = string | number | boolean | null;

/** Header and rows as CSV text with a line end after every line. */
export function toCsv(
  columns: readonly string[],
  rows: readonly (readonly Field[])[],
  { bom }: Pick<FileOptions, 'bom'>,
): string {
  return `${bom ? '\uFEFF' : ''}${csvLines([columns, ...rows])}`;
}

/** The rows alone, for a file that is written piece by piece; '' for none. */
export function csvLines(rows: readonly (readonly Field[])[]): string {
  if (rows.length === 0) return '';
  const data = rows.map((row) => row.map((field) => (typeof field === 'string' ? neutralised(field) : field)));
  return `${writeCsv(data, { bom: false, lineSeparator: '\r\n' })}\r\n`;
}

/**
 * The parsed data, one row per cell that a page has, in the form's order, report by report. `value` is empty where no number is known: a
 * blank is never exported as zero, unless the sums prove it (`proven`). A page without tables gives no row.
 */
export function parsedDataCsv(reports: readonly FileReport[], options: FileOptions): string {
  return toCsv(
    DATA_COLUMNS,
    reports.flatMap((report) => dataRows(report, options)),
    options,
  );
}

/** The rows of one report, as in `DATA_COLUMNS`. */
export function dataRows({ check, checkedAt }: FileReport, { extensionVersion }: FileOptions): Field[][] {
  const { report, page } = check;
  return cellRows(check).map(({ at, rowLabel, columnLabel, cell, value, printedUnit }) => [
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
    value,
    printedUnit,
    cell.proven === true,
    page.url,
    checkedAt ?? '',
    extensionVersion,
    sourceOf(cell),
    report.bodyKind,
    rankOfBody(report.body, report.bodyKind),
  ]);
}
