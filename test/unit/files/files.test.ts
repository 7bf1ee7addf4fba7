import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import type { Evidence } from '../../../lib/check/evidence';
import { exportFileName } from '../../../lib/files/file-name';
import { ExportFileSchema, ExportListSchema, exportJson } from '../../../lib/files/json';
import { rectificationNote } from '../../../lib/files/note';
import { workbookXlsx } from '../../../lib/files/xlsx';
import { matchRoster } from '../../../lib/history/roster';
import { inWords } from '../../../lib/view/page-check';
import { en, listOf, makeCheck, plainNote, tableCells, troubled, zh } from './fixture';

const checkedAt = '2024-02-01T08:00:00.000Z';
const options = { ...zh, extensionVersion: '0.1.0' };
const timed = (check: Evidence) => listOf(check, { checkedAt });

describe('the JSON export', () => {
  it('reads back as the check it was made from', () => {
    const file = ExportFileSchema.parse(JSON.parse(exportJson(timed(troubled), options)));
    expect(file.check).toEqual(inWords(troubled));
    expect(file).toMatchObject({
      kind: 'nianbao-checkup',
      checkedAt,
      extensionVersion: '0.1.0',
      summary: { problems: { error: 1, review: 1, hint: 1 } },
    });
    expect(exportJson(timed(troubled), options)).toBe(exportJson(timed(structuredClone(troubled)), options));
  });
});

