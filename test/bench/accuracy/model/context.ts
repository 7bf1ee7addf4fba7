/** What every writer of a sentence needs to know. */
import type { Rng } from '../random';
import type { FormId } from './form';
import { type Body, type ModelCells, valueAt } from './report';

/** The report that is being written. */
export interface Context {
  rng: Rng;
  form: FormId;
  /** The report year. */
  year: number;
  body: Body;
  cells: ModelCells;
}

/** A number of table three; the total column where none is named. */
export function count(context: Context, row: string, column = 'total'): number {
  return valueAt(context.cells, 'applications', row, column);
}

/** A number of table four. */
export function cases(context: Context, block: string, outcome = 'total'): number {
  return valueAt(context.cells, 'cases', 'count', `${block}.${outcome}`);
}

/** A number as an official writes it: with a space now and then. */
export function say(context: Context, value: number, unit: string): string {
  return context.rng.chance(0.08) ? ` ${value} ${unit}` : `${value}${unit}`;
}

/** One of several phrasings; only the chosen one is made. */
export function oneOf(context: Context, ...phrasings: (() => string)[]): string {
  return context.rng.pick(phrasings)();
}

/** 一、二、三 … for 1 to 10. */
export function numeral(value: number): string {
  return '零一二三四五六七八九十'[value] ?? String(value);
}
