/** Table three (收到和处理政府信息公开申请): its rows and columns put together, and their values read. */

import type { FormId } from '../../contract/page-check';
import type { ReadTable } from '../../contract/report';
import { forms } from '../../form/index';
import { formById, newestForm } from '../../form/look-up';
import type { FormBand, FormTable } from '../../form/types';
import { mostVoted } from '../../sums/form-table';
import { assign, numberColumns } from '../../table/columns';
import type { TableRow } from '../../table/rows';
import { formLabels, labelsOf } from '../form-labels';
import { printedColumns } from './application-columns';
import { bestRun, type DataRow } from './application-rows';
import { placeRows } from './place-rows';
import { buildTable } from './table-builder';

/** The first complete table three among the rows, or null. `preferred` decides where the rows fit both forms. */
export function readApplications(rows: readonly TableRow[], preferred: FormId | null): ReadTable | null {
  const run = bestRun(rows);
  if (!run) return null;
  const form = formOf(run, preferred);
  const table = formById(form).tables.find(({ name }) => name === 'applications') as FormTable;
  const band = table.bands[0] as FormBand;
  const placed = placeRows(run, band.rows);
  const columns = printedColumns(rows, placed, band);
  const builder = buildTable(form, table);
  for (const each of columns.headers) {
    for (const label of each.labels) builder.label(label.cell, labelsOf(label.line), 'column', label.line.key);
  }
  const numbered = new Map<number, Set<number>>();
  for (const { data, line } of placed) {
    const { tableIndex } = data.row;
    let inTable = numbered.get(tableIndex);
    if (!inTable) {
      inTable = numberColumns(
        placed.filter((each) => each.data.row.tableIndex === tableIndex).map((each) => each.data),
      );
      numbered.set(tableIndex, inTable);
    }
    const header = columns.headers.find((each) => each.tableIndex === tableIndex)?.header ?? null;
    const assignment = assign(data.values, columns.keys, header, inTable);
    builder.row(line.key, assignment, data.values, columns.keys.length, data.label?.text ?? '');
    if (data.label) builder.label(data.label, labelsOf(line), 'row', line.key);
    builder.from(data.row.table);
  }
  return builder.finish(band.columns.map(({ key }) => key).filter((key) => !columns.keys.includes(key)));
}

/**
 * The form with more rows of its own among those of the page. A label that names a column as well (其他) proves little: it decides only where
 * nothing else does.
 */
function formOf(run: readonly DataRow[], preferred: FormId | null): FormId {
  const votesOf = (rows: readonly DataRow[]): FormId[] => rows.flatMap(({ keys }) => keys.flatMap(ownerOf));
  const plain = run.filter(
    ({ label }) => label !== null && formLabels.linesNear(label.core).every(({ axis }) => axis === 'row'),
  );
  return mostVoted(votesOf(plain)) ?? preferred ?? mostVoted(votesOf(run)) ?? (forms[0] ?? newestForm).id;
}

/** The forms that have a row in table three, by its key. */
const owners = new Map<string, FormId[]>();
for (const { id, tables } of forms) {
  for (const { name, bands } of tables) {
    if (name !== 'applications') continue;
    for (const { key } of bands.flatMap(({ rows }) => rows)) owners.set(key, [...(owners.get(key) ?? []), id]);
  }
}

/** The one form that has such a row in table three; nothing where several have it. */
function ownerOf(key: string): FormId[] {
  const found = owners.get(key) ?? [];
  return found.length === 1 ? found : [];
}
