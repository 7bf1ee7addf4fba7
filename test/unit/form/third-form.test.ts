// A new form is data: one file, one entry in the index, its English labels. Here a made-up one is all of that, and nothing else of the
// program is changed: it has to be recognised, checked, worded and exported.
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it, vi } from 'vitest';
import { thirdForm } from './third-form';

vi.mock('../../../lib/form/index', async (original) => {
  const actual = await original<typeof import('../../../lib/form/index')>();
  return { ...actual, forms: [...actual.forms, (await import('./third-form')).thirdForm] };
});
vi.mock('../../../lib/words/en/form-names', async (original) => {
  const actual = await original<typeof import('../../../lib/words/en/form-names')>();
  return { ...actual, formNames: { ...actual.formNames, ...(await import('./third-form')).thirdFormNames } };
});

const { readHtml } = await import('../../../lib/readers/static-dom/read-html');
const { checkDocument } = await import('../../../lib/view/page-check');
const { PageCheckSchema } = await import('../../../lib/contract/page-check');
const { en } = await import('../../../lib/words/en');
const { recogniseDocument } = await import('../../../lib/check/recognise-document');
const { examineReport } = await import('../../../lib/check/examine-report');
const { makeFile } = await import('../../../lib/files/make-file');
const { buildView } = await import('../../../lib/view/build');
const { deriveChecks } = await import('../../../lib/form/derive-checks');

/** The number that a right report prints in a cell; all sums of the form hold with them. */
const counts: Readonly<Record<string, readonly number[]>> = {
  newReceived: [4, 2, 1, 0],
  carriedOver: [1, 0, 0, 0],
  granted: [2, 1, 0, 0],
  partiallyGranted: [1, 0, 0, 0],
  'denied.sealed': [0, 1, 0, 0],
  'denied.secret': [0, 0, 0, 0],
  'unavailable.elsewhere': [1, 0, 1, 0],
  'rejected.automatic': [0, 0, 0, 0],
  'rejected.withdrawn': [0, 0, 0, 0],
  resultTotal: [4, 2, 1, 0],
  carriedForward: [1, 0, 0, 0],
};
const withTotal = (values: readonly number[]): number[] => [...values, values.reduce((sum, value) => sum + value, 0)];
const numbers = new Map<string, readonly number[]>([
  ...Object.entries(counts).map(([key, values]) => [key, withTotal(values)] as const),
  ['count', [...withTotal([1, 1, 0]), ...withTotal([0, 0, 1])]],
  ['openDataSets', [5, 1, 40]],
  ['onlineLicense', [7]],
  ['licenseInPerson', [3]],
]);

