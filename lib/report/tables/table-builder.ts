/** Collects what is read of one statutory table, row by row. */

import type { CellPlace, FormId, TableName } from '../../contract/page-check';
import { type AlteredLabel, cellKey, type Misfit, type ReadCell, type ReadTable } from '../../contract/report';
import type { FormTable } from '../../form/types';
import type { NodeRef } from '../../source/source-document';
import type { Assignment } from '../../table/columns';
import { isAltered, labelCore } from '../../table/labels';
import type { RowCell } from '../../table/rows';

/** A table in the making. */
export interface TableBuilder {
  /** Takes the values of one row. A row that was taken before keeps its first values. */
  row(row: string, assignment: Assignment, values: readonly RowCell[], expected: number, label: string): void;
  /** Notes a label that may differ from the form's. */
  label(cell: RowCell, expected: readonly string[], axis: 'row' | 'column', key: string): void;
  from(table: NodeRef): void;
  /** `absent` are the columns that no header names and no row has. */
  finish(absentColumns: readonly string[]): ReadTable;
}

/** Begins a table of the given form. */
export function buildTable(form: FormId, table: FormTable): TableBuilder {
  const cells = new Map<string, ReadCell>();
  const seenRows = new Set<string>();
  const misfits: Misfit[] = [];
  const alteredLabels: AlteredLabel[] = [];
  const refs: NodeRef[] = [];
  return {
    row(row, assignment, values, expected, label) {
      if (seenRows.has(row)) return;
      seenRows.add(row);
      const formCell = cellsOfRow(table.name, row);
      for (const [column, cell] of assignment.cells) {
        const { key, at } = formCell(column);
        cells.set(key, readCell(at, cell, assignment.certain.has(column)));
      }
      if (assignment.misfit) {
        misfits.push({
          row,
          found: assignment.misfit.found,
          expected,
          refs: values.map((cell) => cell.ref),
          label,
        });
      }
    },
    label(cell, expected, axis, key) {
      const printed = cell.text;
      if (expected.some((label) => labelCore(label) === cell.core)) return;
      if (alteredLabels.some((each) => each.ref === cell.ref)) return;
      if (!expected.every((label) => isAltered(printed, label))) return;
      alteredLabels.push({ ref: cell.ref, printed, expected: expected[0] ?? '', axis, key });
    },
    from(ref) {
      if (!refs.includes(ref)) refs.push(ref);
    },
    finish(absentColumns) {
      const missingRows = table.bands.flatMap((band) =>
        band.rows.filter(({ key }) => !seenRows.has(key)).map(({ key }) => key),
      );
      return {
        name: table.name,
        form,
        cells,
        missingRows,
        missingColumns: [...absentColumns],
        misfits,
        alteredLabels,
        refs,
      };
    },
  };
}

/** A cell that some form has: its key and its place. */
interface FormCell {
  readonly key: string;
  readonly at: CellPlace;
}

/** The cells of the forms' rows, by table and row, then by column. All reports share them: they are frozen. */
const formRows = new Map<string, Map<string, FormCell>>();

/** The cells of one row that forms have, each made when it is first asked for. */
function cellsOfRow(table: TableName, row: string): (column: string) => FormCell {
  const name = `${table} ${row}`;
  const known = formRows.get(name) ?? new Map<string, FormCell>();
  formRows.set(name, known);
  return (column) => {
    let cell = known.get(column);
    if (!cell) {
      cell = { key: cellKey(row, column), at: Object.freeze({ table, row, column }) };
      known.set(column, cell);
    }
    return cell;
  };
}

function readCell(at: CellPlace, cell: RowCell, certain: boolean): ReadCell {
  const { kind, value, note, unit } = cell.value;
  return { at, ref: cell.ref, text: cell.text, kind, value, proven: false, note, unit, certain };
}
