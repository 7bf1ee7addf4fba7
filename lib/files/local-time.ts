/** The time of a check as its files write it: a person reads the clock on the wall, a program the offset behind it. */

/**
 * ISO time with an offset, to the second: 2024-02-01T09:30:00+08:00.
 * @param offset minutes that local time is ahead of UTC: 480 in China
 */
export function timeWithOffset(time: Date, offset: number): string {
  const local = new Date(time.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
