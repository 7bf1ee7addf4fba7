/** A number that cannot be: negative, or a fraction where whole things are counted. */
import { cellsInOrder, formTableOf, measureOf } from '../report/form-table';
import type { ReadCell, ReadTable } from '../report/report';
import { cellSpot } from './spots';
import type { Outcome, Rule } from './types';

export const invalidCountRule: Rule<'invalid-count'> = {
  id: 'invalid-count',
  levels: ['error'],
  *check(report): Generator<Outcome<'invalid-count'>> {
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
  const measure = measureOf(formTableOf(table), cell.at);
  if (measure === 'change') return null;
  if (value < 0) return 'negative';
  // 113.96万元 in a column of items is money in the wrong place, not a broken count.
  if (Number.isInteger(value) || measure === 'money' || cell.unit?.endsWith('元')) return null;
  return 'fraction';
}
