import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellKey, type ReadTable } from '../../../lib/contract/report';
import { proveBlanks } from '../../../lib/sums/prove-blanks';
import { consistentApplications, consistentCases, keysOf, tableOf, valueAt, withCells } from '../support/tables';

const cellsOf = (table: ReadTable) => [...proveBlanks(table).cells.values()];
const blank = (table: ReadTable, keys: Iterable<string>) =>
  withCells(
    table,
    [...keys].map((key) => [key, ''] as const),
  );

/** Table three with nothing but its 总计 column. */
function totalsOnly(totals: Record<string, number> = {}): ReadTable {
  const zeros = keysOf(tableOf('2021', 'applications')).filter((key) => key.endsWith('|total'));
  const printed = Object.fromEntries(zeros.map((key) => [key, 0]));
  return tableOf('2021', 'applications', { ...printed, ...totals }, '');
}

describe('blanks that the sums prove', () => {
  it('are all zero where the 总计 column is zeros', () => {
    const cells = cellsOf(totalsOnly());
    expect(cells).toHaveLength(175);
    expect(cells.every((cell) => cell.value === 0)).toBe(true);
    expect(cells.filter((cell) => cell.proven)).toHaveLength(150);
    expect(cells.filter((cell) => cell.proven).every((cell) => cell.kind === 'blank')).toBe(true);
  });

  it('stay unknown where the whole table is blank', () => {
    expect(cellsOf(tableOf('2021', 'applications', {}, '')).some((cell) => cell.proven)).toBe(false);
  });

  it('are the difference where they are the only unknown of a sum', () => {
    const cases = tableOf('2021', 'cases', {
      'count|reconsideration.upheld': '',
      'count|reconsideration.corrected': 2,
      'count|reconsideration.total': 5,
    });
    const proven = proveBlanks(cases).cells.get('count|reconsideration.upheld');
    expect(proven).toMatchObject({ value: 3, proven: true, kind: 'blank', text: '' });
  });

  it('are the value of a total that is not stated', () => {
    const cases = tableOf('2021', 'cases', { 'count|reconsideration.total': '', 'count|reconsideration.upheld': 4 });
    expect(proveBlanks(cases).cells.get('count|reconsideration.total')).toMatchObject({ value: 4, proven: true });
  });

  it('are zero where the printed parts already make the total', () => {
    const cases = tableOf(
      '2021',
      'cases',
      { 'count|litigationDirect.upheld': 4, 'count|litigationDirect.total': 4 },
      '',
    );
    const proven = proveBlanks(cases);
    expect(valueAt(proven, 'count|litigationDirect.pending')).toBe(0);
    expect(valueAt(proven, 'count|reconsideration.pending')).toBeNull();
  });

  it('stay unknown where two sums need different values', () => {
    // The row leaves 3 for the blank, its column 5.
    const table = tableOf('2021', 'applications', {
      'granted|naturalPerson': '',
      'granted|total': 3,
      'resultTotal|naturalPerson': 5,
    });
    expect(proveBlanks(table).cells.get('granted|naturalPerson')).toMatchObject({ value: null, proven: false });
  });

  it('are never negative', () => {
    const cases = tableOf('2021', 'cases', {
      'count|reconsideration.upheld': 7,
      'count|reconsideration.other': '',
      'count|reconsideration.total': 5,
    });
    expect(valueAt(proveBlanks(cases), 'count|reconsideration.other')).toBeNull();
  });

  it('are proven by no sum with a negative or broken number in it', () => {
    for (const odd of [-3, 1.5]) {
      const printed = { 'count|reconsideration.upheld': odd, 'count|reconsideration.other': '' };
      expect(valueAt(proveBlanks(tableOf('2021', 'cases', printed)), 'count|reconsideration.other')).toBeNull();
    }
  });

  it('may be slashes, which keep their kind', () => {
    const cases = tableOf('2021', 'cases', { 'count|reconsideration.other': '/' });
    expect(proveBlanks(cases).cells.get('count|reconsideration.other')).toMatchObject({
      kind: 'placeholder',
      value: 0,
      proven: true,
    });
  });

  it('are not words, and words are not zero', () => {
    const cases = tableOf('2021', 'cases', { 'count|reconsideration.other': '见附件' });
    expect(valueAt(proveBlanks(cases), 'count|reconsideration.other')).toBeNull();
  });

  it('are not in rows that do not fit the form', () => {
    const table = tableOf('2021', 'cases', {}, '');
    const cells = new Map([...table.cells].map(([key, cell]) => [key, { ...cell, certain: false }]));
    expect([...proveBlanks({ ...table, cells }).cells.values()].some((cell) => cell.proven)).toBe(false);
  });
});

describe('property', () => {
  it('blanks anywhere in a consistent table get their true value or none', () => {
    const share = fc.constantFrom(1, 2, 5, 20);
    fc.assert(
      fc.property(
        fc.oneof(consistentApplications, consistentCases),
        share,
        fc.infiniteStream(fc.nat(19)),
        (table, part, dice) => {
          const keys = keysOf(table).filter(() => (dice.next().value ?? 0) < part);
          const proven = proveBlanks(blank(table, keys));
          for (const [key, cell] of proven.cells) {
            if (cell.value !== null) expect(cell.value).toBe(valueAt(table, key));
            expect(cell.proven).toBe(keys.includes(key) && cell.value !== null);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('all zeros left blank are found again wherever a total is printed', () => {
    fc.assert(
      fc.property(consistentApplications, (table) => {
        const zeros = keysOf(table).filter((key) => valueAt(table, key) === 0 && !key.endsWith('|total'));
        const proven = proveBlanks(blank(table, zeros));
        for (const key of zeros) expect([0, null]).toContain(valueAt(proven, key));
        const rowsOfZeros = zeros.filter((key) => valueAt(table, cellKey(key.split('|')[0] ?? '', 'total')) === 0);
        for (const key of rowsOfZeros) expect(valueAt(proven, key)).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it('proving twice changes nothing', () => {
    fc.assert(
      fc.property(consistentApplications, fc.infiniteStream(fc.nat(9)), (table, dice) => {
        const once = proveBlanks(
          blank(
            table,
            keysOf(table).filter(() => (dice.next().value ?? 0) < 3),
          ),
        );
        expect(proveBlanks(once)).toEqual(once);
      }),
      { numRuns: 50 },
    );
  });
});
