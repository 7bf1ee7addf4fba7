// Messages that nobody of ours would send. What other extensions and pages may forge: stress-intruders.test.ts.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, launchChromium, type Site, serveSite, waitFor } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import * as pages from './support/pages.ts';

interface Api {
  tabs: {
    query(query: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown, options?: object): Promise<unknown>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  scripting: { executeScript(details: object): Promise<{ result: unknown }[]> };
}
/** In the browser: the extension API. */
declare const chrome: Api;

let site: Site;
let chromium: ChromiumSession;
beforeAll(async () => {
  site = await serveSite({ '/report.html': pages.sample, '/list.html': pages.list });
});
afterAll(() => site.close());
suiteBrowser(async () => {
  chromium = await launchChromium();
  return chromium;
});

describe('a message of the wrong shape', () => {
  it.each([
    ['no shape at all', 'hello'],
    ['an unknown name', { to: 'frame', name: 'innerHTML', body: {} }],
    ['a name of Object', { to: 'frame', name: 'constructor', body: {} }],
    ['no body', { to: 'frame', name: 'view' }],
    [
      'a pointer of the wrong type',
      { to: 'frame', name: 'show', body: { report: 0, at: { finding: '0', place: -1 } } },
    ],
    [
      'a cell that is an object',
      { to: 'frame', name: 'show', body: { report: 0, at: { cell: { table: 'x', row: {}, column: [] } } } },
    ],
  ])('is refused by the inspector: %s', async (_, message) => {
    const page = await chromium.open(site.url('/report.html'));
    await waitFor('the badge', async () => (await chromium.badge(page.url())) === '2');
    const worker = await chromium.worker();
    const answer = await worker.evaluate(
      async (url, sent) => {
        const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
        return chrome.tabs.sendMessage(tab?.id ?? -1, sent, { frameId: 0 });
      },
      page.url(),
      message,
    );
    expect(answer).toEqual({ ok: false, error: 'bad-request' });
    await page.close();
  });

  it('is refused by the background, whoever sends it', async () => {
    const page = await chromium.open(site.url('/list.html'));
    const popup = await chromium.openPopup(page);
    const ask = (message: unknown) => popup.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
    const refused = (error: string) => ({ ok: false, error });
    expect(await ask({ to: 'background', name: 'save', body: { name: 7, type: 'text/csv', base64: '' } })).toEqual(
      refused('bad-request'),
    );
    expect(await ask({ to: 'background', name: 'toString', body: {} })).toEqual(refused('bad-request'));
    // A page of ours may not speak for a frame.
    expect(await ask({ to: 'background', name: 'frame-seen', body: { verdict: 'yes' } })).toEqual(
      refused('bad-sender'),
    );
    // A name that no file can have: an answer, not an error.
    const refusedName = { name: '../../x.csv', type: 'text/csv', base64: 'eA==' };
    expect(await ask({ to: 'background', name: 'save', body: refusedName })).toEqual({
      ok: true,
      value: { saved: false, reason: 'download-failed' },
    });
    await popup.close();
    await page.close();
  });

  it('of a frame that wants what only pages of the extension may want is refused', async () => {
    const page = await chromium.open(site.url('/report.html'));
    await waitFor('the badge', async () => (await chromium.badge(page.url())) === '2');
    const worker = await chromium.worker();
    const [answer] = await worker.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
      return chrome.scripting.executeScript({
        target: { tabId: tab?.id },
        func: () => chrome.runtime.sendMessage({ to: 'background', name: 'inspect-tab', body: { tabId: 1 } }),
      });
    }, page.url());
    expect(answer?.result).toEqual({ ok: false, error: 'bad-sender' });
    await page.close();
  });

  it('cannot come from the page itself: it has no way to the extension', async () => {
    const page = await chromium.open(site.url('/report.html'));
    const reach = await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: object } }).chrome?.runtime);
    expect(reach).toBe('undefined');
    await page.close();
  });
});
