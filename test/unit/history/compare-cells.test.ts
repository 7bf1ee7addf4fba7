import { describe, expect, it } from 'vitest';
import { changedCells, comparedCells } from '../../../lib/history/compare-cells';
import { makeCheck, tableCells } from '../files/fixture';

const number = (value: number) => ({ text: String(value), kind: 'number' as const, value });
const blank = { text: '', kind: 'blank' as const, value: null };
const year = (form: '2019' | '2021', cells: Parameters<typeof tableCells>[2] = {}) =>
  makeCheck(
    {},
    {
      form,
      tables: {
        disclosure: tableCells(form, 'disclosure'),
        applications: tableCells(form, 'applications', cells),
        cases: null,
      },
    },
  ).report;

describe('two years cell by cell', () => {
  it('have their change where both numbers are known', () => {
    const before = year('2021', { 'newReceived|total': number(3), 'granted|total': blank });
    const after = year('2021', { 'newReceived|total': number(5), 'granted|total': number(2) });
    expect(changedCells(before, after)).toEqual([
      { at: { table: 'applications', row: 'newReceived', column: 'total' }, before: 3, after: 5, change: 2 },
    ]);
    expect(comparedCells(before, after).filter(({ change }) => change === null)).toEqual([
      { at: { table: 'applications', row: 'granted', column: 'total' }, before: null, after: 2, change: null },
    ]);
  });

  it('of different forms are compared in the lines that both forms have', () => {
    const rows = new Set(comparedCells(year('2019'), year('2021')).map(({ at }) => `${at.table}.${at.row}`));
    expect(rows).toContain('applications.carriedForward');
    expect(rows).toContain('disclosure.license');
    expect(rows).not.toContain('applications.other');
    expect(rows).not.toContain('applications.other.other');
    expect(comparedCells(year('2019'), year('2021')).map(({ at }) => at.column)).not.toContain('inForce');
  });
});
