/** The sums of one table as a system of equations, and what a change of a cell does to it. */

import { cellKey, type ReadCell, type ReadTable } from '../../contract/report';
import { roundToSixDecimals } from '../../text/round';
import { cellsInOrder, checksOf } from '../form-table';
import { workSum } from '../sums';

/** One sum that could be worked out. */
export interface Equation {
  id: string;
  /** Left minus right; 0 where the sum holds. */
  residual: number;
  /** The cells that take part, as indexes into `System.cells`, left side first. */
  cells: number[];
}

/** One cell that takes part in at least one such sum. */
export interface Unknown {
  cell: ReadCell;
  value: number;
  /** The sums it takes part in, with +1 on the left and −1 on the right side. */
  in: { equation: number; sign: 1 | -1 }[];
}

/** Everything that must hold at once. Cells stand in the order of the form. */
export interface System {
  table: ReadTable;
  equations: Equation[];
  cells: Unknown[];
}

/** A change of one cell. */
export interface Change {
  /** Index into `System.cells`. */
  cell: number;
  to: number;
}

/**
 * The system of all sums of the table that are known to hold or named as broken. Sums with unknown cells are left
 * out, and so are sums that fail without being named as broken (their total is not stated).
 */
export function systemOf(table: ReadTable, broken: ReadonlySet<string>): System {
  const system: System = { table, equations: [], cells: [] };
  const index = new Map<string, number>();
  for (const cell of cellsInOrder(table)) {
    if (!cell.certain || cell.value === null) continue;
    index.set(cellKey(cell.at.row, cell.at.column), system.cells.length);
    system.cells.push({ cell, value: cell.value, in: [] });
  }
  for (const { id, terms, residual } of bindingSums(table, broken)) {
    const equation: Equation = { id, residual, cells: [] };
    for (const { cell: read, sign } of terms) {
      const cell = index.get(cellKey(read.at.row, read.at.column));
      if (cell === undefined) continue;
      equation.cells.push(cell);
      system.cells[cell]?.in.push({ equation: system.equations.length, sign });
    }
    system.equations.push(equation);
  }
  return system;
}

interface BindingSum {
  id: string;
  residual: number;
  terms: { cell: ReadCell; sign: 1 | -1 }[];
}

function bindingSums(table: ReadTable, broken: ReadonlySet<string>): BindingSum[] {
  const known = checksOf(table).flatMap((check): BindingSum[] => {
    const sum = workSum(table, check);
    if (!sum.known || (sum.difference !== 0 && !broken.has(check.id))) return [];
    const left = sum.left.map(({ cell }) => ({ cell, sign: 1 as const }));
    const right = sum.right.map(({ cell }) => ({ cell, sign: -1 as const }));
    return [{ id: check.id, residual: sum.difference, terms: [...left, ...right] }];
  });
  // A blank whose value was computed from a sum makes that sum hold by itself: it is no evidence for the other numbers of the sum.
  const uses = new Map<ReadCell, number>();
  for (const { cell } of known.flatMap(({ terms }) => terms)) uses.set(cell, (uses.get(cell) ?? 0) + 1);
  const isMade = (cell: ReadCell): boolean => cell.proven && cell.value !== 0 && uses.get(cell) === 1;
  return known.filter(({ residual, terms }) => residual !== 0 || !terms.some(({ cell }) => isMade(cell)));
}

/** The value that a cell has after adding `delta`; null where that is no whole number from 0 up, or no change. */
export function moved(unknown: Unknown, delta: number): number | null {
  const to = roundToSixDecimals(unknown.value + delta);
  return delta !== 0 && Number.isSafeInteger(to) && to >= 0 ? to : null;
}
