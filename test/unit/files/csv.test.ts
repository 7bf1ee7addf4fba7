import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parsedDataCsv } from '../../../lib/files/csv';
import { findingsCsv } from '../../../lib/files/findings-csv';
import { isFormula, neutralised } from '../../../lib/files/neutralise';
import { allPlaces, cellCode, codebookCsv, sourceCode, wideCsv } from '../../../lib/files/wide';
import { formById } from '../../../lib/form/look-up';
import { finding, listOf, makeCheck, tableCells, zh } from './fixture';

/** Reads a CSV back as rows by heading; the BOM must have been taken off. */
function read(csv: string): Record<string, string>[] {
  const result = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(result.errors).toEqual([]);
  return result.data;
}

describe('headings', () => {
  it('are the same in every language: files of two people stand under one another', () => {
    const headOf = (csv: string) => csv.split('\r\n')[0];
    for (const file of [parsedDataCsv, wideCsv, findingsCsv])
      expect(headOf(file(listOf(makeCheck()), { ...zh, language: 'en' }))).toBe(headOf(file(listOf(makeCheck()), zh)));
  });

  it('of the long CSV begin as they always have, and what came later stands behind', () => {
    const head = parsedDataCsv(listOf(makeCheck()), zh).split('\r\n')[0];
    expect(head).toBe(
      'unit,year,form,table,table_label,row_key,row_label,column_key,column_label,text,kind,value,printed_unit,proven,' +
        'url,checked_at,extension_version,source,unit_kind,unit_level',
    );
  });
});

describe('the long CSV', () => {
  it('has a byte order mark unless told otherwise, and CRLF after every line', () => {
    const csv = parsedDataCsv(listOf(makeCheck()), { ...zh, bom: true });
    expect(csv.startsWith('\uFEFFunit,')).toBe(true);
    expect(parsedDataCsv(listOf(makeCheck()), zh).startsWith('unit,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each(['2019', '2021'] as const)('has one row per cell of the form of %s, in its order', (form) => {
    const rows = read(parsedDataCsv(listOf(makeCheck({}, { form })), zh));
    const keys = formById(form).tables.flatMap((table) =>
      table.bands.flatMap((band) =>
        band.rows.flatMap((row) => band.columns.map((column) => `${table.name}|${row.key}|${column.key}`)),
      ),
    );
    expect(rows.map((row) => `${row.table}|${row.row_key}|${row.column_key}`)).toEqual(keys);
    expect(new Set(rows.map(({ year }) => year))).toEqual(new Set(['2023']));
    expect(rows.every((row) => row.row_label && row.column_label && row.unit === '云泽县林业局')).toBe(true);
  });

  it('leaves the value of a blank empty unless it is proven', () => {
    const applications = tableCells('2021', 'applications', {
      'granted|naturalPerson': { text: '', kind: 'blank', value: null },
      'granted|total': { text: '', kind: 'blank', value: 0, proven: true },
    });
    const rows = read(
      parsedDataCsv(
        listOf(makeCheck({}, { tables: { disclosure: null, applications, cases: null } }), {
          checkedAt: '2024-02-01T08:00:00.000Z',
        }),
        { ...zh, extensionVersion: '0.1.0' },
      ),
    ).filter((row) => row.row_key === 'granted');
    expect(rows[0]).toMatchObject({
      value: '',
      proven: 'false',
      kind: 'blank',
      checked_at: '2024-02-01T08:00:00.000Z',
    });
    expect(rows.at(-1)).toMatchObject({ value: '0', proven: 'true', extension_version: '0.1.0' });
  });

  it('keeps cells under keys that the form lacks, and gives the header alone where there is no table', () => {
    const cases = { count: { odd: { text: '1', kind: 'number' as const, value: 1 } } };
    const tables = { disclosure: null, applications: null, cases };
    expect(read(parsedDataCsv(listOf(makeCheck({}, { tables })), zh))).toHaveLength(1);
    const none = { disclosure: null, applications: null, cases: null };
    expect(
      read(parsedDataCsv(listOf(makeCheck({}, { tables: none, form: null, body: null, year: null })), zh)),
    ).toEqual([]);
  });

  it('gives back what the page printed, quotes, commas and line ends included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, body) => {
        const cases = tableCells('2021', 'cases', {
          'count|reconsideration.total': { text, kind: 'text', value: null },
        });
        const check = makeCheck({}, { body, tables: { disclosure: null, applications: null, cases } });
        const rows = read(parsedDataCsv(listOf(check), zh));
        expect(rows).toHaveLength(15);
        expect(rows[4]?.text).toBe(neutralised(text));
        expect(rows[4]?.unit).toBe(neutralised(body));
      }),
    );
  });
});

