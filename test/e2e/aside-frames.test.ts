// What a frame says of its own address is held against what the browser knows; and every frame that says the truth is checked.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frameHost, type Site, serveSite, waitFor } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { asSrcdoc, frame } from './hostile/live-pages.ts';
import { stored } from './support/api.ts';
import { click, saying, setAside } from './support/aside.ts';
import { browserNames, type Driver, launch, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';

const literal = JSON.stringify(pages.sample).replaceAll('</', '<\\/');
const scripted = (script: string) =>
  `<!doctype html><meta charset="utf-8"><title>政务公开平台</title><iframe width="1100" height="800"></iframe><script>{
    const frame = document.querySelector('iframe');
    const report = ${literal};
    ${script}
  }</script>`;

let site: Site;
beforeAll(async () => {
  site = await serveSite({
    '/report.html': pages.sample,
    '/pushed.html': pages.sample.replace('</body>', '<script>history.pushState(null, "", "/nb/2023")</script></body>'),
    '/written.html': scripted(
      'frame.contentDocument.open(); frame.contentDocument.write(report); frame.contentDocument.close();',
    ),
    '/blob.html': scripted('frame.src = URL.createObjectURL(new Blob([report], { type: "text/html" }));'),
    '/srcdoc.html': frame(asSrcdoc(pages.sample)),
    '/sandboxed-srcdoc.html': frame(`sandbox ${asSrcdoc(pages.sample)}`),
    '/sandboxed.html': frame('sandbox src="/report.html"'),
  });
});
afterAll(() => site.close());

interface Api {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { get(keys: null): Promise<object> } };
  scripting: {
    executeScript(details: {
      target: { tabId: number };
      func: (given: unknown) => unknown;
      args: unknown[];
    }): Promise<{ result: unknown }[]>;
  };
}
/** In the browser: the extension API. */
declare const chrome: Api;

/** Sends a message from a content script of the page at this address, as only a page that has broken out of itself could. */
const sendFrom = (options: Page, address: string, message: unknown) =>
  options.evaluate(
    async (url, sent) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: (given) => chrome.runtime.sendMessage(given),
        args: [sent],
      });
      return answer?.result;
    },
    address,
    message,
  );

describe.each(browserNames)('in %s', (name) => {
  let driver: Driver;
  let options: Page;
  suiteBrowser(async () => {
    driver = await launch(name);
    options = await driver.openExtensionPage('/options.html');
    return driver;
  });

  it.each([
    ['at another address than it was loaded from', '/pushed.html'],
    ['in a frame that the page has written', '/written.html'],
    ['in a frame made of a blob', '/blob.html'],
    ['in a frame with srcdoc', '/srcdoc.html'],
    ['in a sandbox with srcdoc', '/sandboxed-srcdoc.html'],
    ['in a sandbox', '/sandboxed.html'],
  ])('a report %s is checked', async (_, path) => {
    const page = await driver.open(site.url(path));
    await waitForBadge(driver, page, '2');
    await page.close();
  });

  it('what is set aside in a frame without an address stays so on its own site, and hides nothing on another', async () => {
    const own = await driver.open(site.url('/srcdoc.html'));
    await waitForBadge(driver, own, '2');
    const popup = await driver.openPopup(own);
    await setAside(popup, '年份不一致', 'verified', '');
    await saying(popup, '另有 1 项已搁置');
    await popup.close();
    await own.reload();
    await waitForBadge(driver, own, '1');
    const other = await driver.open(site.url('/srcdoc.html', frameHost));
    await waitForBadge(driver, other, '2');
    await other.close();
    await own.bringToFront();
    const again = await driver.openPopup(own);
    await click(again, '.asides summary');
    await click(again, '.asides .restore');
    await saying(again, '发现 2 个错误');
    await again.close();
    await waitForBadge(driver, own, '2');
    await own.close();
  });

  it('a script in a page cannot read what was set aside, of its own page and of others', async () => {
    const page = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, page, '2');
    const popup = await driver.openPopup(page);
    await setAside(popup, '年份不一致', 'other', '只给自己看');
    await saying(popup, '另有 1 项已搁置');
    await popup.close();
    expect(JSON.stringify(await stored(options, 'local'))).toContain('只给自己看');
    const read = (address: string) =>
      options.evaluate(async (url) => {
        const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
        const [answer] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          func: () =>
            chrome.storage.local.get(null).then(
              (all) => Object.keys(all).filter((key) => key.startsWith('aside:')).length,
              () => 'refused',
            ),
          args: [],
        });
        return answer?.result;
      }, address);
    // Firefox has no such lock.
    expect(await read(page.url())).toBe(name === 'chromium' ? 'refused' : 1);
    await page.close();
  });

  it('a page that gives the address of another site is told nothing', async () => {
    const page = await driver.open(site.url('/report.html', frameHost));
    await waitForBadge(driver, page, '2');
    const source = JSON.stringify({ title: '年报', blocks: [], tooLarge: null });
    const ask = (url: string) =>
      sendFrom(options, page.url(), {
        to: 'background',
        name: 'check-page',
        body: { instance: 'x', url, serial: 1, source },
      });
    expect(await ask(site.url('/report.html'))).toEqual({ ok: false, error: 'bad-sender' });
    expect(await ask('about:srcdoc')).toEqual({ ok: false, error: 'bad-sender' });
    await waitFor('a word of its own', async () => ((await ask(site.url('/nb', frameHost))) as { ok?: boolean }).ok);
    await page.close();
  });
});
