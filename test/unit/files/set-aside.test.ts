// What a person has set aside: files of findings keep it and say so, data are data, and the note to the unit says nothing of it.
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../lib/dismissals/identity';
import { matchDismissals } from '../../../lib/dismissals/match';
import { pageOf } from '../../../lib/dismissals/page-key';
import { type Dismissal, type KnownDismissals, NO_ASIDES } from '../../../lib/dismissals/schema';
import { parsedDataCsv } from '../../../lib/files/csv';
import { findingsCsv } from '../../../lib/files/findings-csv';
import { ExportFileSchema, exportJson } from '../../../lib/files/json';
import { makeFile } from '../../../lib/files/make-file';
import { rectificationNote } from '../../../lib/files/note';
import type { FileReport } from '../../../lib/files/report';
import { wideCsv } from '../../../lib/files/wide';
import { workbookXlsx } from '../../../lib/files/xlsx';
import { inWords } from '../../../lib/view/page-check';
import { inspectSample, sampleView } from '../support/sample-view';
import { en, listOf, plainNote, troubled, zh } from './fixture';

const said = (reason: Dismissal['reason'], words = '') => ({ reason, words, at: '2024-02-01T08:00:00.000Z' });
/** The diagnosis of the two broken sums. */
const aside = new Map(['row', 'balance'].map((key) => [key, said('historical', '沿用2022年口径')]));
const all = new Map(troubled.findings.map(({ key }) => [key, said('verified')]));
const withDismissed = (dismissed: FileReport['dismissed']) => listOf(troubled, { dismissed });
const rowsOf = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

describe('files of findings', () => {
  it('keep what was set aside, behind what is open, with the reason, and count it', () => {
    const rows = rowsOf(findingsCsv(withDismissed(aside), zh));
    expect(rows.map((row) => [row.序号, row.级别, row.处理])).toEqual([
      ['1', '待核', '未处理'],
      ['2', '提示', '未处理'],
      ['3', '错误', '已搁置：历史口径（沿用2022年口径）'],
      ['3', '错误', '已搁置：历史口径（沿用2022年口径）'],
      ['', '', ''],
      ['', '', ''],
    ]);
    expect(rows.at(-1)?.问题).toContain('错误 1 个，待核 1 个，提示 1 个（以上共有 1 个已搁置）');
    const english = rowsOf(findingsCsv(withDismissed(aside), en));
    expect(english.map((row) => row.处理)).toEqual([
      'Open',
      'Open',
      'Set aside: Counted as in former years (沿用2022年口径)',
      'Set aside: Counted as in former years (沿用2022年口径)',
      '',
      '',
    ]);
    expect(english.at(-1)?.问题).toContain('1 hint (1 of all these set aside)');
  });

  it('never claim that nothing was found where all of it was set aside', () => {
    const summary = rowsOf(findingsCsv(withDismissed(all), zh)).at(-1)?.问题;
    expect(summary).not.toContain('未发现');
    expect(summary).toContain('以上共有 3 个已搁置');
  });

  it('say nothing of setting aside where nothing was', () => {
    const csv = findingsCsv(listOf(troubled), zh);
    expect(csv).not.toContain('搁置');
    expect(rowsOf(csv)[0]?.处理).toBe('未处理');
  });

  it('have the same column in the workbook, between level and rule', async () => {
    const { sheets } = await readXlsx(await workbookXlsx(withDismissed(aside), zh));
    const [, found, legend] = sheets;
    expect(found?.rows[0]?.slice(2, 5)).toEqual(['级别', '处理', '规则']);
    expect(found?.rows.map((row) => row[3])).toContain('已搁置：历史口径（沿用2022年口径）');
    expect(found?.rows[0]).toHaveLength(15);
    expect(legend?.rows.flat().join()).toContain('以上共有 1 个已搁置');
  });

  it('neutralise a reason that a spreadsheet takes for a formula', () => {
    const formula = new Map([['empty', said('other', '=1+1')]]);
    expect(findingsCsv(withDismissed(formula), zh)).toContain('已搁置：其他（=1+1）');
    expect(findingsCsv(withDismissed(formula), zh)).not.toMatch(/(^|,)=/m);
  });

  it('have it in JSON under a key of its own, by index of the findings', () => {
    const file = ExportFileSchema.parse(JSON.parse(exportJson(withDismissed(aside), zh)));
    expect(file.aside).toEqual([{ findings: [1, 2], ...said('historical', '沿用2022年口径') }]);
    expect(file.summary).toMatchObject({ problems: { error: 1, review: 1, hint: 1 }, aside: 1 });
    expect(file.check).toEqual(inWords(troubled));
    expect(JSON.parse(exportJson(listOf(troubled), zh)).aside).toEqual([]);
  });
});

describe('data', () => {
  it('are the same whatever was set aside', () => {
    expect(parsedDataCsv(withDismissed(all), zh)).toBe(parsedDataCsv(listOf(troubled), zh));
    expect(wideCsv(withDismissed(all), zh)).toBe(wideCsv(listOf(troubled), zh));
  });
});

describe('the note to the unit', () => {
  it('says nothing of what was set aside, not even in numbers', () => {
    const { text } = rectificationNote(withDismissed(all), { language: 'zh', template: plainNote });
    // A sum of the sample could not be made: neither badge nor note calls that fine.
    expect(text).toContain('未能完成核对，尚不能认定无误。');
    expect(text).not.toContain('搁置');
    expect(rectificationNote(withDismissed(aside), { language: 'zh', template: plainNote }).text).toMatch(
      /1\. 第五部分/,
    );
  });
});

describe('a file that is made of a page', () => {
  const evidence = inspectSample().evidence;
  const reportWith = async (known: KnownDismissals): Promise<FileReport> => ({
    check: evidence,
    checkedAt: 'T',
    dismissed: (await matchDismissals(evidence, known)).aside,
  });

  it('knows what was set aside of it, and numbers the rest as the list does', async () => {
    const wrong = evidence.findings.find(({ rule }) => rule === 'year-mismatch');
    const entry: Dismissal = {
      findings: [{ rule: 'year-mismatch', identity: identityOf(evidence.report, { key: wrong?.key ?? '' }) }],
      level: 'error',
      headline: '',
      sentence: '',
      ...said('verified'),
    };
    const dismissals: KnownDismissals = { page: pageOf(evidence), entries: [entry], state: 'fine' };
    const { content } = await makeFile([await reportWith(dismissals)], 'findings', zh);
    const rows = rowsOf(String(content)).filter(({ 类别 }) => 类别 === '问题');
    expect(rows.map((row) => [row.序号, row.规则代码, row.处理])).toEqual([
      ['1', 'row-total', '未处理'],
      ['1', 'result-total', '未处理'],
      ['2', 'blank-cell', '未处理'],
      ['3', 'year-mismatch', '已搁置：已核实无误'],
    ]);
  });

  it('has the order and the numbers of the list', async () => {
    const { content } = await makeFile([await reportWith(NO_ASIDES)], 'findings', zh);
    const rows = rowsOf(String(content)).filter(({ 类别 }) => 类别 === '问题');
    const listed = sampleView().items.flatMap(({ number, findings }) =>
      findings.map(({ rule }) => [String(number), rule]),
    );
    expect(rows.map((row) => [row.序号, row.规则代码])).toEqual(listed);
  });
});
