/** The values that would make a statement true, as a few ranges: 6,000 cases from last year are one range, not 6,000 numbers. */

/** The whole numbers from `least` to `most`, both included; one number where both are equal, which then need not be whole. */
export interface ValueRange {
  least: number;
  most: number;
}

/** This value alone. */
export function only(value: number): ValueRange {
  return { least: value, most: value };
}

/** True where a stated number equals one of the values. */
export function fits(ranges: readonly ValueRange[], stated: number): boolean {
  return ranges.some(
    ({ least, most }) =>
      stated === least || stated === most || (stated > least && stated < most && Number.isInteger(stated - least)),
  );
}

/** True where a rough number (100余件, 近50件) can stand for one of the values: up to a fifth less, up to three tenths or ten more. */
export function fitsRoughly(ranges: readonly ValueRange[], stated: number): boolean {
  const lowest = stated * 0.8;
  const highest = Math.max(stated * 1.3, stated + 10);
  return ranges.some(({ least, most }) => {
    // The first value of the range that is not below the lowest; the values go up by one from `least`.
    const first = lowest <= least ? least : least + Math.ceil(lowest - least);
    return first <= Math.min(most, highest);
  });
}

/** The largest of the values; minus infinity for none. */
export function largest(ranges: readonly ValueRange[]): number {
  return ranges.reduce((most, range) => Math.max(most, range.most), Number.NEGATIVE_INFINITY);
}
