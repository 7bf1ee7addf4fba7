// A browser that is handed on (harness/kept-browsers.ts) is to its next user as good as new.
import { afterAll, beforeAll, expect, it } from 'vitest';
import './support/keep-browsers.ts';
import { type Site, serveSite } from './harness/index.ts';
import { store, stored } from './support/api.ts';
import { type Driver, launch, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/report.html': pages.sample });
});
afterAll(() => site.close());

/** What page and extension keep. */
async function kept(driver: Driver) {
  const page = await driver.open(site.url('/report.html'));
  await waitForBadge(driver, page, '2');
  const options = await driver.openExtensionPage('/options.html');
  return {
    pid: driver.session.browser.process()?.pid,
    page: await page.evaluate(() => [document.cookie, localStorage.getItem('trace')]),
    local: 'trace' in (await stored(options, 'local')),
    sync: 'trace' in (await stored(options, 'sync')),
    session: 'trace' in (await stored(options, 'session')),
    database: await options.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'trace')),
    downloads:
      driver.session.kind === 'firefox' &&
      (await driver.session.chrome.evaluate(
        `(({ Downloads }) => Downloads.getList(Downloads.ALL).then((list) => list.getAll()).then(({ length }) => length))(
          ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs'))`,
      )),
    leave: async () => {
      await page.evaluate(() => {
        // biome-ignore lint/suspicious/noDocumentCookie: What a page leaves behind is what is looked at.
        document.cookie = 'trace=1; max-age=3600';
        localStorage.setItem('trace', '1');
      });
      await store(options, 'local', { trace: 1 });
      await store(options, 'sync', { trace: 1 });
      await store(options, 'session', { trace: 1 });
      await options.evaluate(async () => {
        await new Promise((resolve) => {
          indexedDB.open('trace').onsuccess = resolve;
        });
        const { downloads } = (globalThis as unknown as { chrome: { downloads: { download(what: object): unknown } } })
          .chrome;
        await downloads.download({ url: URL.createObjectURL(new Blob(['trace'])) });
      });
    },
  };
}

it('a Firefox that is handed on has one empty tab, and nothing of what pages, the extension and downloads have left', async () => {
  const first = await launch('firefox');
  const before = await kept(first);
  await before.leave();
  expect(await kept(first)).toMatchObject({
    page: ['trace=1', '1'],
    local: true,
    sync: true,
    session: true,
    database: true,
    downloads: 1,
  });
  await first.close();

  const second = await launch('firefox');
  try {
    const { session } = second;
    expect(session.kind === 'firefox' && (await session.chrome.evaluate('gBrowser.tabs.length'))).toBe(1);
    expect(await kept(second)).toMatchObject({
      pid: before.pid,
      page: ['', null],
      local: false,
      sync: false,
      session: false,
      database: false,
      downloads: 0,
    });
  } finally {
    await second.close();
  }
});
