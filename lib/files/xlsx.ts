/**
 * A workbook with the sheets 数据, 问题 and 说明, of several reports also 报告, and 名单 where a list of units was held against them. To be imported lazily: the library weighs about 40 KB and is
 * wanted only when somebody asks for a workbook.
 */
import { type Cell, type ColumnDef, writeXlsx } from 'hucre/xlsx';
import { dataHead, findingHead, reportHead, rosterHead, sheetNames } from '../words/file-heads';
import { fileTexts } from '../words/files';
import type { Language } from '../words/types';
import { wordingOf } from '../words/wording';
import { cellRows } from './cell-rows';
import type { Field } from './csv';
import { findingTable, OWN_COLUMNS, reportFields } from './findings-csv';
import { legendTable, reportTable } from './legend';
import type { FileOptions, FileReport, FileRoster } from './report';
import { rosterRows } from './roster-rows';

/** How a sheet looks; the rows come from elsewhere. */
interface Sheet {
  name: string;
  head: readonly string[];
  rows: readonly (readonly Field[])[];
  widths: readonly number[];
  /** True where a person may want to pick rows; prose has no filter. */
  filter: boolean;
}

/** Longer text than this makes a workbook that Excel wants to repair (its limit is 32,767 per cell). */
const CELL_LIMIT = 32_000;

/**
 * The checks as a workbook, ready to be saved. All words are stored as text, never as formulas. The same reports and options give the same
 * bytes where `checkedAt` is known; without it the library writes the present time.
 */
export async function workbookXlsx(reports: readonly FileReport[], options: FileOptions): Promise<Uint8Array> {
  const { language } = options;
  const sheets = [
    dataSheet(reports, language),
    findingSheet(reports, options),
    ...(reports.length > 1 ? [reportSheet(reports, language)] : []),
    ...(options.roster ? [rosterSheet(options.roster)] : []),
    legendSheet(reports, options),
  ];
  const created = Math.max(
    ...reports.map(({ checkedAt }) => (checkedAt === null ? Number.NaN : Date.parse(checkedAt))),
  );
  return writeXlsx({
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      columns: sheet.widths.map(columnOf),
      rows: [[...sheet.head], ...sheet.rows.map((row) => row.map(plain))],
      cells: new Map([
        ...sheet.head.map((value, column) => [`0,${column}`, { value, style: HEAD }] as const),
        ...errorWords(sheet.rows),
      ]),
      freezePane: { rows: 1 },
      ...(sheet.filter ? { autoFilter: { range: `A1:${letter(sheet.head.length)}${sheet.rows.length + 1}` } } : {}),
    })),
    properties: {
      title: fileTexts[language].sheets.title,
      ...(!Number.isFinite(created) ? {} : { created: new Date(created), modified: new Date(created) }),
    },
    defaultFont: { name: 'Microsoft YaHei', size: 10 },
  });
}

const HEAD = {
  font: { name: 'Microsoft YaHei', size: 10, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
} as const;

/** #REF!, #N/A and their like: pages that were pasted from a spreadsheet print them. */
const ERROR_WORD = /^#[A-Z_0-9/]+[!?]?$/;

/** The library writes such words as errors of the spreadsheet, unless they are rich text: they are what the page says, and stay words. */
function errorWords(rows: readonly (readonly Field[])[]): (readonly [string, Partial<Cell>])[] {
  return rows.flatMap((row, index) =>
    row.flatMap((value, column) =>
      typeof value === 'string' && ERROR_WORD.test(value)
        ? [[`${index + 1},${column}`, { value, richText: [{ text: value }] }] as const]
        : [],
    ),
  );
}

function columnOf(width: number): ColumnDef {
  return { width, style: { alignment: { vertical: 'top', wrapText: width >= 40 } } };
}

/** A value that every spreadsheet takes: no controls, no halves of characters, not too long, nothing that reads as an escape. */
function plain(value: Field): Field {
  if (typeof value !== 'string') return value;
  const clean = value.replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD').replace(/(?![\t\n])\p{Cc}/gu, '');
  const short = clean.length <= CELL_LIMIT ? clean : `${clean.slice(0, CELL_LIMIT).replace(/\p{Cs}$/u, '')}…`;
  // In a workbook _x0041_ stands for A; the library leaves such words as they are.
  return short.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** 1 → A, 27 → AA */
function letter(column: number): string {
  const rest = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letter(before) : '') + String.fromCharCode(65 + rest);
}

function dataSheet(reports: readonly FileReport[], language: Language): Sheet {
  return {
    name: sheetNames.data,
    head: dataHead,
    rows: reports.flatMap((report) => dataRows(report, language)),
    widths: [22, 8, 32, 40, 24, 14, 8, 12, 8, 8, 14, 24, 36],
    filter: true,
  };
}

function dataRows({ check }: FileReport, language: Language): Field[][] {
  const words = wordingOf(language);
  const { report } = check;
  return cellRows(check).map(({ at, rowLabel, columnLabel, cell, value, printedUnit }) => [
    report.body,
    report.year,
    words.tableName(at.table),
    rowLabel,
    columnLabel,
    cell.text,
    words.kindName(cell.kind),
    value,
    printedUnit,
    cell.proven === true ? fileTexts[language].sheets.proven : '',
    at.table,
    at.row,
    at.column,
  ]);
}

/** The findings; of several reports with the columns that say which report each is of. */
function findingSheet(reports: readonly FileReport[], options: FileOptions): Sheet {
  const { language } = options;
  const many = reports.length > 1;
  return {
    name: sheetNames.findings,
    head: many ? findingHead : findingHead.slice(0, OWN_COLUMNS),
    rows: reports.flatMap((report) =>
      findingTable(report, language).map((row) => (many ? [...row, ...reportFields(report, options)] : row)),
    ),
    widths: [10, 6, 8, 24, 20, 18, 40, 60, 10, 10, 10, 10, 50, 40, 40, ...(many ? [22, 8, 8, 40, 24, 10] : [])],
    filter: true,
  };
}

function reportSheet(reports: readonly FileReport[], language: Language): Sheet {
  const widths = [22, 10, 40, 12, 40, 40, 24, 90];
  return { name: sheetNames.reports, head: reportHead, rows: reportTable(reports, language), widths, filter: true };
}

function rosterSheet(roster: FileRoster): Sheet {
  const widths = [28, 12, 24, 10, 10, 40];
  return { name: sheetNames.roster, head: rosterHead, rows: rosterRows(roster), widths, filter: true };
}

function legendSheet(reports: readonly FileReport[], options: FileOptions): Sheet {
  const { legendHead } = fileTexts[options.language].sheets;
  return {
    name: sheetNames.legend,
    head: legendHead,
    rows: legendTable(reports, options),
    widths: [24, 90],
    filter: false,
  };
}
