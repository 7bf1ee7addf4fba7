// The browser keeps nothing more, or gives back what nobody of ours has written: a clear word where something is lost, and all else goes on.
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serveSite, waitFor, waitForDownload } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { store, stored } from './support/api.ts';
import { browserNames, type Driver, isMarked, launch, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { click, saying } from './support/popup-clicks.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/report.html': pages.sample, '/clean.html': pages.clean });
});
afterAll(() => site.close());

describe.each(browserNames)('in %s', (name) => {
  let driver: Driver;
  let options: Page;
  suiteBrowser(async () => {
    driver = await launch(name);
    options = await driver.openExtensionPage('/options.html');
    return driver;
  });

  /** Fills an area until nothing more goes in, from large pieces to small; gives the keys. */
  async function fill(area: 'session' | 'local' | 'sync', largest: number): Promise<string[]> {
    const keys: string[] = [];
    for (let size = largest; size >= 16; size = Math.floor(size / 4)) {
      for (let turn = 0; turn < 24; turn += 1) {
        const key = `junk:${keys.length}`;
        if (!(await store(options, area, { [key]: 'x'.repeat(size) }))) break;
        keys.push(key);
      }
    }
    return keys;
  }
  const empty = (area: 'session' | 'local' | 'sync', keys: string[]) =>
    store(options, area, Object.fromEntries(keys.map((key) => [key, null])));

  /** Badge, marks, popup and export, as if nothing were the matter. */
  async function everythingWorks(): Promise<void> {
    const page = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, page, '2');
    await waitFor('marks', () => isMarked(page));
    const popup = await driver.openPopup(page);
    await saying(popup, '云泽县林业局');
    await click(popup, 'button', '导出数据（CSV）');
    await saying(popup, '已保存：');
    const { path, content } = await waitForDownload(driver.downloads, /\.csv$/);
    expect(content.length).toBeGreaterThan(1_000);
    rmSync(path);
    await popup.close();
    await page.close();
  }

  it('junk in every store harms nothing, and is not taken for anything', async () => {
    const before = await stored(options, 'sync');
    const junk = { 'frame:1:0': { state: 'report', errors: 'many' }, 'frame:x': 5, 'frame:1:1': null, started: 'no' };
    await store(options, 'session', junk);
    await store(options, 'local', { 'aside:x': 7, 'aside:': { entries: 'all' }, aside: [] });
    await store(options, 'sync', { settings: 'none', other: { deep: [1] } });
    await everythingWorks();
    await store(options, 'sync', { settings: null, other: null, ...before });
    await store(options, 'local', { 'aside:x': null, 'aside:': null, aside: null });
  });

  it('a session that forgets what it knew of a page still shows its report', async () => {
    const page = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, page, '2');
    const keys = Object.keys(await stored(options, 'session')).filter((key) => key.startsWith('frame:'));
    await empty('session', keys);
    const popup = await driver.openPopup(page);
    await saying(popup, '云泽县林业局');
    await popup.close();
    await page.close();
  });

  it('a session that is full keeps neither badge nor popup nor files from working', async () => {
    const keys = await fill('session', 1 << 20);
    expect(keys.length).toBeGreaterThan(8);
    expect(await store(options, 'session', { more: 'x'.repeat(64) })).toBe(false);
    await everythingWorks();
    await empty('session', keys);
  });

  it('settings that no longer fit are told of, and the old ones hold', async () => {
    const keys = await fill('sync', 8_000);
    await options.bringToFront();
    await options.click('#bom');
    await waitFor('the word', () => options.evaluate(() => document.body.innerText.includes('未保存')));
    await everythingWorks();
    await empty('sync', keys);
  });
});
