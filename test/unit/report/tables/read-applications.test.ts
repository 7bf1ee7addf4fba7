import { describe, expect, it } from 'vitest';
import { cellKey, type ReadTable } from '../../../../lib/contract/report';
import { readApplications } from '../../../../lib/report/tables/read-applications';
import { formTableOf } from '../../../../lib/sums/form-table';
import { applicationRows, tellingValue } from '../../support/form-tables';
import { type CellSpec, rowsOf } from '../../support/pages';

const band = formTableOf({ form: '2021', name: 'applications' }).bands[0];
const rowKeys = band?.rows.map(({ key }) => key) ?? [];
const columnKeys = band?.columns.map(({ key }) => key) ?? [];

/** Cells that do not hold the value that tells their place. */
function misread(table: ReadTable | null): string[] {
  return [...(table?.cells.values() ?? [])]
    .filter(({ at, value }) => value !== tellingValue(rowKeys.indexOf(at.row), columnKeys.indexOf(at.column)))
    .map(({ at, text }) => `${cellKey(at.row, at.column)} = ${text}`);
}

const read = (...tables: CellSpec[][][]) => readApplications(rowsOf(...tables), null);
const labelOf = (cell: CellSpec | undefined): string => (typeof cell === 'object' ? cell.text : String(cell));
const HEADER = 3;
const withoutLabels = (row: CellSpec[]): CellSpec[] => row.slice(-7);

describe('table three as the form prints it', () => {
  it('is read cell by cell', () => {
    const table = read(applicationRows('2021'));
    expect(table?.cells.size).toBe(25 * 7);
    expect(misread(table)).toEqual([]);
    expect(table).toMatchObject({ form: '2021', missingRows: [], missingColumns: [], misfits: [], alteredLabels: [] });
  });

  it('tells its form by the rows of item six', () => {
    const table = read(applicationRows('2019'));
    expect(table?.form).toBe('2019');
    expect(table?.cells.size).toBe(23 * 7);
  });

  it('keeps the first of two copies', () => {
    const first = applicationRows('2021');
    const second = first.map((row, index) => (index < HEADER ? row : [...row.slice(0, -7), ...Array(7).fill(999)]));
    expect(misread(read(first, second))).toEqual([]);
  });
});

