/** CSV for research: one row per report, one column per number of either form, under codes that never change. */

import type { Evidence } from '../check/evidence';
import type { CellPlace, FormId } from '../contract/page-check';
import { forms } from '../form/index';
import { formById, newestFirst, newestForm } from '../form/look-up';
import { tableNames } from '../form/tables';
import type { FormLine } from '../form/types';
import { rankOfBody } from '../report/identity/body-rank';
import { en } from '../words/en/index';
import { fileTexts } from '../words/files';
import { columnLine, rowLine } from '../words/form-lines';
import type { Language } from '../words/types';
import { wordingOf } from '../words/wording';
import { zh } from '../words/zh/index';
import { type CellRow, cellRows, measureOf, placesOf, sourceOf } from './cell-rows';
import { type Field, toCsv } from './csv';
import type { FileOptions, FileReport } from './report';
import { REPORT_COLUMNS, reportMeasures } from './report-columns';
import { summarise } from './summary';

/** The code of a cell: table, row and column key, as in `applications.resultTotal.naturalPerson`. */
export function cellCode({ table, row, column }: CellPlace): string {
  return `${table}.${row}.${column}`;
}

/** The code of the column that says where the number of a cell is from. */
export function sourceCode(place: CellPlace): string {
  return `${cellCode(place)}.source`;
}

/** Every cell of every form, each once: the newest form's order, then what only older forms have, table by table. */
export function allPlaces(): CellPlace[] {
  return tableNames.flatMap((table) => {
    const places = newestFirst.flatMap((form) => placesIn(form.id, table));
    const codes = places.map(cellCode);
    return places.filter((place, index) => codes.indexOf(cellCode(place)) === index);
  });
}

function placesIn(form: FormId, table: CellPlace['table']): CellPlace[] {
  const own = formById(form).tables.find(({ name }) => name === table);
  return (own?.bands ?? []).flatMap(placesOf).map(({ row, column }) => ({ table, row, column }));
}

/**
 * One row per report. A field is empty where the number is not known, the page lacks the cell, or the report's form has no
 * such cell; it is never a guessed zero. `codebookCsv` explains the columns.
 */
export function wideCsv(reports: readonly FileReport[], options: FileOptions): string {
  const places = allPlaces();
  const rows = reports.map((report) => wideRow(report, places, options));
  return toCsv([...REPORT_COLUMNS, ...places.map(cellCode), ...places.map(sourceCode)], rows, options);
}

/** The row of one report: what is known of it, the number at each of the places, and where each number is from. */
export function wideRow(report: FileReport, places: readonly CellPlace[], options: FileOptions): Field[] {
  const { check } = report;
  const values = new Map(cellRows(check).map((row) => [cellCode(row.at), row]));
  const numbers = places.map((place) => valueAt(values, place, check.report.form));
  const sources = places.map((place, index) => {
    const row = values.get(cellCode(place));
    return row && numbers[index] !== null ? sourceOf(row.cell) : '';
  });
  return [...reportFields(report, options), ...numbers, ...sources];
}

function reportFields(checked: FileReport, { extensionVersion }: FileOptions): Field[] {
  const { report, page } = checked.check;
  const { problems, sums, unchecked, cells, rulesOff } = summarise(checked);
  return [
    report.body,
    report.bodyKind,
    report.year,
    report.form,
    report.publishedOn,
    page.title,
    page.url,
    checked.checkedAt ?? '',
    extensionVersion,
    problems.error,
    problems.review,
    problems.hint,
    sums.held,
    sums.broken,
    sums.unchecked,
    sums.all,
    unchecked,
    rulesOff.length,
    cells.found,
    cells.proven,
    cells.unknown,
    provenCells(checked.check),
    sums.computed,
    rankOfBody(report.body, report.bodyKind),
  ];
}

/** The codes of the blanks that got their value from the totals. */
function provenCells(check: Evidence): string {
  return cellRows(check)
    .filter(({ cell }) => cell.proven)
    .map(({ at }) => cellCode(at))
    .join(' ');
}

