/** The cells of a check in the form's order, each with keys and labels: what every data export is made of. */

import type { Cell, CellPlace, FormId, PageCheck, TableName } from '../contract/page-check';
import { tableNames } from '../form/tables';
import type { FormBand, Measure } from '../form/types';
import { readCellValue } from '../text/numbers';
import { columnLine, rowLine, tableOf } from '../words/form-lines';
import { lineLabel } from '../words/zh/names';

/** A cell of the page with its place and the form's labels. */
export interface CellRow {
  at: CellPlace;
  rowLabel: string;
  columnLabel: string;
  cell: Cell;
  /** The number in the unit of its column; null where none is known, or where the cell prints another unit of money than its column has. */
  value: number | null;
  /** The unit that the cell prints behind its number: 万元, 元, 件; '' for none. */
  printedUnit: string;
}

/** Where the number of a cell is from; '' where it has none. */
export function sourceOf({ value, proven }: Cell): 'printed' | 'computed' | '' {
  if (value === null) return '';
  return proven ? 'computed' : 'printed';
}

/** Every cell that was found, in the form's order; cells under keys that the form lacks come last, in the page's order. */
export function cellRows(check: Pick<PageCheck, 'report'>): CellRow[] {
  return tableNames.flatMap((table) => tableRows(check, table));
}

function tableRows(check: Pick<PageCheck, 'report'>, table: TableName): CellRow[] {
  const cells = check.report.tables[table];
  if (cells === null) return [];
  const bands = tableOf(check.report.form, table)?.bands ?? [];
  const known = bands.flatMap(placesOf);
  const seen = new Set(known.map(({ row, column }) => JSON.stringify([row, column])));
  const others = Object.entries(cells).flatMap(([row, columns]) =>
    Object.keys(columns)
      .filter((column) => !seen.has(JSON.stringify([row, column])))
      .map((column) => ({ row, column })),
  );
  return [...known, ...others].flatMap(({ row, column }) => {
    const line = Object.hasOwn(cells, row) ? cells[row] : undefined;
    const cell = line && Object.hasOwn(line, column) ? line[column] : undefined;
    return cell ? [toRow(check, { table, row, column }, cell)] : [];
  });
}

/** The cells of a band, row by row. */
export function placesOf(band: FormBand): { row: string; column: string }[] {
  return band.rows.flatMap((row) => band.columns.map((column) => ({ row: row.key, column: column.key })));
}

function toRow(check: Pick<PageCheck, 'report'>, at: CellPlace, cell: Cell): CellRow {
  const { form } = check.report;
  const printedUnit = printedUnitOf(cell);
  return {
    at,
    rowLabel: lineLabel(rowLine(at.table, at.row, form), at.row),
    columnLabel: withUnit(at, form),
    cell,
    value: measureOf(at, form) === 'money' && /^亿?元$/.test(printedUnit) ? null : cell.value,
    printedUnit,
  };
}

/** What the numbers of a cell count. */
export function measureOf({ table, row, column }: CellPlace, form: FormId | null): Measure {
  return columnLine(table, column, form, row)?.measure ?? rowLine(table, row, form)?.measure ?? 'count';
}

/** 251000元 and 251000（元） print one. */
function printedUnitOf({ text, kind }: Cell): string {
  if (kind !== 'number') return '';
  const { unit, note } = readCellValue(text);
  return unit ?? /^(?:单位[:：]?)?([万亿]?元)$/.exec(note ?? '')?.[1] ?? '';
}

/** The label of the column, with 万元 where the form counts money. */
function withUnit(at: CellPlace, form: PageCheck['report']['form']): string {
  const column = columnLine(at.table, at.column, form, at.row);
  const label = lineLabel(column, at.column);
  return measureOf(at, form) === 'money' && !label.includes('元') ? `${label}（万元）` : label;
}
