/** Rows with too many numbers: which of their cells are certain all the same. */
import type { FormBand } from '../form/types';
import { formTableOf } from './form-table';
import { cellKey, type Misfit, type ReadCell, type ReadTable } from './report';

/**
 * Makes those cells of misfit rows certain that hold the same number whichever numbers of the row are too many. All other
 * cells stay as they are; a row with too few numbers settles nothing, because any column may be the one left out.
 */
export function settleMisfits(table: ReadTable): ReadTable {
  const settled = table.misfits.flatMap((misfit) => settledCells(table, misfit));
  if (settled.length === 0) return table;
  const cells = new Map(table.cells);
  for (const cell of settled) cells.set(cellKey(cell.at.row, cell.at.column), cell);
  return { ...table, cells };
}

function settledCells(table: ReadTable, misfit: Misfit): ReadCell[] {
  const { row, values } = misfit;
  const band = formTableOf(table).bands.find(({ rows }) => rows.some(({ key }) => key === row));
  if (row === null || values === undefined || band === undefined) return [];
  const surplus = values.length - band.columns.length;
  if (surplus <= 0) return [];
  return columnsOf(band).flatMap((column, index) => {
    const cell = table.cells.get(cellKey(row, column));
    // The numbers keep their order, so this column holds one of `surplus + 1` neighbours.
    const readings = new Set(values.slice(index, index + surplus + 1));
    const [only] = readings;
    if (!cell || cell.certain || cell.kind !== 'number' || readings.size !== 1 || only !== cell.value) return [];
    return [{ ...cell, certain: true }];
  });
}

function columnsOf(band: FormBand): string[] {
  return band.columns.map(({ key }) => key);
}
