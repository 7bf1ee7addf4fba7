/** Percentages that a sentence gives of its own numbers: 收到申请58件，其中网上31件，占53.4%. Works on compacted sentences. */
import type { Examples } from '../text/pattern';
import type { Quantity } from '../text/quantities';

/** A part, the percentage that the sentence gives for it, and the whole that it names. */
export interface Share {
  part: Quantity;
  percent: Quantity;
  /** The digits behind the decimal point of the percentage as printed. */
  decimals: number;
  /** The largest number before the part that counts the same things: what the percentage is of, most likely. */
  base: Quantity;
}

/** Between a part and its percentage: that it is a share of the whole, in words that name no other whole and no change. */
const OF_THE_WHOLE =
  /^[,(、]?(?:申请|信息|案件|的)?[,(]?(?:约)?占(?:比|总|全部|全年|所有|申请|受理|收到|办结|答复|公开|发布|信息|政府|主动|件|条|数|量|的|比例|比重|例|为|是|达|到|约|:)*$/;
export const OF_THE_WHOLE_EXAMPLES: Examples = {
  pattern: OF_THE_WHOLE,
  means: [',占', '(占比', ',占总数的', ',占全部申请的', ',占比为'],
  not: [',较上年增长', ',占全区申请的', ',同比下降', ',占上年的', ',办结率'],
};
/** Several parts share one percentage, or it is of something told elsewhere. */
const SHARED = /分别|合计占|共占|两者|二者|三者|合占|之和/;
export const SHARED_EXAMPLES: Examples = {
  pattern: SHARED,
  means: ['分别占', '两者合计占'],
  not: ['占总数的', '其中占'],
};
/** The printed digits behind a decimal point. */
const DECIMALS = /\.(\d+)%$/;
export const DECIMALS_EXAMPLES: Examples = { pattern: DECIMALS, means: ['53.4%', '0.25%'], not: ['53%', '5.3'] };

/** Two numbers that differ by less than this in the printed place are one, rounded or cut. */
const TOLERANCE = 1.000001;

/** The shares of a sentence whose whole stands in the same sentence. */
export function readShares(sentence: string, quantities: readonly Quantity[]): Share[] {
  const shares: Share[] = [];
  for (const [index, percent] of quantities.entries()) {
    const part = quantities[index - 1];
    if (part === undefined || part.kind !== 'count' || percent.kind !== 'share') continue;
    const words = sentence.slice(percent.start, percent.end);
    if (!words.endsWith('%') || !percent.exact || !part.exact || percent.value > 100) continue;
    if (!OF_THE_WHOLE.test(sentence.slice(part.end, percent.start))) continue;
    if (SHARED.test(sentence.slice(0, percent.start))) continue;
    const wholes = quantities.slice(0, index - 1).filter(({ kind, unit, value }) => {
      return kind === 'count' && unit === part.unit && value >= part.value && value > 0;
    });
    const base = [...wholes].sort((a, b) => b.value - a.value)[0];
    if (base === undefined || !base.exact) continue;
    shares.push({ part, percent, decimals: DECIMALS.exec(words)?.[1]?.length ?? 0, base });
  }
  return shares;
}

/** True where a part of a whole gives the percentage, rounded or cut to its printed digits. */
export function gives({ part, percent, decimals }: Share, whole: number): boolean {
  if (whole <= 0) return false;
  return Math.abs((100 * part.value) / whole - percent.value) * 10 ** decimals < TOLERANCE;
}

/** The percentage that the part is of the whole which the sentence names, rounded to the printed digits. */
export function percentOf({ part, base, decimals }: Share): number {
  return Math.round(((100 * part.value) / base.value) * 10 ** decimals) / 10 ** decimals;
}

/** Every whole that numbers of a text could make: each alone, and each run of them added up. */
export function* wholesOf(values: readonly number[]): Generator<number> {
  for (let from = 0; from < values.length; from += 1) {
    let sum = 0;
    for (let to = from; to < Math.min(values.length, from + LONGEST_RUN); to += 1) {
      sum += values[to] ?? 0;
      yield sum;
    }
  }
}

/** So many numbers in a row are added up. */
const LONGEST_RUN = 12;
