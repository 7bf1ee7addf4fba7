// The workbench in all its states, for people to look at: each is fine with axe, fits its window, and leaves a picture. Firefox gives its driver
// no store to put a long sitting into.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/schema.ts';
import { makeCases } from '../bench/accuracy/cases.ts';
import { frameHost, reportHost, type Site, serveSite, unitHosts, waitFor } from './harness/index.ts';
import { store } from './support/api.ts';
import { violations } from './support/axe.ts';
import { type Driver, launch } from './support/driver.ts';
import { fillTable } from './support/long-list.ts';
import { keepPicture } from './support/pictures.ts';
import { linesOf, paste, press, says, textOf } from './support/workbench.ts';

const reports = [
  ...makeCases({ seed: 'states', clean: 2, sums: 2, pairs: 0, errors: 0, lookAlikes: 0, layout: 'plain' }),
];
const CHALLENGE = '<!doctype html><meta charset="utf-8"><title>安全验证</title><p>请完成安全验证</p>';

let stopWaiting = () => {};
const looked = new Promise<void>((resolve) => {
  stopWaiting = resolve;
});

let site: Site;
beforeAll(async () => {
  site = await serveSite({
    ...Object.fromEntries(reports.map(({ page }, index) => [`/report-${index}.html`, page.html])),
    '/challenge.html': CHALLENGE,
    // The list is looked at while it waits for this page.
    '/slow.html': { body: reports[0]?.page.html ?? '', after: looked },
  });
});
afterAll(() => {
  stopWaiting();
  return site.close();
});

describe.each(['chromium'] as const)('the workbench in %s', (name) => {
  let driver: Driver;
  let workbench: Page;
  beforeAll(async () => {
    driver = await launch(name, { opensPages: true });
    workbench = await driver.openExtensionPage('/workbench.html');
    await says(workbench, '还没有年报');
    await workbench.setViewport({ width: 1280, height: 900 });
  });
  afterAll(() => driver?.close());

  /** A picture of the whole page; nothing stands out of the window at its side. */
  async function looks(state: string): Promise<void> {
    keepPicture(`bench-${state}-${name}`, await workbench.screenshot({ fullPage: true }));
    await workbench.evaluate(() => document.querySelector('.bench-filter')?.scrollIntoView());
    keepPicture(`bench-${state}-table-${name}`, await workbench.screenshot());
    await workbench.evaluate(() => scrollTo(0, 0));
    expect(await workbench.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await violations(workbench)).toEqual([]);
  }
  const start = async (urls: string[]) => {
    await paste(workbench, urls.join('\n'));
    await press(workbench, '加入列表');
    await waitFor('the rows', async () => (await linesOf(workbench)).length === urls.length);
    await press(workbench, '开始核查');
  };

  it('with one report', async () => {
    await start([site.url('/report-3.html')]);
    await says(workbench, '已完成 1 / 1');
    await looks('one');
  });

  it('while it runs, with a page that needs a person, and paused', async () => {
    await press(workbench, '新建列表');
    await says(workbench, '还没有年报');
    await start([
      site.url('/challenge.html', frameHost),
      ...reports.map((_, index) => site.url(`/report-${index}.html`, index % 2 === 0 ? reportHost : unitHosts[0])),
      site.url('/slow.html', unitHosts[1]),
      site.url('/report-0.html?last', unitHosts[2]),
    ]);
    await says(workbench, '已完成 4 / 7', 120_000);
    await waitFor('the slow page', async () =>
      (await linesOf(workbench)).some(({ path, state }) => path === '/slow.html' && state === '正在打开'),
    );
    await looks('running');
    expect(await textOf(workbench)).toContain('正在核查');
    await press(workbench, '暂停');
    await says(workbench, '已暂停');
    await says(workbench, '打开窗口处理');
    await looks('paused');
    stopWaiting();
    await press(workbench, '停止');
  });

  it('with 2,000 rows', async () => {
    await press(workbench, '新建列表');
    await says(workbench, '还没有年报');
    await workbench.close();
    const quiet = await driver.openExtensionPage('/options.html');
    await fillTable(quiet, 2_000, 'of every kind');
    workbench = await driver.openExtensionPage('/workbench.html');
    await says(workbench, '共 2000 条');
    await waitFor('the list to be its own', () => workbench.$('.bench-queue .primary:not(:disabled)'));
    for (const [state, width] of [
      ['2000', 1_280],
      ['2000-800', 800],
    ] as const) {
      await workbench.setViewport({ width, height: 900 });
      await looks(state);
    }
    await workbench.setViewport({ width: 1_280, height: 900 });
    await workbench.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await looks('2000-dark');
    await store(workbench, 'sync', { settings: { ...DEFAULT_SETTINGS, language: 'en' } });
    await says(workbench, 'Check many reports');
    await looks('2000-english');
    await workbench.emulateMediaFeatures([]);
    await workbench.setViewport({ width: 800, height: 900 });
    await looks('2000-english-800');
    await quiet.close();
  });
});
