// A page that holds two reports, the second of them wrong: both are found, checked, listed, marked, counted and exported.
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serveSite, waitFor, waitForDownload } from './harness/index.ts';
import { browserNames, type Driver, launch, type Popup, tagOver, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { keepPicture } from './support/pictures.ts';
import { click, saying } from './support/popup-clicks.ts';

const bodyOf = (page: string) => /<body>([\s\S]*)<\/body>/.exec(page)?.[1] ?? '';
/** A right report, and beneath it one of another body with the planted slips of the sample. */
const both = pages.clean.replace(
  '</body>',
  `<div id="second">${bodyOf(pages.sample).replaceAll('云泽县林业局', '云泽县水利局')}</div></body>`,
);

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/both.html': both });
});
afterAll(() => site.close());

describe.each(browserNames)('two reports in one page in %s', (name) => {
  let driver: Driver;
  let popup: Popup;
  let page: Page;
  beforeAll(async () => {
    driver = await launch(name);
  });
  afterAll(async () => {
    await popup?.close();
    await driver?.close();
  });

  it('are counted together, listed each by its name, and marked', async () => {
    page = await driver.open(site.url('/both.html'));
    await waitForBadge(driver, page, '2');
    await waitFor('a tag in the second report', () => tagOver(page, '#second table:nth-of-type(2)'));
    popup = await driver.openPopup(page);
    const first = await saying(popup, '云泽县水利局');
    expect(first).toContain('云泽县林业局');
    expect(first).toContain('未发现问题');
    await click(popup, '.frames button', '云泽县水利局');
    expect(await saying(popup, '发现 2 个错误')).not.toContain('未发现问题');
    keepPicture(`several-reports-${name}`, await popup.screenshot());
  });

  it('lead from the list of the second to its own cells', async () => {
    await click(popup, '.item-head');
    await waitFor('the problem to be the one visited', async () => /1\s*\/\s*3/.test(await popup.text()));
    const top = await page.evaluate(() => document.querySelector('#second')?.getBoundingClientRect().top ?? 0);
    expect(top).toBeLessThan(600);
  });

  it('stand in one file, each with its unit', async () => {
    await click(popup, '.exports > button');
    const { content } = await waitForDownload(driver.downloads, /年报数据.*\.csv$/);
    const { data } = Papa.parse<Record<string, string>>(content.toString('utf8').slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(new Set(data.map(({ unit }) => unit))).toEqual(new Set(['云泽县林业局', '云泽县水利局']));
  });
});
