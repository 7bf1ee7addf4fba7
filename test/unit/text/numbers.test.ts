import { describe, expect, it } from 'vitest';
import { readCellValue } from '../../../lib/text/numbers';
import { strugglesOf } from '../support/patterns';
import { stepsOf } from '../support/steps';

const number = (value: number, more: { note?: string; unit?: string } = {}) => ({
  kind: 'number',
  value,
  note: more.note ?? null,
  unit: more.unit ?? null,
});

describe('a cell that prints a number', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    ['3119', 3119],
    ['007', 7],
    [' 0', 0],
    ['\u00a012\u3000', 12],
    ['１２３', 123],
    ['1,234', 1234],
    ['1，234，567', 1_234_567],
    ['1 234', 1234],
    ['976.81', 976.81],
    ['１２．５', 12.5],
    ['190.457379', 190.457379],
    ['-5', -5],
    ['－5', -5],
    ['—5', -5],
    ['+3', 3],
    ['\u200b5\u200b', 5],
    ['\u202d12\u202c', 12],
    ['-0', 0],
    ['999999999999', 999_999_999_999],
    ['999,999,999,999', 999_999_999_999],
  ])('reads %j as %d', (printed, value) => {
    expect(readCellValue(printed)).toEqual(number(value));
  });

  it.each([
    ['113.96万元', 113.96, '万元'],
    ['70487元', 70_487, '元'],
    ['4 件', 4, '件'],
    ['2宗', 2, '宗'],
    ['１２件', 12, '件'],
  ])('keeps the unit of %j apart', (printed, value, unit) => {
    expect(readCellValue(printed)).toEqual(number(value, { unit }));
  });

  it.each([
    ['0（无集采中心）', 0, '无集采中心'],
    ['0(雁峰区无集采中心)', 0, '雁峰区无集采中心'],
    ['15（含上年结转2件）', 15, '含上年结转2件'],
    ['0 （无）', 0, '无'],
  ])('keeps the words beside the number of %j as a note', (printed, value, note) => {
    expect(readCellValue(printed)).toEqual(number(value, { note }));
  });

  it('never gives minus zero, which prints as 0 and equals it, but is another value to a test', () => {
    expect(Object.is(readCellValue('-0').value, 0)).toBe(true);
  });
});

describe('a reference to a note behind a number', () => {
  it.each(['3①', '3¹', '3 ②', '3²³'])('%s is no digit of it', (printed) => {
    expect(readCellValue(printed)).toMatchObject({ kind: 'number', value: 3 });
  });
});

describe('a cell that prints nothing to count', () => {
  it.each(['', ' ', '\u00a0', '\u3000', '\u200b', '\n'])('%j is blank', (printed) => {
    expect(readCellValue(printed)).toMatchObject({ kind: 'blank', value: null });
  });

  it.each(['/', '-', '—', '——', '－', '\\', '×', '*', '无', '没有', '空', '略', 'N/A', '／', '·'])(
    '%j is a placeholder, and no zero',
    (printed) => {
      expect(readCellValue(printed)).toMatchObject({ kind: 'placeholder', value: null });
    },
  );
});

describe('a cell that may mean more than one number means none', () => {
  it.each([
    '0/0',
    '1 2',
    '12 34',
    '1,23',
    '1,2345',
    '十二',
    '零',
    '约5',
    '5余',
    '2021年',
    '3-5',
    '1e309',
    '0x10',
    'Infinity',
    'NaN',
    '٣',
    '1.2.3',
    '5（',
    '9'.repeat(13),
    '９'.repeat(400),
    '1'.repeat(100_000),
  ])('%.20j is text', (printed) => {
    expect(readCellValue(printed)).toEqual({ kind: 'text', value: null, note: null, unit: null });
  });
});

it.each(['5(', '1,', '1 '])('a cell that repeats %j is read in one pass, however long it is', (piece) => {
  const cell = piece[0] + (piece[1] ?? '').repeat(2) + piece.repeat(50_000) + '('.repeat(50_000);
  const read = () => readCellValue(cell);
  expect(strugglesOf(20, read)).toEqual([]);
  expect(stepsOf(read)).toBeLessThan(5 * cell.length);
});
