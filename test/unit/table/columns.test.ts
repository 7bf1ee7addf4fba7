import { describe, expect, it } from 'vitest';
import { assign, numberColumns, readHeader } from '../../../lib/table/columns';
import type { TableRow } from '../../../lib/table/rows';
import { type CellSpec, rowsOf } from '../support/pages';

const keys = ['甲', '乙', '丙'];
const named = (rows: readonly TableRow[]) => readHeader(rows, ({ core }) => (keys.includes(core) ? core : null));

/** What each column gets of the last row; rows above it are the header. */
function assigned(...table: (readonly CellSpec[])[]) {
  const rows = rowsOf(table);
  const header = rows.length > 1 ? named(rows.slice(0, -1)) : null;
  const { cells, misfit, certain } = assign(rows.at(-1)?.own ?? [], keys, header, null);
  return { values: keys.map((key) => cells.get(key)?.text), misfit: misfit?.found ?? null, certain: [...certain] };
}

describe('a row with as many values as there are columns', () => {
  it('gives them in turn, whatever the header says', () => {
    expect(assigned(['乙', '甲', '丙'], [1, 2, 3])).toEqual({ values: ['1', '2', '3'], misfit: null, certain: keys });
  });
});

describe('a row with more cells than columns', () => {
  it('gives each value to the label it stands under, and lets blanks stand under none', () => {
    const header = ['甲', '', { text: '乙', colspan: 2 }, '丙'];
    expect(assigned(header, [1, '', '', 2, 3]).values).toEqual(['1', '2', '3']);
  });

  it('drops blank columns at the end, and then at the beginning', () => {
    expect(assigned([1, 2, 3, '', '']).values).toEqual(['1', '2', '3']);
    expect(assigned(['', 1, 2, 3]).values).toEqual(['1', '2', '3']);
  });

  it('is a misfit where filled cells are too many: a number is certain only if all readings agree', () => {
    expect(assigned([0, 0, 0, 5])).toEqual({ values: ['0', '0', '0'], misfit: 4, certain: ['甲', '乙'] });
  });

  it('is a misfit where a filled cell stands under no label', () => {
    expect(assigned(['甲', '乙', '', '丙'], [1, 2, 3, 4]).misfit).toBe(4);
  });
});

describe('a row with fewer cells than columns', () => {
  it('is a misfit in which nothing is certain', () => {
    expect(assigned(['甲', '乙', '丙'], [1, 2])).toEqual({ values: ['1', '2', undefined], misfit: 2, certain: [] });
  });
});

describe('a header', () => {
  it('of several rows names each column by its lowest label', () => {
    const header = named(
      rowsOf([
        ['甲', { text: '乙', colspan: 2 }],
        ['', '乙', '丙'],
      ]),
    );
    expect(header.columns.map(({ key, column }) => [key, column])).toEqual([
      ['甲', 0],
      ['乙', 1],
      ['丙', 2],
    ]);
    expect(header.aligned).toBe(true);
  });

  it('whose labels share a column is not aligned', () => {
    expect(named(rowsOf([[{ text: '甲', colspan: 3 }], ['', '乙', '丙']])).aligned).toBe(false);
  });
});

it('number columns are those in which some row prints a number or a stand-in for one', () => {
  const rows = rowsOf([
    [1, '', '词'],
    ['', '/', ''],
  ]);
  expect([...numberColumns(rows.map(({ own }) => ({ values: own })))]).toEqual([0, 1]);
});
