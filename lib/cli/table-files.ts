/** Tables in files: CSV as the extension writes it, or Parquet. */
import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData, type Writer } from 'hyparquet-writer';
import { csvLines, type Field } from '../files/csv';
import type { Outcome } from './job';
import { openFile, type Sink } from './sinks';
import { columnsOf, rowsKey, type TableId, type TypedColumn } from './tables';

/** CSV with a byte order mark, for spreadsheets. */
export function csvFile(path: string, table: TableId): Sink {
  const file = openFile(path);
  const key = rowsKey({ table, format: 'csv' });
  file.append(`\uFEFF${csvLines([columnsOf(table).map(({ name }) => name)])}`);
  return {
    write: (outcomes) => {
      for (const { rows: reports } of outcomes) for (const each of reports) file.append(each[key]?.csv ?? '');
    },
    close: () => file.close(),
    abandon: () => file.abandon(),
  };
}

/** So many fields are gathered before they are written: larger groups read faster and take more memory to write. */
const GROUP_FIELDS = 400_000;

/** Parquet, column by column, typed; an unknown number is null. */
export function parquetFile(path: string, table: TableId): Sink {
  const columns = columnsOf(table);
  const file = openFile(path);
  const key = rowsKey({ table, format: 'parquet' });
  const writer = fileWriter((bytes) => file.append(bytes));
  const parquet = new ParquetWriter({ writer, schema: schemaFromColumnData({ columnData: dataOf(columns, []) }) });
  let rows: Field[][] = [];
  const group = (): void => {
    void parquet.write({ columnData: dataOf(columns, rows), rowGroupSize: rows.length });
    rows = [];
  };
  return {
    write: (outcomes: readonly Outcome[]) => {
      for (const { rows: reports } of outcomes) for (const each of reports) rows.push(...(each[key]?.fields ?? []));
      if (rows.length * columns.length >= GROUP_FIELDS) group();
    },
    close: () => {
      if (rows.length > 0) group();
      void parquet.finish();
      file.close();
    },
    abandon: () => file.abandon(),
  };
}

function dataOf(columns: readonly TypedColumn[], rows: readonly Field[][]): ColumnSource[] {
  return columns.map(({ name, type }, index) => ({
    name,
    type,
    nullable: true,
    data: rows.map((row) => typed(row[index] ?? null, type)),
  }));
}

/** A value as its column has it; '' in a column of words stays '', since the page may say nothing at a known place. */
function typed(field: Field, type: TypedColumn['type']): Field {
  if (field === null) return null;
  if (type === 'STRING') return String(field);
  return typeof field === (type === 'BOOLEAN' ? 'boolean' : 'number') ? field : null;
}

/** Hands over what has been encoded after each group of rows, so that memory stays flat. */
function fileWriter(append: (bytes: Uint8Array) => void): Writer {
  const writer = new ByteWriter();
  const hand = (): void => {
    append(new Uint8Array(writer.buffer.slice(0, writer.index)));
    writer.index = 0;
  };
  return Object.assign(writer, { flush: hand, finish: hand });
}