const row = (cells: readonly (string | number)[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** The form's table as a page prints it: a header with the groups above their columns, then a row for each line. */
function printTable(name: string, printed: (key: string, index: number, value: number) => string | number): string {
  const bands = thirdForm.tables.find((table) => table.name === name)?.bands ?? [];
  const rows = bands.flatMap(({ title, rows, columns }) => [
    ...(title === null ? [] : [`<tr><td colspan="${columns.length + 1}">${title}</td></tr>`]),
    ...(columns.every(({ path }) => path.length > 1)
      ? [
          groupRow(
            columns.map(({ path }) => path[0] ?? ''),
            rows[0]?.path.length === 0,
          ),
        ]
      : []),
    row([...(rows[0]?.path.length === 0 ? [] : ['']), ...columns.map(({ path }) => path.at(-1) ?? '')]),
    ...rows.map(({ key, path }) =>
      row([...path.slice(-1), ...(numbers.get(key) ?? []).map((value, index) => printed(key, index, value))]),
    ),
  ]);
  return `<table>${rows.join('')}</table>`;
}

function groupRow(labels: readonly string[], alone: boolean): string {
  const groups = [...new Set(labels)];
  const cells = groups.map((label) => `<td colspan="${labels.filter((each) => each === label).length}">${label}</td>`);
  return `<tr>${alone ? '' : '<td></td>'}${cells.join('')}</tr>`;
}

/** A report for 2027 on that form. `printed` may put something else into a cell. */
function page(
  printed: (key: string, index: number, value: number) => string | number = (_, __, value) => value,
): string {
  const [one, two, three, four, five, six] = thirdForm.sections.map(({ heading }) => `<p>${heading}</p>`);
  return `<title>云泽县林业局2027年政府信息公开工作年度报告</title><h1>云泽县林业局2027年政府信息公开工作年度报告</h1>
    <p>本报告根据《中华人民共和国政府信息公开条例》编制，数据统计期限为2027年1月1日至2027年12月31日。</p>
    ${one}<p>2027年，我局主动公开政府信息37条，收到政府信息公开申请7件，均按期答复，信息管理和平台建设有序推进，监督保障到位。</p>
    ${two}${printTable('disclosure', printed)}${three}${printTable('applications', printed)}${four}${printTable('cases', printed)}
    ${five}<p>存在的主要问题是主动公开的内容还不够丰富。改进措施是加强学习培训，及时更新内容。</p>
    ${six}<p>我局2027年未收取信息处理费。</p>`;
}

const options = { url: 'https://www.example.gov.cn/2027', today: '2028-01-10' };
const check = (html: string) => checkDocument(readHtml(html), options);

describe('a made-up third form', () => {
  it('is recognised on a page, read whole and found right', () => {
    const found = check(page());
    expect(PageCheckSchema.safeParse(found).error).toBeUndefined();
    expect(found?.report).toMatchObject({ form: '2027', year: 2027 });
    expect(found?.report.tables.applications?.['rejected.automatic']?.foreignOrganization?.value).toBe(0);
    expect(found?.report.tables.disclosure?.openDataSets?.open?.value).toBe(40);
    expect(found?.report.tables.cases?.count?.['mediation.settled']?.value).toBe(1);
    expect(found?.findings).toEqual([]);
    expect(found?.held).toBe(deriveChecks(thirdForm).length);
  });

  it('has its broken sums found and their cause named', () => {
    const found = check(page((key, index, value) => (key === 'granted' && index === 1 ? 5 : value)));
    expect(found?.findings.map(({ rule }) => rule).sort()).toEqual(['result-total', 'row-total']);
    const at = { table: 'applications', row: 'granted', column: 'domesticOrganization' };
    expect(found?.diagnoses).toMatchObject([{ unique: true, explanations: [{ cells: [{ at, from: 5, to: 1 }] }] }]);
    expect(found?.findings[0]?.message).toContain('境内组织');
  });

  it('is told in both languages, and a report that uses the old form is told of this one', () => {
    expect(en.formName(thirdForm.id as '2021')).toContain(thirdForm.notice);
    const at = { table: 'applications', row: 'rejected.automatic', column: 'foreignOrganization' } as const;
    expect(en.cellName(at, thirdForm.id as '2021')).toContain('sent by a machine');
    const late = check(page().replaceAll('2027', '2026'));
    expect(late?.findings.find(({ rule }) => rule === 'wrong-form')?.message).toContain(thirdForm.notice);
  });

  it('is exported: cells, code book, findings and workbook', async () => {
    const source = readHtml(page((key, index, value) => (key === 'count' && index === 3 ? 9 : value)));
    const report = recogniseDocument(source);
    if (!report) throw new Error('no report');
    const evidence = examineReport(report, source.title, options);
    const reports = [{ check: evidence, checkedAt: null, dismissed: new Map() }];
    const file = async (kind: Parameters<typeof makeFile>[1], language: 'zh' | 'en' = 'zh') =>
      (await makeFile(reports, kind, { language, bom: false, extensionVersion: '' })).content;
    expect(await file('data-long')).toContain('applications,收到和处理政府信息公开申请情况表,granted,（一）予以公开');
    const [header, values] = String(await file('data-wide')).split('\r\n');
    const at = (code: string) => values?.split(',')[header?.split(',').indexOf(code) ?? -1];
    expect(at('form')).toBe('2027');
    expect(at('disclosure.openDataSets.open')).toBe('40');
    expect(at('applications.newReceived.foreignOrganization')).toBe('1');
    expect(at('applications.newReceived.legalService')).toBe('');
    const book = String(await file('codebook')).split('\r\n');
    expect(book[0]).toContain('row_label_2021,column_label_2021,row_label_2027,column_label_2027');
    expect(book[0]).toContain('in_2021,in_2027');
    expect(book.find((line) => line.startsWith('cases.count.mediation.settled,'))).toMatch(
      /行政调解 \/ 调解结案,count,FALSE,FALSE,TRUE$/i,
    );
    expect(await file('findings')).toContain('行政调解');
    expect(await file('findings', 'en')).toContain('mediation');
    const workbook = await readXlsx((await file('xlsx')) as Uint8Array);
    expect(JSON.stringify(workbook.sheets[0]?.rows)).toContain('境外组织');
  });

  it('is shown: its rows and columns stand in the tables of the list, its broken sum in the list', () => {
    const source = readHtml(page((key, index, value) => (key === 'count' && index === 3 ? 9 : value)));
    const report = recogniseDocument(source);
    if (!report) throw new Error('no report');
    const view = buildView(examineReport(report, source.title, options), 'zh');
    expect(view.items).toHaveLength(1);
    expect(JSON.stringify(view.items)).toContain('行政调解');
  });
});
