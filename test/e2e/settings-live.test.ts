// Settings that change while a screen is open: it follows, and nothing that a person has half written is lost.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, launchChromium, type Site, serveSite, waitFor } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import * as pages from './support/pages.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/report.html': pages.sample });
});
afterAll(() => site.close());

describe('the popup in Chromium', () => {
  let chromium: ChromiumSession;
  suiteBrowser(async () => {
    chromium = await launchChromium();
    return chromium;
  });

  it('speaks another language as soon as it is chosen, and keeps a reason that is half written', async () => {
    const page = await chromium.open(site.url('/report.html'));
    const popup = await chromium.openPopup(page);
    const says = (words: string) =>
      waitFor(`the popup to say ${words}`, () =>
        popup.evaluate((expected) => document.body.innerText.includes(expected), words),
      );
    await says('发现 2 个错误');
    await popup.click('.set-aside button');
    await popup.type('.aside-form textarea', '已与台账');
    await popup.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { sync: { set(items: object): Promise<void> } } } }
      ).chrome.storage.sync.set({
        settings: { version: 1, language: 'en', marks: true, bom: true, rulesOff: [], sites: [] },
      }),
    );
    await says('2 errors found');
    await says('Why it is set aside');
    expect(await popup.$eval('.aside-form textarea', (field) => field.value)).toBe('已与台账');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('en');
  });
});
