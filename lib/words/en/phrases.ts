/** Parts of English sentences that several rules share. */
import type { FormId } from '../../contract/page-check';
import type { CellFacts } from '../../rules/facts';
import { dateParts } from '../formula';
import { capital, cellName, quotedWords } from './names';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A cell with what it prints. */
export function filled(facts: CellFacts, form: FormId | null): string {
  return `${capital(cellName(facts.at, form))} reads ${quotedWords(facts.text)}`;
}

/** 2023-02-15 → 15 February 2023; anything else as it is. */
export function day(iso: string): string {
  const parts = dateParts(iso);
  const month = parts ? MONTHS[parts.month - 1] : undefined;
  return parts && month ? `${parts.day} ${month} ${parts.year}` : iso;
}

/**
 * One line for a diagnosis: how many numbers would have to change, how many sums they break. With several `ways` to explain the
 * problem no number is called wrong.
 */
export function diagnosisHeadline({ cells, sums, ways }: { cells: number; sums: number; ways: number }): string {
  const failing = sums === 1 ? 'sum fails' : 'sums fail';
  if (ways > 1) return `${sums === 1 ? 'One' : sums} ${failing}, ${ways} possibilities`;
  const numbers = cells === 1 ? 'One wrong number' : `${cells} wrong numbers`;
  return `${numbers} → ${sums} ${failing}`;
}
