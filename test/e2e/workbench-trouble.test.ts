// What the workbench cannot help: no room left on the machine, and a store of a later version. One sentence each, and nothing is lost.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCases } from '../bench/accuracy/cases.ts';
import { frameHost, reportHost, type Site, serveSite, waitFor } from './harness/index.ts';
import { type Driver, launch } from './support/driver.ts';
import { keepPicture } from './support/pictures.ts';
import { takeRoom } from './support/room.ts';
import { linesOf, paste, press, says, textOf } from './support/workbench.ts';

const reports = [
  ...makeCases({ seed: 'trouble', clean: 4, sums: 0, pairs: 0, errors: 0, lookAlikes: 0, layout: 'plain' }),
];
/** Far more than there is room for. */
const MANY = Array.from({ length: 3_000 }, (_, index) => `http://h${index}.example.gov.cn/${'a'.repeat(900)}`);
const FULL = '浏览器存储空间不足或无法使用';

let site: Site;
beforeAll(async () => {
  site = await serveSite(Object.fromEntries(reports.map(({ page }, index) => [`/report-${index}.html`, page.html])));
});
afterAll(() => site.close());

describe.each(['chromium'] as const)('the workbench in %s', (name) => {
  let driver: Driver;
  let workbench: Page;
  const urls = () =>
    reports.map((_, index) => site.url(`/report-${index}.html`, index % 2 === 0 ? reportHost : frameHost));
  const isFull = async () => (await textOf(workbench)).includes(FULL);
  beforeAll(async () => {
    driver = await launch(name, { opensPages: true, bounded: true });
    workbench = await driver.openExtensionPage('/workbench.html');
    await says(workbench, '还没有年报');
    await workbench.setViewport({ width: 1280, height: 900 }).catch(() => {});
  });
  afterAll(() => driver?.close());

  it('says that nothing more can be kept, keeps what was to be added, and takes it once there is room', async () => {
    const room = await takeRoom(driver, workbench);
    await paste(workbench, MANY.join('\n'));
    await press(workbench, '加入列表');
    await waitFor('the sentence', isFull);
    keepPicture(`workbench-full-${name}`, await workbench.screenshot());
    expect(await linesOf(workbench)).toEqual([]);
    expect(await workbench.$eval('#addresses', (field) => (field as HTMLTextAreaElement).value)).toContain(MANY[2_999]);
    await room.giveBack();
    await paste(workbench, urls().join('\n'));
    await press(workbench, '加入列表');
    await waitFor('the rows', async () => (await linesOf(workbench)).length === reports.length);
    expect(await isFull()).toBe(false);
  });

  it('leaves a store alone that a later version has written, and says so wherever it would be read', async () => {
    await workbench.close();
    const quiet = await driver.openExtensionPage('/options.html');
    expect(await openStore(quiet, 99)).toBe(99);
    const sentence = '由更新版本的扩展';
    workbench = await driver.openExtensionPage('/workbench.html');
    await says(workbench, sentence);
    keepPicture(`workbench-newer-${name}`, await workbench.screenshot());
    expect(await workbench.$$('button, textarea, table')).toHaveLength(0);
    const ledger = await driver.openExtensionPage('/ledger.html');
    await says(ledger, sentence);
    expect(await openStore(quiet, null)).toBe(99);
  });
});

/** Opens the store of the extension under this version, or as it is; gives the version that it has. */
function openStore(page: Page, version: number | null): Promise<number> {
  return page.evaluate(async (wanted) => {
    // Firefox gives no store to what its driver runs, only to the page itself.
    await new Promise((resolve) => setTimeout(resolve));
    const opening = wanted === null ? indexedDB.open('nianbao') : indexedDB.open('nianbao', wanted);
    return new Promise<number>((resolve, reject) => {
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        resolve(opening.result.version);
        opening.result.close();
      };
    });
  }, version);
}
