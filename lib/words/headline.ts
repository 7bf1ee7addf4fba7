/** One line for a diagnosis, in the list and in the page: how many numbers would have to change, how many sums they break. */
import type { Language } from './types';

/**
 * As in “1 个数字有误 → 3 个等式不成立”. With several `ways` to explain the problem no number is called wrong:
 * “1 个等式不成立，有 5 种可能”.
 */
export function diagnosisHeadline(
  { cells, sums, ways }: { cells: number; sums: number; ways: number },
  language: Language,
): string {
  if (language === 'zh') {
    return ways > 1 ? `${sums} 个等式不成立，有 ${ways} 种可能` : `${cells} 个数字有误 → ${sums} 个等式不成立`;
  }
  const failing = sums === 1 ? 'sum fails' : 'sums fail';
  if (ways > 1) return `${sums === 1 ? 'One' : sums} ${failing}, ${ways} possibilities`;
  const numbers = cells === 1 ? 'One wrong number' : `${cells} wrong numbers`;
  return `${numbers} → ${sums} ${failing}`;
}
