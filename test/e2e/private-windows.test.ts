// Private windows of Firefox: what would be kept is refused there in a sentence. Chromium opens no page of the extension in one.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxSession, firefoxExtensionId, waitFor } from './harness/index.ts';
import { launch } from './support/driver.ts';
import { keepPicture } from './support/pictures.ts';
import { textOf } from './support/workbench.ts';

describe('a private window of Firefox', () => {
  let session: FirefoxSession;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const driver = await launch('firefox', { opensPages: true });
    session = driver.session as FirefoxSession;
    close = driver.close;
    // As the person does in the settings of the browser: 在隐私窗口中运行.
    await session.chrome.evaluate(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add('${firefoxExtensionId}', allowed);
      await (await AddonManager.getAddonByID('${firefoxExtensionId}')).reload();
      globalThis.privateWindow = OpenBrowserWindow({ private: true });
      await new Promise((resolve) => privateWindow.addEventListener('load', resolve, { once: true }));
      await privateWindow.delayedStartupPromise;
    })()`);
  });
  afterAll(() => close());

  /** Opens an address in the private window. */
  async function open(url: string, words: string): Promise<Page> {
    await session.chrome.evaluate(
      `void privateWindow.gBrowser.addTrustedTab(${JSON.stringify(url)}, { inBackground: false })`,
    );
    return waitFor(words, async () => {
      for (const page of await session.browser.pages()) {
        if ((await textOf(page).catch(() => '')).includes(words)) return page;
      }
      return null;
    });
  }
  const address = (path: string) =>
    session.chrome.evaluate(`WebExtensionPolicy.getByID('${firefoxExtensionId}').getURL('${path}')`) as Promise<string>;

  it.each([
    ['workbench', '不能在无痕（隐私）窗口中使用'],
    ['ledger', '无痕（隐私）窗口中不保存、也不显示台账'],
  ])('the %s refuses in one sentence, and shows nothing else', async (page, sentence) => {
    const shown = await open(await address(`${page}.html`), sentence);
    keepPicture(`private-${page}-firefox`, await shown.screenshot());
    expect(await shown.$$('button, textarea, table')).toHaveLength(0);
  });
});
