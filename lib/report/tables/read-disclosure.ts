/** Table two (主动公开): several small tables, each under its own 第二十条第（…）项, in one physical table or in many. */

import type { FormId } from '../../contract/page-check';
import type { ReadTable } from '../../contract/report';
import { forms } from '../../form/index';
import { formById, newestForm } from '../../form/look-up';
import type { FormBand, FormLine, FormTable } from '../../form/types';
import { mostVoted } from '../../sums/form-table';
import { assign, type Header, readHeader } from '../../table/columns';
import { labelCore, similarity } from '../../table/labels';
import type { RowCell, TableRow } from '../../table/rows';
import { remember } from '../../text/remember';
import { columnReader, formLabels, isBandTitle, labelsOf } from '../form-labels';
import { buildTable } from './table-builder';

interface DataRow {
  row: TableRow;
  label: RowCell;
  key: string;
  values: RowCell[];
  /** The header rows above it. */
  above: TableRow[];
}

/** The first table two among the rows, or null. `preferred` decides where the rows fit both forms. */
export function readDisclosure(rows: readonly TableRow[], preferred: FormId | null): ReadTable | null {
  const run = bestRun(rows);
  if (!run) return null;
  const form = formOf(run, preferred);
  const table = formById(form).tables.find(({ name }) => name === 'disclosure') as FormTable;
  const builder = buildTable(form, table);
  const absent = new Set<string>();
  for (const data of run) {
    const band = table.bands.find((each) => each.rows.some(({ key }) => key === data.key));
    const line = band?.rows.find(({ key }) => key === data.key);
    if (!band || !line) continue;
    const printed = bandOfHeader(data, band, form);
    const { keys, header } = printedColumns(data, printed);
    for (const { key } of band.columns) if (!keys.includes(key)) absent.add(key);
    for (const label of leafLabels(data, printed, header))
      builder.label(label.cell, labelsOf(label.line), 'column', label.line.key);
    builder.label(data.label, labelsOf(line), 'row', line.key);
    const assignment = assign(data.values, keys, header, null);
    builder.row(data.key, assignment, data.values, keys.length, data.label.text);
    builder.from(data.row.table);
  }
  return builder.finish([...absent]);
}

/** The stretch of rows with most different labels; a label that returns begins a new stretch. */
function bestRun(rows: readonly TableRow[]): DataRow[] | null {
  const runs: DataRow[][] = [];
  let run: DataRow[] = [];
  let above: TableRow[] = [];
  for (const row of rows) {
    const found = dataRow(row, above);
    if (!found) {
      if (row.own.some((cell) => cell.core !== '')) above = [...above, row].slice(-4);
      continue;
    }
    if (run.some(({ key }) => key === found.key)) {
      runs.push(run);
      run = [];
    }
    run.push(found);
  }
  runs.push(run);
  const best = runs.reduce((a, b) => (score(b) > score(a) ? b : a));
  return score(best) >= 3 ? best : null;
}

/** Rows with a header of this table count double: 行政许可 and 行政处罚 stand in other statistics too. */
function score(run: readonly DataRow[]): number {
  return (
    run.reduce((sum, { above }) => sum + (above.some((row) => row.own.some(isHeaderCell)) ? 2 : 1), 0) -
    (run.length > 0 ? 1 : 0)
  );
}

function isHeaderCell(cell: RowCell): boolean {
  if (isBandTitle(cell.core)) return true;
  return formLabels.linesNear(cell.core).some(({ table, axis }) => table === 'disclosure' && axis === 'column');
}

function dataRow(row: TableRow, above: TableRow[]): DataRow | null {
  for (const cell of row.cells) {
    if (cell.core === '') continue;
    const named = formLabels.linesByCore(cell.core).find(({ table, axis }) => table === 'disclosure' && axis === 'row');
    if (!named) continue;
    const values = row.own.filter((each) => each.column >= cell.column + cell.width);
    return values.length > 0 ? { row, label: cell, key: named.line.key, values, above } : null;
  }
  return null;
}

