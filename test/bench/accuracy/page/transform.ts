/** Editors' habits with tables, as changes of a grid. */
import type { Rng } from '../random';
import { cell, type Grid, type GridCell, layOut, mapCells } from './grid';

/** Cuts a grid in two; a cell that spans the cut goes on as an empty cell in the second part, or is left out there. */
export function cutAt(grid: Grid, row: number, rest: 'empty' | 'gone' | 'repeat'): [Grid, Grid] {
  const { slots } = layOut(grid);
  const first: Grid = grid.slice(0, row).map(() => []);
  const second: Grid = grid.slice(row).map(() => []);
  for (const slot of [...slots].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const end = slot.row + slot.cell.rowspan;
    if (slot.row < row) first[slot.row]?.push({ ...slot.cell, rowspan: Math.min(slot.cell.rowspan, row - slot.row) });
    else second[slot.row - row]?.push(slot.cell);
    if (slot.row < row && end > row && rest !== 'gone') {
      const text = rest === 'repeat' ? slot.cell.text : '';
      second[0]?.unshift({ ...slot.cell, text, rowspan: end - row });
    }
  }
  return [first, second];
}

/** Every spanned place gets a cell of its own: the text stands in the first, the rest are empty, or repeat the text. */
export function unspan(grid: Grid, fill: 'empty' | 'repeat'): Grid {
  const { owner, width } = layOut(grid);
  return owner.map((row, y) =>
    Array.from({ length: width }, (_, x): GridCell => {
      const slot = row[x];
      if (!slot) return cell('', 'empty');
      const start = slot.row === y && slot.column === x;
      if (start) return { ...slot.cell, rowspan: 1, colspan: 1 };
      // A number is printed once whatever it spans.
      return fill === 'repeat' && slot.cell.kind !== 'number'
        ? cell(slot.cell.text, slot.cell.kind)
        : cell('', 'empty');
    }),
  );
}

/** All spans dropped and nothing put in their place: rows of unequal length. */
export function dropSpans(grid: Grid): Grid {
  return mapCells(grid, (item) => ({ ...item, rowspan: 1, colspan: 1 }));
}

/** Empty columns left and right, and an empty last row. */
export function pad(grid: Grid, left: number, right: number, lastRow: boolean): Grid {
  const { width } = layOut(grid);
  const empty = (length: number): GridCell[] => Array.from({ length }, () => cell('', 'empty'));
  const rows = grid.map((row) => [...empty(left), ...row, ...empty(right)]);
  return lastRow ? [...rows, empty(left + width + right)] : rows;
}

/** Numbers as text changed by a function. */
export function mapNumbers(grid: Grid, change: (text: string, item: GridCell) => string): Grid {
  return mapCells(grid, (item) => (item.kind === 'number' ? { ...item, text: change(item.text, item) } : item));
}

/** Labels changed by a function. */
export function mapLabels(grid: Grid, change: (text: string, item: GridCell) => string): Grid {
  return mapCells(grid, (item) =>
    item.kind === 'number' || item.kind === 'empty' ? item : { ...item, text: change(item.text, item) },
  );
}

/** 1234 as 1,234. */
export function thousands(text: string): string {
  return /^-?\d{4,}$/.test(text) ? text.replace(/\B(?=(\d{3})+$)/g, ',') : text;
}

/** Half-width digits as full-width ones. */
export function fullWidth(text: string): string {
  return text.replace(/[0-9.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

/** Labels as clerks shorten them: numbering and the bracketed explanation gone, long rows cut at the first pause. */
export function shortLabel(text: string): string {
  return text
    .replace(/（区分处理的[^）]*）/, '')
    .replace(/（本列数据[^）]*）/, '')
    .replace(/^[一二三四]、/, '')
    .replace(/^（[一二三四五六七]）/, '')
    .replace(/^\d\./, '')
    .replace('申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '申请人无正当理由逾期不补正')
    .replace(
      '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '申请人逾期未按收费通知要求缴纳费用',
    );
}

/** Characters with a space between them, as an editor stretches a narrow label. */
export function spaced(text: string, gap = ' '): string {
  return [...text].join(gap);
}

/** White space and characters without width strewn into a text. */
export function strew(rng: Rng, text: string): string {
  return [...text]
    .map((char) => (rng.chance(0.12) ? char + rng.pick(['\u200b', '\u00a0', '\ufeff', '\u2002', ' ', '\u3000']) : char))
    .join('');
}
