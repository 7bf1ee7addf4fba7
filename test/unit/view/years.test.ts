import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../lib/check/evidence';
import { compareTexts } from '../../../lib/view/compare-texts';
import { requestSeries, yearTables } from '../../../lib/view/years';
import { inspectSample } from '../support/sample-view';

const sample = inspectSample().evidence;
/** The sample with this many new requests in all, as the report of a year. */
function of(year: number, received: number | null): { year: number; check: Evidence } {
  const check = structuredClone(sample);
  check.report.year = year;
  const total = check.report.tables.applications?.newReceived?.total;
  if (total) Object.assign(total, { value: received, text: received === null ? '' : String(received) });
  return { year, check };
}
const lineOf = (years: ReturnType<typeof of>[]) =>
  yearTables(years, 'zh')
    .find(({ name }) => name === 'applications')
    ?.bands[0]?.lines.find(({ column, cells }) => column === 6 && cells.length > 0);

describe('the years of a unit', () => {
  it('stand side by side, each number with its change against the year before', () => {
    const cells = lineOf([of(2021, 5), of(2022, 9), of(2023, 7)])?.cells;
    expect(cells?.map(({ value, change }) => [value, change])).toEqual([
      [5, null],
      [9, 4],
      [7, -2],
    ]);
  });

  it('have no change over a gap, nor where a number is not known', () => {
    expect(lineOf([of(2020, 5), of(2022, 9)])?.cells[1]?.change).toBeNull();
    expect(lineOf([of(2021, null), of(2022, 9)])?.cells[1]?.change).toBeNull();
  });

  it('have all cells of both forms, each once', () => {
    const older = of(2020, 1);
    older.check.report.form = '2019';
    older.check.report.tables.applications = { 'other.other': { total: { text: '3', kind: 'number', value: 3 } } };
    const tables = yearTables([older, of(2021, 2)], 'zh');
    const names = tables.flatMap(({ bands }) =>
      bands.flatMap(({ lines }) => lines.filter((line) => line.cells.length)),
    );
    expect(names.length).toBeGreaterThan(150);
    expect(tables.filter(({ name }) => name === 'applications')).toHaveLength(1);
  });

  it('give the totals for the charts, null where one is not known', () => {
    const [received, granted, denied] = requestSeries([of(2022, null), of(2023, 7)]);
    expect(received).toEqual({ name: 'received', values: [null, 7] });
    expect(granted?.values[1]).toBeTypeOf('number');
    expect(denied?.values[1]).toBeTypeOf('number');
  });
});

describe('two texts compared word by word', () => {
  it('say what stayed, went and came', () => {
    const parts = compareTexts('全年公开信息12条。', '全年公开信息15条，其中公告3条。');
    const without = (kind: string) => parts.filter((part) => part.kind !== kind).map(({ text }) => text);
    expect(without('new').join('')).toBe('全年公开信息12条。');
    expect(without('gone').join('')).toBe('全年公开信息15条，其中公告3条。');
    expect(parts[0]).toEqual({ kind: 'same', text: '全年公开信息' });
  });

  it('that are equal are one stretch', () => {
    expect(compareTexts('一样', '一样')).toEqual([{ kind: 'same', text: '一样' }]);
    expect(compareTexts('', '')).toEqual([]);
  });
});
