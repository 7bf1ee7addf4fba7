import { describe, expect, it } from 'vitest';
import { fits, fitsRoughly, largest, only } from '../../../lib/prose/values';

describe('the values that would make a statement true', () => {
  const values = [only(3), { least: 10, most: 6_010 }];

  it('hold single values and every whole number of a range', () => {
    expect([3, 10, 11, 6_009, 6_010].filter((stated) => !fits(values, stated))).toEqual([]);
    expect([0, 2, 4, 9, 10.5, 6_011].filter((stated) => fits(values, stated))).toEqual([]);
    expect(largest(values)).toBe(6_010);
  });

  it('are met by a rough number up to a fifth below it and three tenths, or ten, above it', () => {
    expect(fitsRoughly([only(100)], 80)).toBe(true);
    expect(fitsRoughly([only(105)], 80)).toBe(false);
    expect(fitsRoughly([only(15)], 5)).toBe(true);
    expect(fitsRoughly([only(16)], 5)).toBe(false);
    expect(fitsRoughly([{ least: 0, most: 50 }], 60)).toBe(true);
    expect(fitsRoughly([{ least: 0, most: 47 }], 60)).toBe(false);
  });

  it('are none for nothing', () => {
    expect(fits([], 0)).toBe(false);
    expect(largest([])).toBe(Number.NEGATIVE_INFINITY);
  });
});
