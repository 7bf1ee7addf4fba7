/** One line of the bench: what was measured, how it came out, and the budget beside it. */
import { type Spread, spreadOf } from './statistics';

export type Unit = '×' | 'µs' | 'ms' | 'KB' | 'MB' | '%' | 'exponent' | 'count';

/** A measured figure. */
export interface Figure {
  name: string;
  unit: Unit;
  value: Spread;
  /** The most it may be, held against the median; null where the design sets none. */
  budget: number | null;
  /** What was measured exactly, where the name does not say it. */
  note?: string;
}

/** A part of the bench with its figures. */
export interface Part {
  title: string;
  figures: Figure[];
}

/** A figure of many samples. */
export function figure(
  name: string,
  unit: Unit,
  samples: readonly number[],
  budget: number | null = null,
  note?: string,
): Figure {
  return { name, unit, value: spreadOf(samples), budget, ...(note === undefined ? {} : { note }) };
}

/** True where a budget is kept or there is none. A figure without samples keeps no budget. */
export function passes({ budget, value }: Figure): boolean {
  return budget === null || value.median <= budget;
}

/** The figures as lines of a terminal. */
export function lines({ title, figures }: Part): string {
  const width = Math.max(...figures.map(({ name }) => columns(name)));
  const rows = figures.map((each) => {
    const state = each.budget === null ? '    ' : passes(each) ? 'pass' : 'FAIL';
    const pad = ' '.repeat(width - columns(each.name));
    const budget = (each.budget === null ? '' : `≤ ${inUnit(each.budget, each.unit)}`).padEnd(12);
    return `${state}  ${each.name}${pad}  ${budget}  ${measured(each)}${each.note ? `  — ${each.note}` : ''}`;
  });
  return [title, ...rows].join('\n');
}

/** The figures as the table that the README shows. */
export function markdown(parts: readonly Part[]): string {
  const rows = parts.flatMap(({ title, figures }) => [
    `| **${title}** | | |`,
    ...figures.map((each) => {
      const missed = passes(each) ? '' : ' **missed**';
      const budget = each.budget === null ? '' : `≤ ${inUnit(each.budget, each.unit)}`;
      return `| ${each.name}${each.note ? `: ${each.note}` : ''} | ${budget} | ${measured(each)}${missed} |`;
    }),
  ]);
  return ['| figure | budget | median (p10–p90) |', '|---|---|---|', ...rows].join('\n');
}

function measured({ value, unit }: Figure): string {
  if (value.samples <= 1) return inUnit(value.median, unit);
  return `${inUnit(value.median, unit)} (${digits(value.low)}–${digits(value.high)})`;
}

function inUnit(value: number, unit: Unit): string {
  if (unit === 'exponent' || unit === 'count') return digits(value);
  return unit === '×' ? `${digits(value)} ×` : `${digits(value)} ${unit}`;
}

/** Three digits that say something. */
function digits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  return value.toFixed(size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : 2);
}

/** Columns of the terminal; a Chinese character takes two. */
function columns(text: string): number {
  return [...text].reduce((sum, each) => sum + (/[\u2e80-\u9fff\uff00-\uff60]/.test(each) ? 2 : 1), 0);
}