describe('formulas', () => {
  it.each([
    '=1+1',
    '+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n1',
    '-1+cmd',
    '-',
    '--1',
    '  =1',
    '\u200B=1',
    '\uFEFF=1',
    '＝1',
    '＋1',
    '＠a',
    '\u3000=1',
    '－',
    '\u202E=1',
  ])('neutralises %j', (text) => {
    expect(isFormula(text)).toBe(true);
    expect(neutralised(text)).toBe(`'${text}`);
  });

  it.each(['', '0', '-5', '-1,234', '-0.5', '－５', ' -3 ', '-12%', '/', '—', '无', '1=1', 'a@b.cn', "'=1", '（1）'])(
    'leaves %j alone',
    (text) => expect(neutralised(text)).toBe(text),
  );

  it('leaves no field of any CSV that a spreadsheet takes for a formula', () => {
    const hostile = '=HYPERLINK("http://evil","x")';
    const cases = tableCells('2021', 'cases', {
      'count|reconsideration.total': { text: hostile, kind: 'text', value: null },
    });
    const check = makeCheck(
      {
        page: { url: hostile, title: hostile },
        findings: [
          finding(
            {
              rule: 'not-a-number',
              level: 'review',
              facts: { at: { table: 'cases', row: hostile, column: hostile }, text: hostile, value: null },
              actual: hostile,
            },
            { text: hostile },
          ),
        ],
        unchecked: [{ check: hostile, why: { code: 'ambiguous', detail: hostile }, spots: [] }],
      },
      { body: hostile, publishedOn: hostile, tables: { disclosure: null, applications: null, cases } },
    );
    for (const csv of [
      parsedDataCsv(listOf(check), zh),
      findingsCsv(listOf(check), zh),
      wideCsv(listOf(check), zh),
      codebookCsv(zh),
    ]) {
      const { data } = Papa.parse<string[]>(csv);
      for (const field of data.flat()) expect(isFormula(field), field).toBe(false);
    }
  });

  it('never takes a number for a formula', () => {
    const cases = tableCells('2021', 'cases', {
      'count|reconsideration.total': { text: '-3', kind: 'number', value: -3 },
    });
    const rows = read(
      parsedDataCsv(listOf(makeCheck({}, { tables: { disclosure: null, applications: null, cases } })), zh),
    );
    expect(rows[4]).toMatchObject({ text: '-3', value: '-3' });
  });
});

