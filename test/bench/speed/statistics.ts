/** What the samples of one figure say. */

/** The middle of many samples, and how far they spread. */
export interface Spread {
  median: number;
  /** One sample in ten is below `low`, one in ten above `high`. */
  low: number;
  high: number;
  samples: number;
}

/** The spread of samples; NaN for none. */
export function spreadOf(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share;
    const below = sorted[Math.floor(place)] ?? Number.NaN;
    const above = sorted[Math.ceil(place)] ?? Number.NaN;
    return below + (above - below) * (place - Math.floor(place));
  };
  return { median: at(0.5), low: at(0.1), high: at(0.9), samples: sorted.length };
}

/** Sample by sample: the two were taken in the same round, so that a busy machine slows both. */
export function ratios(over: readonly number[], under: readonly number[]): number[] {
  return over.map((value, at) => value / (under[at] as number));
}

/** The exponent of growth: the slope of the straight line through the points on logarithmic axes (least squares). */
export function fittedExponent(points: readonly { size: number; time: number }[]): number {
  const logs = points.map(({ size, time }) => [Math.log(size), Math.log(time)] as const);
  const mean = (axis: 0 | 1): number => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
