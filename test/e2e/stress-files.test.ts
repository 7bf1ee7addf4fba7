// A page that wants its words to run in a spreadsheet, or to break the name of a file: through the real popup, saved by the browser.
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFormula } from '../../lib/files/neutralise.ts';
import { type Site, serveSite, waitForDownload } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { browserNames, type Driver, launch, type Popup } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { click, saying } from './support/popup-clicks.ts';

const evilUnit = '=cmd|../..\\CON:*?“<>|\u202e@SUM(1)县林业局';
const evilCells = ['=1+1', '@SUM(A1)', '+7', '-2+3', '\t=1', '＝1+1', '=HYPERLINK("http://x/","y")', '-cmd'];

/** The sample with the unit named so, and formulas for numbers. */
const evil = (() => {
  let cell = 0;
  return pages.sample
    .replaceAll('云泽县林业局', evilUnit.replaceAll('<', '&lt;'))
    .replace(/<td class="n">0<\/td>/g, (zero) => {
      cell += 1;
      const words = evilCells[(cell - 5) / 3];
      return words === undefined ? zero : `<td class="n">${words}</td>`;
    });
})();

/** Names that every system takes as they are. */
const SAFE = /^[^=+@.\-\\/:*?"<>|\u202e][^=+@\\/:*?"<>|\u202e]*\.(csv|xlsx)$/;

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/report.html': evil });
});
afterAll(() => site.close());

describe.each(browserNames)('in %s', (name) => {
  let driver: Driver;
  let popup: Popup;
  suiteBrowser(async () => {
    driver = await launch(name);
    popup = await driver.openPopup(await driver.open(site.url('/report.html')));
    await saying(popup, '林业局');
    return driver;
  });
  afterAll(() => popup?.close());

  it.each([
    ['每格一行', /年报数据\.csv$/],
    ['每份报告一行', /宽表.*\.csv$/],
    ['问题清单', /问题清单\.csv$/],
  ])('no cell of the file %s is a formula', async (choice, file) => {
    await click(popup, '.menu li button', choice);
    const { name: saved, content } = await waitForDownload(driver.downloads, file);
    const { data } = Papa.parse<string[]>(content.toString('utf8').slice(1), { skipEmptyLines: true });
    expect(data.flat().filter(isFormula)).toEqual([]);
    // The words are all there, only harmless: the page is quoted as it is.
    expect(data.flat().some((cell) => cell.startsWith("'"))).toBe(true);
    expect(saved).toMatch(SAFE);
  });

  it('the workbook holds words and numbers, and not one formula', async () => {
    await click(popup, '.menu li button', 'Excel');
    const { name: saved, content } = await waitForDownload(driver.downloads, /\.xlsx$/);
    const parts = Object.entries(unzipSync(content)).map(([path, bytes]) => ({ path, text: strFromU8(bytes) }));
    const sheets = parts.filter(({ path }) => /worksheets\/sheet/.test(path));
    expect(sheets.length).toBeGreaterThan(1);
    expect(parts.filter(({ text }) => /<f[ >]/.test(text)).map(({ path }) => path)).toEqual([]);
    expect(parts.filter(({ path }) => /externalLink|hyperlink|macro|vba/i.test(path))).toEqual([]);
    expect(
      parts.some(
        ({ text }) => text.includes('HYPERLINK(&quot;http://x/&quot;') || text.includes('HYPERLINK("http://x/"'),
      ),
    ).toBe(true);
    expect(saved).toMatch(SAFE);
  });
});