describe('the wide CSV', () => {
  it('has the same columns for both forms, and one row per report', () => {
    const csv = wideCsv(
      [makeCheck({}, { form: '2019' }), makeCheck()].flatMap((check) => listOf(check)),
      zh,
    );
    const [head, ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
    expect(rows).toHaveLength(2);
    const codes = [...allPlaces().map(cellCode), ...allPlaces().map(sourceCode)];
    expect(head?.slice(-codes.length)).toEqual(codes);
    expect(new Set(head).size).toBe(head?.length);
    for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
  });

  it('says in columns of their own which numbers the page prints and which were computed', () => {
    const applications = tableCells('2021', 'applications', {
      'granted|naturalPerson': { text: '', kind: 'blank', value: null },
      'granted|total': { text: '', kind: 'blank', value: 0, proven: true },
    });
    const check = makeCheck({}, { tables: { disclosure: null, applications, cases: null } });
    const [wide] = read(wideCsv(listOf(check), zh));
    expect(wide).toMatchObject({
      'applications.granted.total': '0',
      'applications.granted.total.source': 'computed',
      'applications.denied.stateSecret.total.source': 'printed',
      'applications.granted.naturalPerson.source': '',
      'cases.count.reconsideration.total.source': '',
    });
    const long = read(parsedDataCsv(listOf(check), zh)).filter(({ row_key }) => row_key === 'granted');
    expect(long.map(({ source }) => source)).toEqual(['', ...Array(5).fill('printed'), 'computed']);
  });

  it.each([
    ['云泽县林业局', 'department', 'county'],
    ['汝州省财政厅', 'department', 'higher'],
    ['云泽市人民政府', 'government', 'city'],
    ['青石镇人民政府', 'township', 'township'],
    [null, 'unknown', 'unknown'],
  ] as const)(
    'tells the level of government that the name %s states, as the long CSV does',
    (body, bodyKind, level) => {
      const reports = listOf(makeCheck({}, { body, bodyKind }));
      expect(read(wideCsv(reports, zh))[0]).toMatchObject({ unit_kind: bodyKind, unit_level: level });
      expect(read(parsedDataCsv(reports, zh))[0]).toMatchObject({ unit_kind: bodyKind, unit_level: level });
    },
  );

  it('leaves what the form or the page lacks empty', () => {
    const [old, now] = read(
      wideCsv(
        [makeCheck({}, { form: '2019' }), makeCheck()].flatMap((check) => listOf(check)),
        zh,
      ),
    );
    expect(old).toMatchObject({ 'applications.other.total': '0', 'applications.other.other.total': '' });
    expect(now).toMatchObject({ 'applications.other.total': '', 'applications.other.other.total': '0', year: '2023' });
  });

  it('is explained column by column in the code book', () => {
    const whole = read(codebookCsv(zh));
    expect(whole.map(({ code }) => code)).toEqual(Object.keys(read(wideCsv(listOf(makeCheck()), zh))[0] ?? {}));
    const book = whole.filter(({ table, measure }) => table !== '' && measure !== 'source');
    expect(book.map(({ code }) => code)).toEqual(allPlaces().map(cellCode));
    for (const row of book) {
      expect(row.name_zh).toMatch(/[\u4e00-\u9fff]/);
      expect(row.in_2019 === 'true' || row.in_2021 === 'true').toBe(true);
      expect(row.column_label_2021 !== '').toBe(row.in_2021 === 'true');
      expect(row.column_label_2019 !== '').toBe(row.in_2019 === 'true');
    }
    expect(book.find(({ code }) => code === 'disclosure.fee.amount')?.measure).toBe('money');
    expect(book.find(({ code }) => code === 'disclosure.fee.change')?.measure).toBe('change');
  });
});

describe('money', () => {
  const oneCell = (form: '2019' | '2021', key: string, text: string, value: number) => {
    const disclosure = tableCells(form, 'disclosure', { [key]: { text, kind: 'number' as const, value } });
    const reports = listOf(makeCheck({}, { form, tables: { disclosure, applications: null, cases: null } }));
    const [row_key, column_key] = key.split('|');
    const long = read(parsedDataCsv(reports, zh)).find(
      (row) => row.row_key === row_key && row.column_key === column_key,
    );
    return { long, wide: read(wideCsv(reports, zh))[0]?.[`disclosure.${row_key}.${column_key}`] };
  };

  it('has no unit where the form gives none: the printed one stands beside its number', () => {
    const { long, wide } = oneCell('2019', 'procurement|amount', '251000元', 251000);
    expect(long).toMatchObject({ value: '251000', printed_unit: '元', column_label: '采购总金额' });
    expect(wide).toBe('');
    expect(oneCell('2019', 'procurement|amount', '25.1', 25.1)).toMatchObject({
      long: { value: '25.1', printed_unit: '' },
      wide: '25.1',
    });
    const book = read(codebookCsv(zh)).find(({ code }) => code === 'disclosure.procurement.amount');
    expect(book).toMatchObject({ measure: 'money-of-any-unit' });
    expect(Object.values(book ?? {}).join()).not.toContain('万元');
  });

  it('has no value where the cell prints another unit than its column of 万元', () => {
    for (const text of ['5200元', '5200（元）'])
      expect(oneCell('2021', 'fee|amount', text, 5200)).toMatchObject({ long: { value: '', text }, wide: '' });
    expect(oneCell('2021', 'fee|amount', '0.52万元', 0.52)).toMatchObject({ long: { value: '0.52' }, wide: '0.52' });
  });
});