describe('table three in the shapes that editors make of it', () => {
  it('broken in two, with or without its header again', () => {
    const rows = applicationRows('2021');
    for (const again of [[], rows.slice(0, HEADER)]) {
      const table = read(rows.slice(0, 15), [...again, ...rows.slice(15)]);
      expect(table?.cells.size).toBe(25 * 7);
      expect(misread(table)).toEqual([]);
    }
  });

  it('without any header', () => {
    expect(misread(read(applicationRows('2021').slice(HEADER)))).toEqual([]);
  });

  it('with empty columns left and right, and words for the first number of a row', () => {
    for (const row of [8, 16, 22]) {
      const rows = applicationRows('2021').map((cells, index): CellSpec[] => [
        '',
        ...(index === row ? [...cells.slice(0, -7), '若干', ...cells.slice(-6)] : cells),
        '',
        '',
      ]);
      const table = read(rows);
      expect(table?.missingRows).toEqual([]);
      expect(misread(table)).toEqual([expect.stringContaining('|naturalPerson = 若干')]);
    }
  });

  it('without groups, every label in the first column', () => {
    const rows = applicationRows('2021')
      .slice(HEADER)
      .map((row) => [row.at(-8) as CellSpec, ...withoutLabels(row)]);
    const table = read(rows);
    expect(table?.cells.size).toBe(25 * 7);
    expect(misread(table)).toEqual([]);
  });

  it('with empty columns to the left and to the right', () => {
    const table = read(applicationRows('2021').map((row) => [...row, '', '']));
    expect(table?.cells.size).toBe(25 * 7);
    expect(misread(table)).toEqual([]);
  });

  it.each([
    ['lost', [{ text: '自然人', rowspan: 2 }, '法人或其他组织', { text: '总计', rowspan: 2 }]],
    [
      'cut',
      [
        { text: '自然人', rowspan: 2 },
        { text: '法人或其他组织', colspan: 3 },
        { text: '总计', rowspan: 2 },
      ],
    ],
    [
      'gone with its label',
      [
        { text: '自然人', rowspan: 2 },
        { text: '总计', rowspan: 2 },
      ],
    ],
  ] as [string, CellSpec[]][])('with 总计 over another column, since the span of 法人或其他组织 is %s', (_, header) => {
    const rows = applicationRows('2021');
    rows[1] = header;
    expect(misread(read(rows))).toEqual([]);
  });

  it('with 总计 really in front: the header says so, whether the numbers add up or not', () => {
    const rows = applicationRows('2021');
    rows[1] = [
      { text: '总计', rowspan: 2 },
      { text: '自然人', rowspan: 2 },
      { text: '法人或其他组织', colspan: 5 },
    ];
    const inOneRow = ['总计', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
    for (const header of [rows.slice(0, HEADER), [[{ text: '', colspan: 3 }, ...inOneRow]]]) {
      for (const values of [
        [6, 1, 0, 5, 0, 0, 0],
        [1, 0, 0, 5, 0, 0, 6],
      ]) {
        const cells = read([...header, ...rows.slice(HEADER).map((row) => [...row.slice(0, -7), ...values])])?.cells;
        expect(cells?.get('newReceived|total')?.value).toBe(values[0]);
        expect(cells?.get('newReceived|researchInstitution')?.value).toBe(5);
        expect(cells?.get('newReceived|otherOrganization')?.value).toBe(values[6]);
      }
    }
  });
});

describe('table three with something wrong in it', () => {
  const at = (key: string) => HEADER + rowKeys.indexOf(key);

  it.each(rowKeys)('misses the row %s where it is gone, and moves no other', (key) => {
    const rows = applicationRows('2021');
    const gone = rows.splice(at(key), 1)[0] as CellSpec[];
    // A group whose first row is gone begins with the next.
    const groups = gone
      .slice(0, -8)
      .map((cell) => (typeof cell === 'object' ? { ...cell, rowspan: (cell.rowspan ?? 1) - 1 } : cell));
    if (groups.length > 0) rows[at(key)] = [...groups, ...(rows[at(key)] as CellSpec[])];
    const table = read(rows);
    expect(table?.missingRows).toEqual([key]);
    expect(misread(table)).toEqual([]);
  });

  it('misses a column where its label and numbers are gone', () => {
    const rows = applicationRows('2021').map((row, index) => {
      if (index === 1) return [row[0] as CellSpec, { text: '法人或其他组织', colspan: 4 }, row[2] as CellSpec];
      if (index === 2) return row.filter((cell) => cell !== '科研机构');
      return index < HEADER ? row : row.filter((_, cell) => cell !== row.length - 5);
    });
    const table = read(rows);
    expect(table?.missingColumns).toEqual(['researchInstitution']);
    expect(misread(table)).toEqual([]);
  });

  it('knows a row by its neighbours where its label is damaged, and says so', () => {
    const rows = applicationRows('2021');
    const row = rows[at('denied.security')] as CellSpec[];
    row[row.length - 8] = '3.危害国家安全和稳定';
    const table = read(rows);
    expect(misread(table)).toEqual([]);
    expect(table?.missingRows).toEqual([]);
    expect(table?.alteredLabels).toMatchObject([
      { printed: '3.危害国家安全和稳定', key: 'denied.security', axis: 'row' },
    ]);
  });

  it('takes a row with a number too many for a misfit, and trusts only what is certain', () => {
    const rows = applicationRows('2021');
    rows[at('granted')] = [...(rows[at('granted')] as CellSpec[]), 5];
    const table = read(rows);
    expect(table?.misfits).toMatchObject([{ row: 'granted', found: 8, expected: 7 }]);
    expect(
      [...(table?.cells.values() ?? [])].filter(({ certain }) => !certain).every(({ at }) => at.row === 'granted'),
    ).toBe(true);
  });

  it('keeps a row whose cells print words, even words that are labels elsewhere', () => {
    for (const words of ['不详', '其他', '总计', '部分公开']) {
      const rows = applicationRows('2021');
      const row = rows[at('rejected.duplicate')] as CellSpec[];
      row[row.length - 3] = words;
      const table = read(rows);
      expect(table?.missingRows).toEqual([]);
      expect(table?.cells.get('rejected.duplicate|legalService')).toMatchObject({ kind: 'text', text: words });
    }
  });

  it('is not taken for one where only a few rows resemble it', () => {
    expect(read(applicationRows('2021').slice(0, HEADER + 3))).toBeNull();
    expect(
      read([
        ['项目', '数量', '备注'],
        ['行政许可', 5, ''],
      ]),
    ).toBeNull();
    expect(read()).toBeNull();
  });

  it('does not swallow the rows of another table', () => {
    const other = Array.from({ length: 5 }, (_, index): CellSpec[] => [
      `指标${index}`,
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      10,
      11,
    ]);
    const table = read(other, applicationRows('2021'), other);
    expect(misread(table)).toEqual([]);
    expect(table?.cells.size).toBe(25 * 7);
  });
});

it('prints the row of the label with every cell of the telling table', () => {
  const rows = applicationRows('2021').slice(HEADER);
  expect(labelOf((rows[0] as CellSpec[])[0])).toContain('本年新收');
  expect(rows.every((row) => withoutLabels(row).every((cell) => typeof cell === 'number'))).toBe(true);
});
