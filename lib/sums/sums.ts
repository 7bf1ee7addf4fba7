/** One sum of a form, worked out on the numbers that a table really has. */

import type { CellPlace } from '../contract/page-check';
import { cellKey, type ReadCell, type ReadTable } from '../contract/report';
import type { SumCheck } from '../form/derive-checks';
import { roundToSixDecimals } from '../text/round';
import type { TableSum } from './form-table';

/** A cell with the number it stands for in a sum. */
export interface SumTerm {
  at: CellPlace;
  cell: ReadCell;
  value: number;
}

/** The sum with all its numbers, or the cells that keep it from being worked out. */
export type WorkedSum =
  | { known: true; left: SumTerm[]; right: SumTerm[]; leftSum: number; rightSum: number; difference: number }
  | {
      known: false;
      /** Cells of the form that the page lacks. */
      missing: CellPlace[];
      /** Cells in rows that do not fit the form. */
      uncertain: ReadCell[];
      /** Blank, placeholder and word cells whose value nothing proves, and totals that are not stated. */
      unknown: ReadCell[];
    };

/** The value a cell stands for in sums: null where none is known, or where the number may belong to another column. */
export function sumValue(cell: ReadCell): number | null {
  return cell.certain && cell.value !== null && Number.isFinite(cell.value) ? cell.value : null;
}

/** The cell of that row and column with the value it stands for; null where the page has none or its value is not known. */
export function termAt(table: ReadTable, row: string, column: string): SumTerm | null {
  const cell = table.cells.get(cellKey(row, column));
  const value = cell ? sumValue(cell) : null;
  return cell && value !== null ? { at: cell.at, cell, value } : null;
}

/** A term as a finding tells it: without its cell. */
export function withoutCell({ at, value }: SumTerm): Pick<SumTerm, 'at' | 'value'> {
  return { at, value };
}

/**
 * Whether a sum holds, told without a list of its terms, since most sums of most reports do: by the numbers alone, or by a value that it proved
 * itself, or by nothing but proven values (`computed`). Null for a sum that fails, and for one that cannot be worked out.
 */
export function holdsBy(table: ReadTable, check: TableSum): 'numbers' | 'computed' | null {
  let proves = false;
  let allProven = true;
  const totalOf = (keys: readonly string[]): number => {
    let sum = 0;
    for (const key of keys) {
      const cell = table.cells.get(key);
      const value = cell ? sumValue(cell) : null;
      if (!cell || value === null) return Number.NaN;
      sum += value;
      proves ||= cell.provenBy === check.id;
      allProven &&= cell.proven;
    }
    return roundToSixDecimals(sum);
  };
  if (roundToSixDecimals(totalOf(check.leftKeys) - totalOf(check.rightKeys)) !== 0) return null;
  return proves || allProven ? 'computed' : 'numbers';
}

/** Works a sum out on a table whose blanks are proven as far as they can be. */
export function workSum(table: ReadTable, check: TableSum): WorkedSum {
  const missing: CellPlace[] = [];
  const uncertain: ReadCell[] = [];
  const unknown: ReadCell[] = [];
  const collect = (places: SumCheck['left'], keys: readonly string[]): SumTerm[] => {
    const terms: SumTerm[] = [];
    for (const [index, key] of keys.entries()) {
      const cell = table.cells.get(key);
      const value = cell ? sumValue(cell) : null;
      if (!cell) missing.push(places[index] as CellPlace);
      else if (value !== null) terms.push({ at: cell.at, cell, value });
      else if (!cell.certain) uncertain.push(cell);
      else unknown.push(cell);
    }
    return terms;
  };
  const left = collect(check.left, check.leftKeys);
  const right = collect(check.right, check.rightKeys);
  if (missing.length + uncertain.length + unknown.length > 0) return { known: false, missing, uncertain, unknown };

  const leftSum = total(left);
  const rightSum = total(right);
  const difference = roundToSixDecimals(leftSum - rightSum);
  // A total that is blank, or a slash, states nothing that could be wrong, even where another sum proves a value for it.
  const stated = check.right.length === 1 ? right[0]?.cell : undefined;
  if (difference !== 0 && stated && stated.kind !== 'number') {
    return { known: false, missing, uncertain, unknown: [stated] };
  }
  return { known: true, left, right, leftSum, rightSum, difference };
}

function total(terms: readonly SumTerm[]): number {
  return roundToSixDecimals(terms.reduce((sum, term) => sum + term.value, 0));
}
