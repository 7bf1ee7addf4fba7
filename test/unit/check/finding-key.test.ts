import { describe, expect, it } from 'vitest';
import { keyMaker } from '../../../lib/check/finding-key';
import type { Place } from '../../../lib/contract/page-check';
import { finding } from '../files/fixture';

const keyOf = (record: Parameters<ReturnType<typeof keyMaker>>[0]) => keyMaker()(record);
const cell = (column: string): Place => ({ table: 'cases', row: 'count', column });
const blank = (...where: Place[]) =>
  finding(
    { rule: 'blank-cell', level: 'hint', facts: { table: 'cases', proven: 1, unproven: 0, named: [] } },
    ...where,
  );

describe('the key of a finding', () => {
  it('has the rule and its places, whatever their order, and nothing of the words and the level', () => {
    expect(keyOf(blank(cell('a'), cell('b')))).toBe('blank-cell|cases.count.a,cases.count.b');
    expect(keyOf(blank(cell('b'), cell('a')))).toBe(keyOf(blank(cell('a'), cell('b'))));
    expect(keyOf({ ...blank(cell('a')), level: 'review' } as never)).toBe(keyOf(blank(cell('a'))));
    expect(keyOf(blank(cell('a')))).not.toBe(keyOf(blank(cell('b'))));
  });

  it('has the values that do not fit, and quotations without white space and width', () => {
    const breakdown = (quote: string, expected: number) =>
      finding(
        {
          rule: 'text-breakdown',
          level: 'review',
          facts: { quote, total: { quote, value: 7 }, parts: [], sum: expected, open: false },
          expected,
          actual: 7,
        },
        { text: quote },
      );
    expect(keyOf(breakdown('共 7 件，其中', 6))).toBe(keyOf(breakdown('共７件,其中', 6)));
    expect(keyOf(breakdown('共7件', 6))).not.toBe(keyOf(breakdown('共7件', 5)));
  });

  it('is what the rule says where places and values say too much: the year and not what it was held against', () => {
    const facts = { source: 'title', quote: '2022年', found: 2022, due: 2023, against: [] } as const;
    const mismatch = (...where: Place[]) =>
      finding({ rule: 'year-mismatch', level: 'error', facts: { ...facts, against: [] } }, ...where);
    expect(keyOf(mismatch({ title: true }))).toBe('year-mismatch|title,2022年,2022,2023');
    expect(keyOf(mismatch({ title: true }, { text: '2023年，我局' }))).toBe(keyOf(mismatch({ title: true })));
  });

  it('stays short, and differs where only the end differs', () => {
    const many = (last: string) => blank(...Array.from({ length: 200 }, (_, index) => cell(`x${index}`)), cell(last));
    expect(keyOf(many('y')).length).toBeLessThan(180);
    expect(keyOf(many('y'))).not.toBe(keyOf(many('z')));
  });

  it('is never shared within a check, also by findings that are alike in everything', () => {
    const keyFor = keyMaker();
    const keys = [1, 2, 3].map(() => keyFor(blank(cell('a'))));
    expect(keys).toEqual(['blank-cell|cases.count.a', 'blank-cell|cases.count.a #2', 'blank-cell|cases.count.a #3']);
  });
});
