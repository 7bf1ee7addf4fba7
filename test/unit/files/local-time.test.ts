import { describe, expect, it } from 'vitest';
import { timeWithOffset } from '../../../lib/files/local-time';

describe('the time of a check', () => {
  it.each([
    [480, '2024-02-01T00:30:05+08:00'],
    [0, '2024-01-31T16:30:05+00:00'],
    [-210, '2024-01-31T13:00:05-03:30'],
  ])('is written %i minutes ahead of UTC, and stays the same moment', (offset, written) => {
    const time = new Date('2024-01-31T16:30:05.000Z');
    expect(timeWithOffset(time, offset)).toBe(written);
    expect(Date.parse(timeWithOffset(time, offset))).toBe(time.getTime());
  });
});
