// Every export, asked for in the real popup, saved by the browser and read back.
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExportFileSchema } from '../../lib/files/json.ts';
import { type Site, serveSite, waitFor, waitForDownload } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { browserNames, type Driver, launch, type Popup, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { keepPicture } from './support/pictures.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/report.html': pages.sample });
});
afterAll(() => site.close());

const choose = (popup: Popup, words: string) =>
  waitFor(`the choice ${words}`, () =>
    popup.evaluate(
      `(() => { const found = [...doc.querySelectorAll('.menu li button')].find((button) => button.textContent.includes(${JSON.stringify(words)}) && !button.disabled); found?.click(); return Boolean(found); })()`,
    ),
  );

describe.each(browserNames)('exports in %s', (name) => {
  let driver: Driver;
  let popup: Popup;
  suiteBrowser(async () => {
    driver = await launch(name);
    const page = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, page, '2');
    popup = await driver.openPopup(page);
    return driver;
  });
  // Chromium's popup goes by itself when another tab comes to the front.
  afterAll(() => popup?.close().catch(() => {}));

  it('save the problems as CSV, each with its sentence', async () => {
    await choose(popup, '问题清单');
    const { content } = await waitForDownload(driver.downloads, /问题清单.*\.csv$/);
    const { data } = Papa.parse<string[]>(content.toString('utf8').slice(1), { skipEmptyLines: true });
    expect(data.flat().join('\n')).toContain('自然人 21 + 商业企业 2 + 法律服务机构 1 = 24');
  });

  it('save the data with one row per report, and its code book', async () => {
    await choose(popup, '每份报告一行');
    const wide = await waitForDownload(driver.downloads, /宽表.*\.csv$/);
    const { data } = Papa.parse<string[]>(wide.content.toString('utf8').slice(1), { skipEmptyLines: true });
    expect(data).toHaveLength(2);
    await choose(popup, '代码表');
    const book = await waitForDownload(driver.downloads, /代码表.*\.csv$/);
    const codes = Papa.parse<string[]>(book.content.toString('utf8').slice(1), { skipEmptyLines: true }).data;
    const names = new Set(codes.flat());
    expect(data[0]?.filter((column) => column.includes('granted')).every((column) => names.has(column))).toBe(true);
  });

  it('save everything as JSON that keeps its schema', async () => {
    await choose(popup, 'JSON');
    const { content } = await waitForDownload(driver.downloads, /\.json$/);
    const file = ExportFileSchema.parse(JSON.parse(content.toString('utf8')));
    expect(file.check.findings[0]?.message).toMatch(/相差 9。$/);
    expect(file.extensionVersion).toMatch(/^\d+\.\d+/);
  });

  it('save an Excel workbook', async () => {
    await choose(popup, 'Excel');
    const { content } = await waitForDownload(driver.downloads, /\.xlsx$/);
    const { sheets } = await readXlsx(content);
    expect(sheets.map((sheet) => sheet.name)).toEqual(['数据', '问题', '说明']);
    const [data, problems] = sheets;
    const wrong = data?.rows.find((row) => row.includes('granted') && row.includes('naturalPerson'));
    expect(wrong).toContain(21);
    expect(problems?.rows.flat().join('\n')).toContain('42 项');
  });

  it('tell printed from computed numbers, and lead to a page that explains every column', async () => {
    const files = ['.menu li a[href="/dictionary.html"]', '.exports > button'];
    for (const file of files)
      expect(await popup.evaluate(`doc.querySelector(${JSON.stringify(file)}) !== null`)).toBe(true);
    await popup.evaluate('void doc.querySelector(".exports > button").click()');
    const { content } = await waitForDownload(driver.downloads, /年报数据\.csv$/);
    const { data } = Papa.parse<Record<string, string>>(content.toString('utf8').slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(new Set(data.map(({ source }) => source))).toEqual(new Set(['printed', 'computed']));
    expect(new Set(data.map(({ unit_level }) => unit_level))).toEqual(new Set(['county']));
    const dictionary = await driver.openExtensionPage('/dictionary.html');
    const words = await waitFor('the dictionary', async () => {
      const text = await dictionary.evaluate(() => document.body.innerText);
      return text.includes('数据字典') && text;
    });
    for (const column of [...Object.keys(data[0] ?? {}), '可能的更正', 'cases.count.reconsideration.total'])
      expect(words).toContain(column);
    keepPicture(`dictionary-${name}`, await dictionary.screenshot());
    await dictionary.close();
  });
});