describe('the workbook', () => {
  it('has the list of units where one was held against the reports', async () => {
    const units = [
      { name: '青禾市财政局', due: '2026-01-31' },
      { name: '青禾市水利局', due: null },
    ];
    const found = [
      { id: 'a', unit: '青禾市财政局', year: 2025, publishedOn: '2026-02-03' },
      { id: 'b', unit: '柳溪镇人民政府', year: 2025, publishedOn: null },
    ];
    const names = new Map(found.map(({ id, unit }) => [id, unit]));
    const roster = { result: matchRoster(units, found, 2025), names };
    const { sheets } = await readXlsx(await workbookXlsx(timed(troubled), { ...options, roster }));
    expect(sheets.map(({ name }) => name)).toEqual(['数据', '问题', '名单', '说明']);
    expect(sheets[2]?.rows.slice(1).map((row) => [row[0], row[2], row[3] ?? null])).toEqual([
      ['青禾市财政局', '迟报', 3],
      ['青禾市水利局', '未找到', null],
      ['柳溪镇人民政府', '不在名单中', null],
    ]);
  });

  it('has the sheets 数据, 问题 and 说明, with numbers as numbers', async () => {
    const { sheets } = await readXlsx(await workbookXlsx(timed(troubled), options));
    expect(sheets.map(({ name }) => name)).toEqual(['数据', '问题', '说明']);
    const [data, found, legend] = sheets;
    expect(data?.rows).toHaveLength(1 + 10 + 25 * 7 + 15);
    expect(data?.rows[1]?.[7]).toBe(0);
    expect(found?.rows.map((row) => row[0])).toEqual(['类别', '问题', '问题', '问题', '问题', '未能核对', '检查情况']);
    const about = new Map(legend?.rows.map(([item, content]) => [item, content]));
    expect(about.get('网址')).toBe(troubled.page.url);
    expect(about.get('检查时间')).toBe(checkedAt);
    expect(about.get('扩展版本')).toBe('0.1.0');
    expect(about.get('表格格式')).toContain('30号');
  });

  it('says what was checked where nothing was found, in English too', async () => {
    const { sheets } = await readXlsx(await workbookXlsx(timed(makeCheck()), en));
    expect(sheets.map(({ name }) => name)).toEqual(['数据', '问题', '说明']);
    expect(sheets[1]?.rows.at(-1)?.join()).toContain('Nothing was found');
  });

  it('gives the same bytes for the same check, whatever the time', async () => {
    const first = await workbookXlsx(timed(troubled), options);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
    try {
      expect(await workbookXlsx(timed(structuredClone(troubled)), options)).toEqual(first);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each(['#REF!', '#VALUE!', '#N/A', '#DIV/0!', '#NAME?', '#NULL!', '#NUM!', '#SPILL!', '#CALC!', '#GETTING_DATA'])(
    'keeps %s, pasted from a spreadsheet, as the words that the page prints',
    async (words) => {
      const cases = tableCells('2021', 'cases', {
        'count|reconsideration.total': { text: words, kind: 'text', value: null },
      });
      const bytes = await workbookXlsx(
        timed(makeCheck({}, { tables: { disclosure: null, applications: null, cases } })),
        options,
      );
      for (const part of Object.values(unzipSync(bytes))) expect(strFromU8(part)).not.toContain('t="e"');
      const [data] = (await readXlsx(bytes)).sheets;
      expect(data?.rows.map((row) => row[5])).toContain(words);
    },
  );

  it('stores the words of a hostile page as text, in parts that every XML reader takes', async () => {
    const words = '=HYPERLINK("http://evil","x")\u0000\uD800\u000B<&]]>_x0041_';
    const cases = tableCells('2021', 'cases', {
      'count|reconsideration.total': { text: words, kind: 'text', value: null },
    });
    const long = tableCells('2021', 'disclosure', {
      'fee|amount': { text: '长'.repeat(40_000), kind: 'text', value: null },
    });
    const check = makeCheck({}, { body: words, tables: { disclosure: long, applications: null, cases } });
    const bytes = await workbookXlsx(timed(check), options);
    const { DOMParser } = new JSDOM('').window;
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      const xml = strFromU8(part);
      expect(new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror'), name).toBeNull();
      expect(xml, name).not.toMatch(/<f[ >]/);
    }
    const [data] = (await readXlsx(bytes)).sheets;
    const texts = data?.rows.map((row) => String(row[5])) ?? [];
    expect(texts).toContain('=HYPERLINK("http://evil","x")\uFFFD<&]]>_x0041_');
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(32_767);
  });
});

describe('files of several reports', () => {
  const reports = [...timed(troubled), ...listOf(makeCheck({}, { year: 2022 }))];

  it('have in a workbook a sheet of the reports, and say of every problem which report it is of', async () => {
    const { sheets } = await readXlsx(await workbookXlsx(reports, options));
    const [data, found, about, legend] = sheets;
    expect(sheets.map(({ name }) => name)).toEqual(['数据', '问题', '报告', '说明']);
    expect(new Set(data?.rows.slice(1).map((row) => row[1]))).toEqual(new Set([2023, 2022]));
    expect(found?.rows.slice(1).map((row) => row[16])).toEqual([2023, 2023, 2023, 2023, 2023, 2023, 2022]);
    expect(about?.rows.slice(1).map((row) => row[1])).toEqual(['2023', '2022']);
    expect(legend?.rows[1]).toEqual(['报告份数', '2']);
  });

  it('are in JSON a list of what the file of each would be', () => {
    const { reports: files } = ExportListSchema.parse(JSON.parse(exportJson(reports, options)));
    expect(files).toEqual(reports.map((report) => JSON.parse(exportJson([report], options))));
  });

  it('have the notes of each, one behind the other', () => {
    const notes = reports.map((report) => rectificationNote([report], { language: 'zh', template: plainNote }).text);
    expect(rectificationNote(reports, { language: 'zh', template: plainNote }).text).toBe(notes.join('\n\n'));
  });

  it('are named by the years of one unit, else by their number', () => {
    const named = (...list: { body: string | null; year: number | null }[]) => exportFileName(list, 'xlsx');
    expect(named({ body: '甲局', year: 2021 }, { body: '甲局', year: 2023 })).toBe('甲局_2021-2023_年报体检.xlsx');
    expect(named({ body: '甲局', year: 2023 }, { body: null, year: 2023 })).toBe('2份年报_2023_年报体检.xlsx');
  });
});
