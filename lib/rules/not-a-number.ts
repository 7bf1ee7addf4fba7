/** Words in a cell that should hold a number; or a number with a remark, such as 0（无集采中心）. */

import { cellKey, type ReadCell, type ReadTable } from '../contract/report';
import { cellsInOrder, formTableOf, measureOf } from '../sums/form-table';
import { squash } from '../text/normalise';
import type { CellFacts } from './facts';
import { cellSpot } from './spots';
import type { Outcome, Rule } from './types';

/** The cell, and the number beside its words; null where there is none. */
export type Facts = CellFacts & { value: number | null };

export const notANumberRule: Rule<'not-a-number', Facts> = {
  id: 'not-a-number',
  levels: ['review', 'hint'],
  *check(report): Generator<Outcome<Facts>> {
    for (const table of Object.values(report.tables)) {
      if (table === null) continue;
      for (const cell of cellsInOrder(table)) {
        const level = levelFor(table, cell);
        if (level === null) continue;
        const { at, text, value } = cell;
        yield { status: 'broken', level, where: [cellSpot(cell)], facts: { at, text, value }, actual: text };
      }
    }
  },
};

function levelFor(table: ReadTable, cell: ReadCell): 'review' | 'hint' | null {
  if (cell.kind === 'number') return cell.note === null || isUnit(cell.note) ? null : 'hint';
  if (cell.kind !== 'text' || !cell.certain) return null;
  const isChange = measureOf(formTableOf(table), cellKey(cell.at.row, cell.at.column)) === 'change';
  return isChange && IN_AND_OUT.test(squash(cell.text)) ? null : 'review';
}

/** A rise and a fall side by side, as the column 本年增/减 invites: 0/0, +3/-2, 增3减2, 减少2. */
const IN_AND_OUT = /^(?:增加?|减少?|[+\-↑↓])?\d+[件项个]?(?:[/、,;]?(?:增加?|减少?|[+\-↑↓])?\d+[件项个]?)?$/;

/** A bracketed unit, 12.5（万元）, is no remark. */
function isUnit(note: string): boolean {
  return /^(?:单位:?)?(?:[万亿]?元|件次?|[条项个宗份起次例人部篇家户])$/.test(squash(note));
}
