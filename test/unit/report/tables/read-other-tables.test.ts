import { describe, expect, it } from 'vitest';
import type { ReadTable } from '../../../../lib/contract/report';
import { findTables } from '../../../../lib/report/tables/find-tables';
import { readCases } from '../../../../lib/report/tables/read-cases';
import { readDisclosure } from '../../../../lib/report/tables/read-disclosure';
import { applicationRows, caseRows, disclosureRows } from '../../support/form-tables';
import { type CellSpec, rawTable, rowsOf } from '../../support/pages';

const valuesOf = (table: ReadTable | null) => [...(table?.cells.values() ?? [])].map(({ value }) => value);
const fifteen = Array.from({ length: 15 }, (_, index) => index + 1);

describe('table two', () => {
  const read = (...tables: CellSpec[][][]) => readDisclosure(rowsOf(...tables), null);
  const whole = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10.5];

  it('is read band by band from one table', () => {
    expect(valuesOf(read(disclosureRows()))).toEqual(whole);
    expect(read(disclosureRows())).toMatchObject({
      form: '2021',
      missingRows: [],
      missingColumns: [],
      alteredLabels: [],
    });
  });

  it('is read from a table for each item, too', () => {
    const rows = disclosureRows();
    const parts = [rows.slice(0, 4), rows.slice(4, 7), rows.slice(7, 11), rows.slice(11)];
    expect(valuesOf(read(...parts))).toEqual(whole);
  });

  it('keeps a damaged header in its place and says so', () => {
    const rows = disclosureRows();
    rows[1] = ['信息内容', '本年制发件数', '本年度止件数', '现行有效件数'];
    const table = read(rows);
    expect(valuesOf(table)).toEqual(whole);
    expect(table?.alteredLabels).toMatchObject([
      { printed: '本年度止件数', expected: '本年废止件数', key: 'repealed' },
    ]);
  });

  it('misses the row that is gone', () => {
    const rows = disclosureRows();
    rows.splice(9, 1);
    expect(read(rows)?.missingRows).toEqual(['penalty']);
  });

  it('is not seen in other statistics about licences and penalties', () => {
    expect(
      read([
        ['行政处罚', 5],
        ['行政许可', 6],
      ]),
    ).toBeNull();
    expect(read()).toBeNull();
  });
});

describe('table four', () => {
  const read = (...tables: CellSpec[][][]) => readCases(rowsOf(...tables), '2021');

  it('is read from left to right', () => {
    expect(valuesOf(read(caseRows()))).toEqual(fifteen);
  });

  it('may begin with a label of its row', () => {
    const rows = caseRows();
    rows[3] = ['件数', ...fifteen];
    expect(valuesOf(read(rows))).toEqual(fifteen);
  });

  it('takes the row with numbers where editors left an empty one', () => {
    const rows = caseRows(Array(15).fill(''));
    expect(valuesOf(read([...rows, fifteen]))).toEqual(fifteen);
  });

  it('with sixteen numbers is a misfit, of which zeros are certain all the same', () => {
    const zeros = read(caseRows(Array(16).fill(0)));
    expect(zeros?.misfits).toMatchObject([{ found: 16, expected: 15 }]);
    expect([...(zeros?.cells.values() ?? [])].every(({ certain }) => certain)).toBe(true);
    const last = read(caseRows([...Array(15).fill(0), 3]));
    const doubtful = [...(last?.cells.values() ?? [])].filter(({ certain }) => !certain).map(({ at }) => at.column);
    expect(doubtful).toEqual(['litigationAfterReconsideration.total']);
    const counted = read(caseRows([...fifteen, 16]));
    expect([...(counted?.cells.values() ?? [])].some(({ certain }) => certain)).toBe(false);
  });

  it('with fourteen numbers is a misfit in which nothing is certain', () => {
    const table = read(caseRows(fifteen.slice(1)));
    expect(table?.misfits).toMatchObject([{ found: 14, expected: 15 }]);
    expect([...(table?.cells.values() ?? [])].some(({ certain }) => certain)).toBe(false);
  });

  it('may stand in one table for each block', () => {
    const outcomes: CellSpec[] = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const block = (name: string, from: number): CellSpec[][] => [
      [{ text: name, colspan: 5 }],
      outcomes,
      fifteen.slice(from, from + 5),
    ];
    const table = read(block('行政复议', 0), block('未经复议直接起诉', 5), block('复议后起诉', 10));
    expect(valuesOf(table)).toEqual(fifteen);
  });

  it('may stand with a row for each block', () => {
    const rows: CellSpec[][] = [
      ['', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
      ['行政复议', 1, 2, 3, 4, 5],
      ['未经复议直接起诉', 6, 7, 8, 9, 10],
      ['复议后起诉', 11, 12, 13, 14, 15],
    ];
    expect(valuesOf(read(rows))).toEqual(fifteen);
  });

  it('is not seen in tables three or two', () => {
    expect(read(applicationRows('2021'))).toBeNull();
    expect(read(disclosureRows())).toBeNull();
    expect(read()).toBeNull();
  });
});

describe('the three tables together', () => {
  it('are found in one physical table as well as in three', () => {
    const parts = [disclosureRows(), applicationRows('2021'), caseRows()];
    const apart = findTables(
      parts.map((rows, index) => rawTable(rows, 1 + index * 10_000)),
      null,
    );
    const joined = findTables([rawTable(parts.flat())], null);
    for (const { form, tables } of [apart, joined]) {
      expect(form).toBe('2021');
      expect(tables.disclosure?.cells.size).toBe(10);
      expect(tables.applications?.cells.size).toBe(175);
      expect(tables.cases?.cells.size).toBe(15);
    }
  });

  it('lack no row whose label stands in a table of plain lines, where its blanks leave no trace; elsewhere they do', () => {
    const rows = applicationRows('2021');
    const blank = rows.findIndex((row) =>
      row.some((cell) => typeof cell === 'object' && cell.text.includes('重复申请')),
    );
    rows[blank] = (rows[blank] ?? []).slice(0, -7);
    const table = rawTable(rows);
    expect(findTables([{ ...table, flat: true }], null).tables.applications?.missingRows).toEqual([]);
    expect(findTables([table], null).tables.applications?.missingRows).toEqual(['rejected.duplicate']);
    rows.splice(blank, 1);
    const gone = findTables([{ ...rawTable(rows), flat: true }], null).tables.applications;
    expect(gone?.missingRows).toEqual(['rejected.duplicate']);
  });

  it('follow the form of table three, then of table two, and none where neither is there', () => {
    expect(findTables([rawTable(applicationRows('2019'))], '2021').form).toBe('2019');
    expect(findTables([rawTable(disclosureRows())], '2019').form).toBe('2021');
    expect(findTables([rawTable(caseRows())], '2019').form).toBeNull();
  });
});
