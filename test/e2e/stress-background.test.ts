// The background is stopped between any two steps, the extension is reloaded under open pages, fifty reports open at once.
import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { otherHost, pause, type Site, serveSite, waitFor, waitForDownload } from './harness/index.ts';
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
/** All of them are checked so soon, in milliseconds, … */
const AT_ONCE = 20_000;
/** … or, on a machine that is busy with other things, in so many times what the tabs take to open. */
const SLOWER = 3;

describe.each(browserNames)('in %s', (name) => {
  let driver: Driver;
  /** A page of the extension: it asks the browser for badges, and wakes nobody. */
  let asker: Page;
  beforeAll(async () => {
    driver = await launch(name);
    asker = await driver.openExtensionPage('/options.html');
  });
  afterAll(() => driver?.close());

  const badgeOf = (url: string, text: string) =>
    waitFor(`the badge ${text} of ${url}`, async () => (await badges(asker))[url] === text, 20_000);

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

  it(`${TABS} reports at once all have their badge in time`, { timeout: 180_000 }, async () => {
    /** Milliseconds until all tabs have loaded, and what is waited for is there. */
    const timeOf = async (host: string | undefined, ready: (urls: readonly string[]) => Promise<unknown>) => {
      const urls = Array.from({ length: TABS }, (_, index) => site.url(`/report.html?tab=${index}`, host));
      const started = performance.now();
      const tabs = await Promise.all(urls.map((url) => driver.open(url)));
      await ready(urls);
      const time = performance.now() - started;
      await Promise.all(tabs.map((tab) => tab.close()));
      return time;
    };
    const checked = async (urls: readonly string[]) =>
      Object.entries(await badges(asker)).filter(([url, text]) => urls.includes(url) && text === '2');
    const time = await timeOf(undefined, (urls) =>
      waitFor('all badges', async () => (await checked(urls)).length === TABS, 90_000),
    );
    if (time < AT_ONCE) return;
    // The same pages where the extension has no say: what the browser takes for so many tabs, here and now.
    expect(time).toBeLessThan(SLOWER * (await timeOf(otherHost, async () => {})));
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
    await waitFor('new marks in place of the old', async () => String(await hosts()) === 'false', 20_000);
    // The old version does not wake up again and take the new marks away.
    await pause(3_500);
    expect(await hosts()).toEqual([false]);
    const popup = await driver.openPopup(page);
    await saying(popup, '云泽县林业局');
    await popup.close();
    await page.close();
  });
});
