import { describe, expect, it } from 'vitest';
import { expand } from '../../../lib/table/grid';
import { blocksOf, rawTable, slotTexts, tablesIn } from '../support/pages';
import { stepsOf } from '../support/steps';

/** The slots of the first table of this markup. */
function slotsOf(rows: string): string[] {
  const [table] = tablesIn(blocksOf(`<table>${rows}</table>`));
  return table ? slotTexts(table) : [];
}

describe('spans', () => {
  it('fill the slots that they cover, and later cells take the next free one', () => {
    expect(slotsOf('<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d')).toEqual(['a b b', 'a c d']);
  });

  it('of rowspan=0 reach to the end of the row group and no further', () => {
    expect(slotsOf('<tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>d<td>e')).toEqual(['a b', 'a c', 'd e']);
  });

  it('end with their row group even where they ask for more', () => {
    expect(slotsOf('<thead><tr><th rowspan=9>a<th>b</thead><tbody><tr><td>c<td>d')).toEqual(['a b', 'c d']);
  });

  it('of colspan=0 and of nonsense count as one', () => {
    expect(slotsOf('<tr><td colspan=0>a<td colspan=x>b<td colspan=-3>c<td rowspan="">d')).toEqual(['a b c d']);
  });

  it('are read as HTML reads them: leading space and plus, trailing words', () => {
    expect(slotsOf('<tr><td colspan=" 2px">a<td colspan="+2">b<td colspan="2.9">c')).toEqual(['a a b b c c']);
  });

  it('that overlap leave a slot to the cell that came first', () => {
    expect(slotsOf('<tr><td>a<td rowspan=2>b<td>c<tr><td colspan=3>d')).toEqual(['a b c', 'd b d']);
  });

  it('leave a gap where nothing reaches', () => {
    expect(slotsOf('<tr><td>a<td>b<tr><td>c')).toEqual(['a b', 'c']);
    expect(slotsOf('<tr><td rowspan=2>a<td>b<td rowspan=2>c<tr><tr><td>d')).toEqual(['a b c', 'a · c', 'd']);
  });
});

describe('spans beyond all reason', () => {
  it('of a billion rows and columns cost a bounded grid', () => {
    const grid = expand(rawTable([[{ text: 'a', rowspan: 1e9, colspan: 1e9 }, 'b'], ['c']]));
    expect(grid.width).toBeLessThanOrEqual(1_000);
    expect(grid.rows).toHaveLength(2);
    expect(grid.rows[1]?.slots[0]?.raw.text).toBe('a');
  });

  it('in a hundred thousand rows cost a few steps for each row, and none for each slot', () => {
    const rows = Array.from({ length: 100_000 }, () => [{ text: '1', rowspan: 65_534, colspan: 1_000 }]);
    const table = rawTable(rows);
    let grid: ReturnType<typeof expand> | undefined;
    const steps = stepsOf(() => {
      grid = expand(table);
    });
    expect(grid?.rows).toHaveLength(100_000);
    expect(steps).toBeLessThan(200 * 100_000);
  });
});

describe('what parsers make of broken markup', () => {
  it('a cell that is not closed ends where the next begins', () => {
    expect(slotsOf('<tr><td>a<td>b<th>c<tr><td>d')).toEqual(['a b c', 'd']);
  });

  it('rows without tbody are one group, and words between cells are no cell', () => {
    const blocks = blocksOf('<table><tr><td>a</td>words<td rowspan=2>b</td></tr><tr><td>c</td></tr></table>');
    expect(blocks.map(({ type }) => type).sort()).toEqual(['table', 'text']);
    expect(slotTexts(tablesIn(blocks)[0] as never)).toEqual(['a b', 'c b']);
  });
});
