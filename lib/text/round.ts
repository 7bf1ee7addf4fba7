/**
 * A number without the noise of binary fractions (0.1 + 0.2 is 0.3): six decimals, more than any form prints. Whole numbers, NaN and infinity
 * stay as they are.
 */
export function roundToSixDecimals(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toFixed(6));
}
