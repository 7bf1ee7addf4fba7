/** Parts of Chinese sentences that several rules share. */
import type { FormId } from '../../contract/page-check';
import type { CellFacts } from '../../rules/facts';
import { dateParts } from '../formula';
import { cellName, quotedWords } from './names';

/** A cell with what it prints. */
export function filled(facts: CellFacts, form: FormId | null): string {
  return `${cellName(facts.at, form)}填为${quotedWords(facts.text)}`;
}

/** 2023-02-15 → 2023年2月15日; anything else as it is. */
export function day(iso: string): string {
  const parts = dateParts(iso);
  return parts ? `${parts.year}年${parts.month}月${parts.day}日` : iso;
}

/**
 * One line for a diagnosis: how many numbers would have to change, how many sums they break. With several `ways` to explain the
 * problem no number is called wrong.
 */
export function diagnosisHeadline({ cells, sums, ways }: { cells: number; sums: number; ways: number }): string {
  return ways > 1 ? `${sums} 个等式不成立，有 ${ways} 种可能` : `${cells} 个数字有误 → ${sums} 个等式不成立`;
}
