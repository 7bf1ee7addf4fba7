/** The tables that can be written: the extension's own CSV files, and the same rows with types. */
import type { Evidence } from '../check/evidence';
import { csvLines, dataRows, type Field } from '../files/csv';
import { findingCsvRows } from '../files/findings-csv';
import type { FileOptions, FileReport } from '../files/report';
import { REPORT_COLUMNS, reportMeasures } from '../files/report-columns';
import { allPlaces, cellCode, sourceCode, wideRow } from '../files/wide';
import { DATA_COLUMNS, findingHead } from '../words/file-heads';
import type { Language } from '../words/types';
import { version } from './version';

/** A row for each cell, for each report, or for each problem. */
export type TableId = 'long' | 'wide' | 'findings';

/** Rows on their way to a file: as lines of CSV, or as they are. */
export interface TableRows {
  csv?: string;
  fields?: Field[][];
}

/** A table as a file needs it. */
export interface WantedTable {
  table: TableId;
  format: 'csv' | 'parquet';
}

/** What a column of a typed file holds. */
export type ColumnType = 'STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN';

/** A column with its type. */
export interface TypedColumn {
  name: string;
  type: ColumnType;
}

interface Table {
  columns(): TypedColumn[];
  rows(report: FileReport, options: FileOptions): Field[][];
}

const places = allPlaces();

/** Columns that hold no words, by name. */
const LONG_TYPES: Record<string, ColumnType> = { year: 'INT32', value: 'DOUBLE', proven: 'BOOLEAN' };
/** Numbers among the columns of findings. 应为 may be a number or a word. */
const FINDING_NUMBERS: ReadonlySet<string> = new Set(['序号', '年度']);

const tables: Record<TableId, Table> = {
  long: {
    columns: () => DATA_COLUMNS.map((name) => ({ name, type: LONG_TYPES[name] ?? 'STRING' })),
    rows: dataRows,
  },
  wide: {
    columns: () => [
      ...REPORT_COLUMNS.map((name): TypedColumn => {
        const measure = reportMeasures[name];
        return { name, type: measure === 'year' || measure === 'count' ? 'INT32' : 'STRING' };
      }),
      ...places.map((place): TypedColumn => ({ name: cellCode(place), type: 'DOUBLE' })),
      ...places.map((place): TypedColumn => ({ name: sourceCode(place), type: 'STRING' })),
    ],
    rows: (report, options) => [wideRow(report, places, options)],
  },
  findings: {
    columns: () => findingHead.map((name) => ({ name, type: FINDING_NUMBERS.has(name) ? 'INT32' : 'STRING' })),
    rows: findingCsvRows,
  },
};

/** Whether there is such a table. */
export function isTableId(name: string): name is TableId {
  return Object.hasOwn(tables, name);
}

/** The columns of a table, in order. */
export function columnsOf(table: TableId): TypedColumn[] {
  return tables[table].columns();
}

/** How the rows of one table in one format are known. */
export function rowsKey({ table, format }: WantedTable): string {
  return `${table}.${format}`;
}

/** The rows of one report for every table that is wanted. */
export function rowsOf(
  check: Evidence,
  wanted: readonly WantedTable[],
  { checkedAt, language }: { checkedAt: string; language: Language },
): Record<string, TableRows> {
  const report: FileReport = { check, checkedAt, dismissed: new Map() };
  const options: FileOptions = { language, bom: false, extensionVersion: version };
  return Object.fromEntries(
    wanted.map((each) => {
      const fields = tables[each.table].rows(report, options);
      return [rowsKey(each), each.format === 'csv' ? { csv: csvLines(fields) } : { fields }];
    }),
  );
}