/** The form with more labels of its own among the rows and headers. */
function formOf(run: readonly DataRow[], preferred: FormId | null): FormId {
  const cells = new Set(run.flatMap(({ row, above }) => [...above, row].flatMap(({ own }) => own)));
  const votes = [...cells].flatMap((cell): FormId[] => {
    const named = formLabels.linesNear(cell.core).filter(({ table }) => table === 'disclosure');
    const ids = new Set(named.map(({ form }) => form));
    return ids.size === 1 ? [...ids] : [];
  });
  return mostVoted(votes) ?? preferred ?? newestForm.id;
}

/**
 * The band whose columns the header names: mostly that of the table's form. Where the header names all columns of another form instead (documents
 * in the columns of the old form, the rest in those of the new one) the numbers belong to those columns, and the form's own are not there.
 */
function bandOfHeader(data: DataRow, own: FormBand, form: FormId): FormBand {
  const cells = data.above.at(-1)?.own ?? [];
  const named = (band: FormBand): number => {
    const labels = columnLabels(band);
    return cells.filter(({ core }) => labels.has(core)).length;
  };
  const others = bandsWith(data.key).filter(
    ({ of, band }) => of !== form && named(band) === band.columns.length && named(band) > named(own),
  );
  return others[0]?.band ?? own;
}

/** The bands of all forms that have such a row in table two. */
const bandsWith = remember((row) =>
  forms.flatMap(({ id, tables }) =>
    tables
      .filter(({ name }) => name === 'disclosure')
      .flatMap(({ bands }) => bands)
      .filter(({ rows }) => rows.some(({ key }) => key === row))
      .map((band: FormBand) => ({ of: id, band })),
  ),
);

const known = new WeakMap<FormBand, ReadonlySet<string>>();

/** The cores of all labels that the band's columns may carry. */
function columnLabels(band: FormBand): ReadonlySet<string> {
  let labels = known.get(band);
  if (!labels) {
    labels = new Set(band.columns.flatMap((line) => labelsOf(line).map(labelCore)));
    known.set(band, labels);
  }
  return labels;
}

/** The band's columns in their printed order, and the header that names them. */
function printedColumns(data: DataRow, band: FormBand): { keys: string[]; header: Header | null } {
  const above = data.above.at(-1);
  const header = readHeader(above ? [above] : [], columnReader(band));
  const all = band.columns.map(({ key }) => key);
  const whole = header.columns.length === all.length;
  const fewer = header.columns.length > 0 && header.columns.length === data.values.length;
  if (!header.aligned || !(whole || fewer)) return { keys: all, header: null };
  // Columns of two physical tables do not line up: there the header tells names and order, not places.
  return {
    keys: header.columns.map(({ key }) => key),
    header: above?.tableIndex === data.row.tableIndex ? header : null,
  };
}

/** The header cell above each column, also where its label is damaged. */
function leafLabels(data: DataRow, band: FormBand, header: Header | null): { cell: RowCell; line: FormLine }[] {
  if (header && header.columns.length === band.columns.length) {
    return band.columns.flatMap((line) => {
      const named = header.columns.find(({ key }) => key === line.key);
      return named ? [{ cell: named.cell, line }] : [];
    });
  }
  const row = data.above.at(-1);
  const cells = row?.own.filter((cell) => cell.core !== '' && cell.core !== band.corner) ?? [];
  if (cells.length !== band.columns.length) return [];
  const pairs = band.columns.map((line, index) => ({ cell: cells[index] as RowCell, line }));
  // A title row or a sentence above the numbers is no header, however many cells it has.
  const alike = pairs.filter(({ cell, line }) =>
    labelsOf(line).some((label) => similarity(cell.core, labelCore(label)) > 0.4),
  );
  return alike.length * 2 > pairs.length ? pairs : [];
}
