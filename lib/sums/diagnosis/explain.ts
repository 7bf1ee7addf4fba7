/**
 * Names the cells that may be wrong where sums fail: the smallest sets of cells that, given other whole numbers from 0 up, make every sum hold.
 * Sums that fail for one common reason make one diagnosis.
 */

import type { Explanation, TableName } from '../../contract/page-check';
import type { ReadTable } from '../../contract/report';
import { checksOf } from '../form-table';
import { atomsOf } from './atoms';
import { isExchange, isTakeover, likelyCause } from './cause';
import { type Choice, groupsOf } from './cover';
import { digitDistance } from './digits';
import { type System, systemOf } from './system';

/** What the diagnosis may look at. */
export interface ExplainInput {
  /** The tables with their blanks proven; null where one was not found. */
  tables: Readonly<Record<TableName, ReadTable | null>>;
  /** Ids of the broken sums (`row-total:granted`), as the sum rules give them. Sums in no diagnosis stay unexplained. */
  broken: readonly string[];
  /** Numbers that the text states about the same things; they only decide between explanations that are equally near. */
  hints?: readonly number[];
}

/** One root cause: the sums it breaks, and what could be wrong. */
export interface CheckDiagnosis {
  /** Ids of the broken sums that it explains, in the order of the form. */
  checks: string[];
  /** All smallest sets, nearest first; ties in the order of the form. */
  explanations: Explanation[];
  /** True where there is just one. */
  unique: boolean;
}

/** Sums that only three or more changed cells would mend are not explained. */
const MOST_CELLS = 2;

/**
 * The root causes of the broken sums, table by table, in the order of the form. A sum that no change of one or two cells mends is in none of
 * them. The same table always gives the same answer: the search stops after a number of steps, not after a time.
 */
export function explain({ tables, broken, hints = [] }: ExplainInput): CheckDiagnosis[] {
  const ids = new Set(broken);
  const numbers = new Set(hints);
  return Object.values(tables).flatMap((table) => (table === null ? [] : explainTable(table, ids, numbers)));
}

function explainTable(table: ReadTable, broken: ReadonlySet<string>, hints: ReadonlySet<number>): CheckDiagnosis[] {
  if (!checksOf(table).some(({ id }) => broken.has(id))) return [];
  const system = systemOf(table, broken);
  if (system.equations.every(({ residual }) => residual === 0)) return [];
  return groupsOf(atomsOf(system)).flatMap(({ sums, choices }): CheckDiagnosis[] => {
    const sizes = choices.map((choice) => choice.flatMap(({ changes }) => changes).length);
    if (Math.max(...sizes) > MOST_CELLS) return [];
    const explanations = ranked(system, choices, hints);
    const checks = sums.flatMap((sum) => system.equations[sum]?.id ?? []);
    return [{ checks, explanations, unique: explanations.length === 1 }];
  });
}

/** The choices as explanations, nearest first: by digits, then by what the text says, then in the order of the form. */
function ranked(system: System, choices: readonly Choice[], hints: ReadonlySet<number>): Explanation[] {
  return choices
    .map((choice) => {
      const changes = choice.flatMap((atom) => atom.changes).sort((a, b) => a.cell - b.cell);
      const cells = changes.flatMap(({ cell, to }) => {
        const unknown = system.cells[cell];
        return unknown ? [{ at: unknown.cell.at, from: unknown.cell.proven ? null : unknown.value, to }] : [];
      });
      return { cells, order: changes.map(({ cell }) => cell), distance: distanceOf(cells), told: toldBy(cells, hints) };
    })
    .sort((a, b) => a.distance - b.distance || b.told - a.told || compareOrder(a.order, b.order))
    .map(({ cells }): Explanation => {
      const cause = likelyCause(system.table, cells);
      return cause === undefined ? { cells } : { cells, cause };
    });
}

/** How many typing slips explain the changes. Two cells whose numbers were exchanged, or both entered in one of them, are one slip. */
function distanceOf(cells: Explanation['cells']): number {
  const [one, other] = cells;
  if (one && other && cells.length === 2 && (isExchange(one, other) || isTakeover(one, other))) return 1;
  return cells.reduce((sum, { from, to }) => sum + digitDistance(from, to), 0);
}

/** How far the text supports the explanation: +1 for each new value that the text states, −1 for each printed value that it states. Zeros do not count. */
function toldBy(cells: Explanation['cells'], hints: ReadonlySet<number>): number {
  const says = (value: number | null): number => (value !== null && value !== 0 && hints.has(value) ? 1 : 0);
  return cells.reduce((sum, { from, to }) => sum + says(to) - says(from), 0);
}

function compareOrder(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? -1;
    if (value !== other) return value - other;
  }
  return a.length - b.length;
}
