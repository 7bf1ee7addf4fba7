/** How a wrong number may have come about, such as 12 typed as 21. Told as a possibility, and only where the numbers fit it exactly. */

import type { Cause, Explanation } from '../../contract/page-check';
import { cellKey, type ReadTable } from '../../contract/report';
import type { FormLine } from '../../form/types';
import { bandOf, checksOf, formTableOf } from '../form-table';
import { digitSlip } from './digits';

type ChangedCell = Explanation['cells'][number];

/** The likely cause of one explanation; undefined where nothing speaks for any. */
export function likelyCause(table: ReadTable, cells: readonly ChangedCell[]): Cause | undefined {
  const [first, second] = cells;
  if (!first) return undefined;
  if (!second) return causeOfOne(table, first);
  return cells.length === 2 ? causeOfTwo(table, first, second) : undefined;
}

function causeOfOne(table: ReadTable, cell: ChangedCell): Cause | undefined {
  if (cell.from === null) return undefined;
  const slip = digitSlip(cell.from, cell.to);
  if (slip !== null && slip !== 'digit-wrong') return slip;
  if (leftOutBlock(table, cell)) return 'block-left-out';
  if (slip !== null) return slip;
  return sumsTotalledBy(table, cell).length > 0 ? 'total-not-updated' : undefined;
}

function causeOfTwo(table: ReadTable, one: ChangedCell, other: ChangedCell): Cause | undefined {
  if (one.from === null || other.from === null) return undefined;
  const exchanged = isExchange(one, other);
  const isMove = one.to - one.from === other.from - other.to;
  if (one.at.row === other.at.row) {
    const near = distanceOn(table, 'columns', one, other) === 1;
    if (near && isSplit(one, other)) return 'number-split';
    if (exchanged && one.from > 0 && other.from > 0) return 'cells-exchanged';
    const parts = [one, other].every((cell) => sumsTotalledBy(table, cell).length === 0 || isColumnTotal(table, cell));
    if (isMove && parts) return 'wrong-applicant';
    if (exchanged) return near ? 'column-shifted' : 'cells-exchanged';
    return undefined;
  }
  if (!exchanged) return undefined;
  const oneIsZero = one.from === 0 || other.from === 0;
  const sameColumn = one.at.column === other.at.column;
  return sameColumn && oneIsZero && distanceOn(table, 'rows', one, other) === 1 ? 'row-shifted' : 'cells-exchanged';
}

/** True where each cell should hold what the other holds. */
export function isExchange(one: ChangedCell, other: ChangedCell): boolean {
  return one.from === other.to && other.from === one.to && one.from !== other.from;
}

/** True where one cell should hold nothing because all it holds belongs to the other. */
export function isTakeover(one: ChangedCell, other: ChangedCell): boolean {
  if (one.from === null || other.from === null) return false;
  return one.to - one.from === other.from - other.to && (one.to === 0 || other.to === 0);
}

/** True where the digits of both cells side by side are the number that one of them should hold. */
function isSplit(one: ChangedCell, other: ChangedCell): boolean {
  const joined = Number(`${one.from}${other.from}`);
  return one.from !== 0 && ((one.to === joined && other.to === 0) || (other.to === joined && one.to === 0));
}

/** True where the total lacks just what one group of the form (（三）不予公开, 法人或其他组织) comes to. */
function leftOutBlock(table: ReadTable, total: ChangedCell): boolean {
  const lacking = total.to - (total.from ?? 0);
  if (lacking <= 0) return false;
  const form = formTableOf(table);
  return sumsTotalledBy(table, total).some(({ left }) => {
    const groups = new Map<string, number>();
    const sizes = new Map<string, number>();
    for (const { row, column } of left) {
      const band = bandOf(form, row, column);
      const across = row === total.at.row ? band?.columns : band?.rows;
      const group = groupOf(across, row === total.at.row ? column : row);
      const value = table.cells.get(cellKey(row, column))?.value;
      if (group === null || value === null || value === undefined) continue;
      groups.set(group, (groups.get(group) ?? 0) + value);
      sizes.set(group, (sizes.get(group) ?? 0) + 1);
    }
    // A group of one line is no group, and one that makes up the whole sum cannot have been left out of it.
    const isBlock = (size: number): boolean => size > 1 && size < left.length;
    return [...groups].some(([group, sum]) => sum === lacking && isBlock(sizes.get(group) ?? 0));
  });
}

/** The innermost group that a line stands in; null for a line without one. */
function groupOf(lines: readonly FormLine[] | undefined, key: string): string | null {
  return (
    lines
      ?.find((line) => line.key === key)
      ?.path.slice(0, -1)
      .join('/') || null
  );
}

/** The sums whose only total is this cell. */
function sumsTotalledBy(table: ReadTable, { at }: ChangedCell) {
  return checksOf(table).filter(
    ({ right }) => right.length === 1 && right[0]?.row === at.row && right[0].column === at.column,
  );
}

/** True for a cell that is the total of its column and an ordinary part of its row, such as the total of results of one kind of applicant. */
function isColumnTotal(table: ReadTable, cell: ChangedCell): boolean {
  return sumsTotalledBy(table, cell).every(({ left }) => left.every(({ column }) => column === cell.at.column));
}

/** How many lines two cells stand apart on an axis; Infinity where they stand in different bands. */
function distanceOn(table: ReadTable, axis: 'rows' | 'columns', one: ChangedCell, other: ChangedCell): number {
  const form = formTableOf(table);
  const band = bandOf(form, one.at.row, one.at.column);
  if (!band || band !== bandOf(form, other.at.row, other.at.column)) return Number.POSITIVE_INFINITY;
  const indexOf = ({ at }: ChangedCell): number =>
    band[axis].findIndex(({ key }) => key === (axis === 'rows' ? at.row : at.column));
  return Math.abs(indexOf(one) - indexOf(other));
}
