/** One line for a diagnosis, in the list and in the page: how many numbers would have to change, how many sums they break. */
import { digits } from './formula';
import type { Language } from './types';

/** What the line is made of. */
export interface HeadlineFacts {
  /** How many cells the smallest explanation changes. */
  cells: number;
  /** How many sums are broken. */
  sums: number;
  /** The only cell that explains everything, with its value (null: blank) and the repair; null where there are several ways. */
  only: { name: string; from: number | null; to: number } | null;
}

/** As in “（七）总计”行“自然人”列现为 2923，应为 2932（3 个等式不成立）. */
export function diagnosisHeadline({ cells, sums, only }: HeadlineFacts, language: Language): string {
  if (language === 'en') {
    const broken = `${sums} ${sums === 1 ? 'sum fails' : 'sums fail'}`;
    if (only) return `${only.name}: ${only.from === null ? 'blank' : digits(only.from)}, should be ${digits(only.to)}`;
    return `${cells === 1 ? 'One wrong number' : `${cells} wrong numbers`}, ${broken}`;
  }
  if (only) return `${only.name}现为${only.from === null ? '空白' : ` ${digits(only.from)}`}，应为 ${digits(only.to)}`;
  return `${cells} 个数字有误，致 ${sums} 个等式不成立`;
}
