/** One line for a diagnosis, in the list and in the page: how many numbers would have to change, how many sums they break. */
import type { Language } from './types';

/** As in “1 个数字有误 → 3 个等式不成立”. */
export function diagnosisHeadline(cells: number, sums: number, language: Language): string {
  if (language === 'zh') return `${cells} 个数字有误 → ${sums} 个等式不成立`;
  const numbers = cells === 1 ? 'One wrong number' : `${cells} wrong numbers`;
  return `${numbers} → ${sums} ${sums === 1 ? 'sum fails' : 'sums fail'}`;
}