/** In a column without a unit of its own a number with one stands beside those of other reports that mean another: it is left out. */
function valueAt(values: ReadonlyMap<string, CellRow>, place: CellPlace, form: FormId | null): number | null {
  const row = values.get(cellCode(place));
  if (row === undefined) return null;
  return row.printedUnit !== '' && measureOf(place, form) === 'money-of-any-unit' ? null : row.value;
}

/** Columns of the code book; of each form the labels of row and column, and whether it has the cell. */
export const CODEBOOK_COLUMNS = [
  'code',
  'table',
  'row_key',
  'column_key',
  'name_zh',
  'name_en',
  ...forms.flatMap(({ id }) => [`row_label_${id}`, `column_label_${id}`]),
  'measure',
  ...forms.map(({ id }) => `in_${id}`),
];

/** The code book: what each column of the wide CSV is, and under which labels the forms print it. */
export function codebookCsv(options: Pick<FileOptions, 'bom'>): string {
  return toCsv(CODEBOOK_COLUMNS, [...reportRows(), ...codebookRows(), ...sourceRows()], options);
}

/** The rows of the columns that say where each number is from. */
function sourceRows(): Field[][] {
  const measure = CODEBOOK_COLUMNS.indexOf('measure');
  return codebookRows().map(([code, table, row, column, zhName, enName, ...rest]) => {
    const words = [
      `${zhName}：数值来源（printed 页面所印、computed 由合计算出）`,
      `${enName}: where the number is from`,
    ];
    const fields: Field[] = [`${code}.source`, table ?? '', row ?? '', column ?? '', ...words, ...rest];
    return fields.with(measure, 'source');
  });
}

/** The rows of the columns that are no cell: without table, keys and labels. */
function reportRows(): Field[][] {
  return REPORT_COLUMNS.map((code) => {
    const names = [fileTexts.zh.reportColumns[code], fileTexts.en.reportColumns[code]];
    const measure = reportMeasures[code];
    return [code, '', '', '', ...names, ...forms.flatMap(() => ['', '']), measure, ...forms.map(() => true)];
  });
}

/** Every code of a cell with the name of the cell, by the newest form that has it. */
export function cellNames(language: Language): { code: string; name: string }[] {
  const codes = new Map(forms.map(({ id }) => [id, codesOf(id)]));
  return allPlaces().map((place) => {
    const code = cellCode(place);
    const form = newestFirst.find(({ id }) => codes.get(id)?.has(code)) ?? newestForm;
    return { code, name: wordingOf(language).placeName(place, form.id) };
  });
}

/** The rows of the numbers in the code book, as in `CODEBOOK_COLUMNS`. */
export function codebookRows(): Field[][] {
  const codes = new Map(forms.map(({ id }) => [id, codesOf(id)]));
  return allPlaces().map((place) => {
    const code = cellCode(place);
    const has = ({ id }: { id: FormId }): boolean => codes.get(id)?.has(code) === true;
    const newest = (newestFirst.find(has) ?? newestForm).id;
    return [
      code,
      place.table,
      place.row,
      place.column,
      zh.placeName(place, newest),
      en.placeName(place, newest),
      ...forms.flatMap((form) => (has(form) ? labelsOf(place, form.id) : ['', ''])),
      measureOf(place, newest),
      ...forms.map(has),
    ];
  });
}

function codesOf(form: FormId): ReadonlySet<string> {
  return new Set(tableNames.flatMap((table) => placesIn(form, table)).map(cellCode));
}

/** The labels as the form prints them, groups included: 申请人情况 / 法人或其他组织 / 商业企业. */
function labelsOf({ table, row, column }: CellPlace, form: FormId): string[] {
  const full = (line: FormLine | undefined) => (line?.path ?? []).join(' / ');
  return [full(rowLine(table, row, form)), full(columnLine(table, column, form, row))];
}
