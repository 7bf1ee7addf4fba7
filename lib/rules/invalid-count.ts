/** A number that cannot be: negative, or a fraction where whole things are counted. */

import { cellKey, type ReadCell, type ReadTable } from '../contract/report';
import { bandOf, cellsInOrder, formTableOf, linesWithRole, measureOf } from '../sums/form-table';
import type { CellFacts } from './facts';
import { cellSpot } from './spots';
import type { Outcome, Rule } from './types';

/** The cell, its number, and why it cannot be. */
export type Facts = CellFacts & { value: number; reason: 'negative' | 'fraction' };

export const invalidCountRule: Rule<'invalid-count', Facts> = {
  id: 'invalid-count',
  levels: ['error'],
  *check(report): Generator<Outcome<Facts>> {
    for (const table of Object.values(report.tables)) {
      if (table === null) continue;
      for (const cell of cellsInOrder(table)) {
        const reason = reasonFor(table, cell);
        if (cell.value === null || reason === null) continue;
        const facts = { at: cell.at, text: cell.text, value: cell.value, reason };
        yield { status: 'broken', level: 'error', where: [cellSpot(cell)], facts, actual: cell.value };
      }
    }
  },
};

function reasonFor(table: ReadTable, cell: ReadCell): 'negative' | 'fraction' | null {
  const { value } = cell;
  // A number that may belong to another column is measured by no column.
  if (value === null || cell.kind !== 'number' || !cell.certain) return null;
  if (Number.isInteger(value) && value >= 0) return null;
  const measure = measureOf(formTableOf(table), cellKey(cell.at.row, cell.at.column));
  if (measure === 'change') return null;
  if (value < 0) return 'negative';
  return measure === 'money' || measure === 'money-of-any-unit' || isMoney(table, cell) ? null : 'fraction';
}

/** 113.96万元, or 113.96 in the row of fees, is money where items are asked for: misplaced, but no broken count. */
function isMoney(table: ReadTable, cell: ReadCell): boolean {
  const { row, column } = cell.at;
  const rows = bandOf(formTableOf(table), row, column)?.rows ?? [];
  return cell.unit?.endsWith('元') === true || linesWithRole(rows, 'fee').some(({ key }) => key === row);
}
