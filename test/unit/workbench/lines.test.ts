import { describe, expect, it } from 'vitest';
import { linesOf, shownLines } from '../../../components/workbench/lines';
import type { LineFilter } from '../../../components/workbench/types';
import { readRoster } from '../../../entrypoints/workbench/roster';
import type { Row, RowState } from '../../../lib/batch/types';
import type { KeptResult, ReportSummary } from '../../../lib/view/summary';

const row = (id: string, order: number, state: RowState): Row => ({
  id,
  order,
  source: { kind: 'address', url: `http://${id}.gov.cn/` },
  host: `${id}.gov.cn`,
  unit: `单位${id}`,
  tries: 1,
  state,
});
const result = (id: string, index: number, summary: Partial<ReportSummary>, error = 0): KeptResult => ({
  row: id,
  index,
  checkedAt: '2026-02-01T09:30:00+08:00',
  summary: {
    key: '',
    body: null,
    bodyKind: 'department',
    year: 2025,
    form: '2021',
    publishedOn: null,
    url: `http://${id}.gov.cn/`,
    pageTitle: '',
    standing: { problems: { error, review: 0, hint: 0 }, dismissed: 0, incomplete: false },
    unchecked: 0,
    rules: error > 0 ? ['row-total'] : [],
    ...summary,
  },
});
const DONE: RowState = { at: 'done', since: 0, reports: 1 };
const ALL: LineFilter = { text: '', state: null, level: null, unit: null, year: null, rule: null, sort: null };

const lines = linesOf(
  [
    row('a', 0, DONE),
    row('b', 1, { at: 'failed', since: 0, why: 'not-found' }),
    row('c', 2, { at: 'done', since: 0, reports: 2 }),
    row('d', 3, { at: 'waiting', since: 0 }),
  ],
  new Map([
    ['a', [result('a', 0, { body: '青禾市财政局' })]],
    ['c', [result('c', 0, { body: '白河县', year: 2024 }, 2), result('c', 1, { publishedOn: '2026-01-20' }, 1)]],
  ]),
);
const ids = (filter: Partial<LineFilter>) => shownLines(lines, { ...ALL, ...filter }).map(({ id }) => id);

describe('the lines of the table', () => {
  it('are one for each report, and one for each row without any', () => {
    expect(lines.map(({ id, state, unit }) => [id, state, unit])).toEqual([
      ['a/0', 'ok', '青禾市财政局'],
      ['b', 'failed', '单位b'],
      ['c/0', 'error', '白河县'],
      ['c/1', 'error', '单位c'],
      ['d', 'waiting', '单位d'],
    ]);
  });

  it('are filtered by words, state, year and problem', () => {
    expect(ids({ text: '财政' })).toEqual(['a/0']);
    expect(ids({ text: 'B.GOV' })).toEqual(['b']);
    expect(ids({ state: 'error' })).toEqual(['c/0', 'c/1']);
    expect(ids({ year: 2024 })).toEqual(['c/0']);
    expect(ids({ rule: 'row-total', year: 2025 })).toEqual(['c/1']);
  });

  it('are narrowed to a level and to a unit', () => {
    expect(ids({ level: 'error' })).toEqual(['c/0', 'c/1']);
    expect(ids({ level: 'review' })).toEqual([]);
    expect(ids({ unit: '白河县' })).toEqual(['c/0']);
  });

  it('are sorted by a column; lines without a value stand last either way', () => {
    expect(ids({ sort: { column: 'errors', descending: true } })).toEqual(['c/0', 'c/1', 'a/0', 'b', 'd']);
    expect(ids({ sort: { column: 'errors', descending: false } })).toEqual(['a/0', 'c/1', 'c/0', 'b', 'd']);
    expect(ids({ sort: { column: 'published', descending: false } })[0]).toBe('c/1');
    expect(ids({ sort: { column: 'state', descending: false } }).slice(0, 2)).toEqual(['c/0', 'c/1']);
  });
});

describe('a pasted roster', () => {
  it('has a unit a line, with a last day of its own or the one for all', () => {
    expect(readRoster('青禾市财政局\n\n白河县水利局\t2026-1-20\n柳溪镇，2026年2月1日', '2026-01-31')).toEqual([
      { name: '青禾市财政局', due: '2026-01-31' },
      { name: '白河县水利局', due: '2026-01-20' },
      { name: '柳溪镇', due: '2026-02-01' },
    ]);
  });
});
