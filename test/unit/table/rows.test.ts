import { describe, expect, it } from 'vitest';
import { rowsOf } from '../support/pages';

describe('the rows of tables', () => {
  it('know the labels that reach down from rows above, in their place', () => {
    const rows = rowsOf([
      [{ text: '组', rowspan: 2 }, '甲', 1],
      ['乙', 2],
    ]);
    expect(rows[1]?.cells.map(({ text }) => text)).toEqual(['组', '乙', '2']);
    expect(rows[1]?.own.map(({ text, column }) => [text, column])).toEqual([
      ['乙', 1],
      ['2', 2],
    ]);
  });

  it('have a wide cell once, however many slots it covers', () => {
    const [row] = rowsOf([[{ text: '宽', colspan: 3 }, 1]]);
    expect(row?.cells.map(({ text, width }) => [text, width])).toEqual([
      ['宽', 3],
      ['1', 1],
    ]);
  });

  it('have a core only where there are words', () => {
    const [row] = rowsOf([['（一）予以公开', '5', '', '/', '5件']]);
    expect(row?.own.map(({ core }) => core)).toEqual(['予以公开', '', '', '', '']);
  });

  it('print their lines as one', () => {
    expect(rowsOf([['商业\n企业']])[0]?.own[0]?.text).toBe('商业 企业');
  });

  it('are numbered within their own table', () => {
    expect(rowsOf([[1], [2]], [[3]]).map(({ tableIndex, index }) => [tableIndex, index])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
  });
});
