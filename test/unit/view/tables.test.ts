import { describe, expect, it } from 'vitest';
import type { Cells, FormId, TableName } from '../../../lib/contract/page-check';
import { forms } from '../../../lib/form';
import { formById } from '../../../lib/form/look-up';
import { buildView } from '../../../lib/view/build';
import type { Language } from '../../../lib/view/schema';
import { buildTables, type CellView, type TableView } from '../../../lib/view/tables';
import { inspectSample } from '../support/sample-view';

function tablesOf(change?: (html: string) => string, language: Language = 'zh'): TableView[] {
  const evidence = inspectSample(change).evidence;
  return buildTables(evidence, buildView(evidence, language));
}
const named = (tables: TableView[], name: TableName) => tables.find((table) => table.name === name) as TableView;
const cellsOf = (table: TableView) => table.bands.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
const cellAt = (tables: TableView[], name: TableName, row: string, column: string) =>
  cellsOf(named(tables, name)).find(({ at }) => at.row === row && at.column === column) as CellView;

describe('the tables as read', () => {
  const tables = tablesOf();

  it('stand in the order of the report, under their statutory names', () => {
    expect(tables.map(({ title, state }) => `${title} ${state}`)).toEqual([
      '主动公开政府信息情况表 read',
      '收到和处理政府信息公开申请情况表 read',
      '政府信息公开行政复议、行政诉讼情况表 read',
    ]);
  });

  it('have a cell for every row and column of the form', () => {
    for (const { name, bands } of formById('2021').tables) {
      const expected = bands.flatMap(({ rows, columns }) =>
        rows.flatMap((row) => columns.map((column) => `${row.key}|${column.key}`)),
      );
      const cells = cellsOf(named(tables, name)).map(({ at }) => `${at.row}|${at.column}`);
      expect(cells, name).toEqual(expected);
    }
  });

  it('put the headings of groups above their rows, each once', () => {
    const [band] = named(tables, 'applications').bands;
    const headings = band?.rows
      .filter(({ cells }) => cells.length === 0)
      .map(({ label, depth }) => `${depth} ${label}`);
    expect(headings).toEqual([
      '0 三、本年度办理结果',
      '1 （三）不予公开',
      '1 （四）无法提供',
      '1 （五）不予处理',
      '1 （六）其他处理',
    ]);
    const denied = band?.rows.find(({ label }) => label === '1.属于国家秘密');
    expect(denied).toMatchObject({ depth: 2, full: '三、本年度办理结果 · （三）不予公开 · 1.属于国家秘密' });
  });

  it('turn table four, whose one row is too long for any screen', () => {
    const [band] = named(tables, 'cases').bands;
    expect(band?.columns.map(({ label }) => label)).toEqual(['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']);
    expect(band?.rows.map(({ full }) => full)).toEqual([
      '行政复议',
      '行政诉讼 · 未经复议直接起诉',
      '行政诉讼 · 复议后起诉',
    ]);
    expect(band?.rows[2]?.cells[4]?.at).toEqual({
      table: 'cases',
      row: 'count',
      column: 'litigationAfterReconsideration.total',
    });
  });

  it('keep what is printed, and say what is proven', () => {
    expect(cellAt(tables, 'applications', 'granted', 'naturalPerson')).toMatchObject({ text: '21', kind: 'number' });
    expect(cellAt(tables, 'cases', 'count', 'reconsideration.total')).toMatchObject({
      text: '',
      kind: 'blank',
      value: 3,
      proven: true,
    });
  });

  it('give the wrong cell the number of its problem, and its sums the same number as mere parts', () => {
    expect(cellAt(tables, 'applications', 'granted', 'naturalPerson').problems).toEqual([
      { number: 1, level: 'error', main: true },
    ]);
    for (const [row, column] of [
      ['granted', 'total'],
      ['resultTotal', 'naturalPerson'],
    ] as const) {
      expect(cellAt(tables, 'applications', row, column).problems).toEqual([
        { number: 1, level: 'error', main: false },
      ]);
    }
    expect(cellAt(tables, 'applications', 'newReceived', 'total').problems).toEqual([]);
    expect(cellAt(tables, 'cases', 'count', 'reconsideration.total').problems).toEqual([
      { number: 3, level: 'hint', main: true },
    ]);
  });

  it('say so where a table is not there, or is a picture', () => {
    const without = (replacement: string) =>
      tablesOf((html) => {
        const start = html.indexOf('<table', html.indexOf('行政复议、行政诉讼情况</p>'));
        return html.slice(0, start) + replacement + html.slice(html.indexOf('</table>', start) + 8);
      });
    expect(named(without(''), 'cases')).toMatchObject({ state: 'missing', bands: [] });
    expect(named(without('<p><img src="t.png" width="700" height="200"></p>'), 'cases')).toMatchObject({
      state: 'picture',
      bands: [],
    });
  });

  it('leave the labels of the English form without Chinese groups', () => {
    const english = tablesOf(undefined, 'en');
    const labels = english.flatMap(({ bands }) => bands.flatMap(({ rows, columns }) => [...rows, ...columns]));
    expect(labels.filter(({ label }) => /^[\u4e00-\u9fff]/.test(label))).toEqual([]);
    const [band] = named(english, 'cases').bands;
    expect(band?.rows.map(({ label }) => label)).toEqual([
      'reconsideration',
      'litigation without reconsideration',
      'litigation after reconsideration',
    ]);
    expect(band?.columns.map(({ label }) => label)).toEqual([
      'upheld',
      'corrected',
      'other outcome',
      'pending',
      'total',
    ]);
  });
});

describe('every form there is', () => {
  it.each(forms.map(({ id }) => id))('%s: no two lines of a band have the same full label', (id) => {
    const { tables } = formById(id as FormId);
    const evidence = inspectSample().evidence;
    const empty: Cells = {};
    const report = {
      ...evidence.report,
      form: id,
      tables: { disclosure: empty, applications: empty, cases: empty },
    };
    for (const language of ['zh', 'en'] as const) {
      const read = buildTables({ ...evidence, report }, buildView(evidence, language));
      expect(read.map(({ bands }) => bands.length)).toEqual(tables.map(({ bands }) => bands.length));
      for (const band of read.flatMap(({ bands }) => bands)) {
        for (const lines of [band.rows, band.columns]) {
          const labels = lines.map(({ full, depth }: { full: string; depth?: number }) => `${depth} ${full}`);
          expect(new Set(labels).size).toBe(labels.length);
        }
        expect(band.rows.flatMap(({ cells }) => cells).every(({ kind }) => kind === 'absent')).toBe(true);
      }
    }
  });
});
