// The background is stopped between any two steps, the extension is reloaded under open pages, fifty reports open at once.
import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATIENCE, pause, type Site, serveSite, waitFor, waitForDownload } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { badges } from './support/api.ts';
import { isStopped, reloadExtension, stopBackground, stopBackgroundForSure } from './support/background.ts';
import { browserNames, type Driver, isMarked, launch } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { click, saying } from './support/popup-clicks.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/report.html': pages.sample, '/list.html': pages.list });
});
afterAll(() => site.close());

/** In milliseconds after the background has begun to work on the page: before it is asked, at the reading, at the check, at the badge, behind it. */
const moments = [0, 15, 30, 50, 80, 120, 200, 400];
/** In milliseconds after a click: before the message has gone out, on its way, at work, done. */
const afterClick = [0, 10, 30, 80];
const TABS = 50;

describe.each(browserNames)('in %s', (name) => {
  let driver: Driver;
  /** A page of the extension: it asks the browser for badges, and wakes nobody. */
  let asker: Page;
  suiteBrowser(async () => {
    driver = await launch(name);
    asker = await driver.openExtensionPage('/options.html');
    return driver;
  });

  const badgeOf = (url: string, text: string) =>
    waitFor(`the badge ${text} of ${url}`, async () => (await badges(asker))[url] === text);

  it('the background may be stopped at any moment of a check', async () => {
    for (const moment of moments) {
      const url = site.url(`/report.html?stopped=${moment}`);
      await stopBackgroundForSure(driver);
      const page = await driver.open(url);
      await waitFor('the background to begin', async () => !(await isStopped(driver)));
      await pause(moment);
      expect(await stopBackground(driver), `stopped ${moment} ms on`).toBe(true);
      await badgeOf(url, '2');
      await waitFor('marks', () => isMarked(page));
      await page.close();
    }
  });

  it('a stopped background keeps neither popup nor export nor the next page waiting', async () => {
    const page = await driver.open(site.url('/report.html'));
    await badgeOf(page.url(), '2');
    await stopBackgroundForSure(driver);
    const popup = await driver.openPopup(page);
    await saying(popup, '云泽县林业局');
    await stopBackgroundForSure(driver);
    await click(popup, 'button', '重新检查');
    await saying(popup, '已重新检查');
    await stopBackgroundForSure(driver);
    await click(popup, 'button', '导出数据（CSV）');
    const { content } = await waitForDownload(driver.downloads, /\.csv$/);
    expect(content.toString('utf8')).toContain('云泽县林业局');
    await popup.close();
    await stopBackgroundForSure(driver);
    await page.goto(site.url('/list.html'));
    await badgeOf(site.url('/list.html'), '');
    await page.close();
  });

  it('stopped just after a click, it still does what was asked', async () => {
    const page = await driver.open(site.url('/report.html?clicked'));
    await badgeOf(page.url(), '2');
    const popup = await driver.openPopup(page);
    const savedFiles = () => readdirSync(driver.downloads).filter((file) => file.endsWith('.csv')).length;
    for (const moment of afterClick) {
      await saying(popup, '云泽县林业局');
      await click(popup, 'button', '重新检查');
      await pause(moment);
      await stopBackground(driver);
      await saying(popup, '已重新检查');
      const before = savedFiles();
      await click(popup, 'button', '导出数据（CSV）');
      await pause(moment);
      await stopBackground(driver);
      await saying(popup, '已保存');
      await waitFor('one more file', () => savedFiles() > before);
    }
    await popup.close();
    await page.close();
  });

  it(`${TABS} reports at once all have their badge`, async () => {
    const urls = Array.from({ length: TABS }, (_, index) => site.url(`/report.html?tab=${index}`));
    const tabs = await Promise.all(urls.map((url) => driver.open(url)));
    const checked = async () =>
      Object.entries(await badges(asker)).filter(([url, text]) => urls.includes(url) && text === '2');
    await waitFor('all badges', async () => (await checked()).length === TABS, 2 * PATIENCE);
    await Promise.all(tabs.map((tab) => tab.close()));
  });

  it('after a reload old marks go, open pages are checked anew, and the popup works there', async () => {
    const page = await driver.open(site.url('/report.html'));
    await badgeOf(page.url(), '2');
    await waitFor('marks', () => isMarked(page));
    await page.evaluate(() => document.querySelector('nianbao-checkup')?.setAttribute('data-old', ''));
    await reloadExtension(driver);
    const hosts = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('nianbao-checkup')].map((host) => host.hasAttribute('data-old')),
      );
    await waitFor('new marks in place of the old', async () => String(await hosts()) === 'false');
    // That the old version ends at its next heartbeat, and takes nothing with it then, is for test/unit/inspector to say.
    const popup = await driver.openPopup(page);
    await saying(popup, '云泽县林业局');
    await popup.close();
    await page.close();
  });
});
