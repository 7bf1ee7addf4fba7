// Browsers let a person withdraw the right to government sites: popup and settings say so and offer it again.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serveSite, waitFor } from './harness/index.ts';
import { type Driver, launch, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { openPanel } from './support/panel.ts';
import { keepPicture } from './support/pictures.ts';
import { saying } from './support/popup-clicks.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/report.html': pages.sample, '/list.html': pages.list });
});
afterAll(() => site.close());

const banner = (options: Page) => options.evaluate(() => document.querySelector('.no-access')?.textContent ?? '');

describe('access to government sites in Firefox', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch('firefox');
  });
  afterAll(() => driver?.close());

  it('is asked for again where it was withdrawn, and not spoken of where it is there', async () => {
    const { session } = driver;
    if (session.kind !== 'firefox') throw new Error('Only Firefox withdraws it.');
    const report = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, report, '2');
    const before = await driver.openPopup(report);
    expect(await saying(before, '发现 2 个错误')).not.toContain('允许访问');
    await before.close();
    await session.chrome.evaluate(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getActiveExtensions().map((policy) => policy).find(({ id }) => id.startsWith('nianbao'));
      await ExtensionPermissions.remove(extension.id, { permissions: [], origins: ['*://*.gov.cn/*'] }, extension);
    })()`);
    const list = await driver.open(site.url('/list.html'));
    const popup = await driver.openPopup(list);
    await saying(popup, '年报不会自动检查');
    keepPicture('no-access-firefox', await popup.screenshot());
    const panel = await openPanel(driver, popup);
    await saying(panel, '年报不会自动检查');
    await saying(panel, '允许访问');
    await saying(panel, '批量核查');
    // As narrow as Firefox's sidebar is, nothing of it is cut off.
    expect(await panel.evaluate('doc.documentElement.scrollWidth <= doc.documentElement.clientWidth')).toBe(true);
    keepPicture('no-access-panel-firefox', await panel.screenshot());
    await panel.close();

    const options = await driver.openExtensionPage('/options.html');
    await waitFor('the banner', () => banner(options));
    const words = () => options.evaluate(() => document.body.innerText);
    expect(await words()).not.toContain('始终自动检查');
    keepPicture('no-access-settings-firefox', await options.screenshot());
    // No test can answer the question of a browser.
    await session.chrome.evaluate(
      `void Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`,
    );
    await options.click('.no-access button');
    await waitFor('the banner to go', async () => (await banner(options)) === '');
    expect(await words()).toContain('始终自动检查');
  });
});

describe('access to government sites in Chromium', () => {
  it('is offered in the settings where the person lets the extension look on a click alone', async () => {
    const driver = await launch('chromium');
    try {
      const { session } = driver;
      if (session.kind !== 'chromium') throw new Error('This is Chromium.');
      const id = JSON.stringify(session.extension.id);
      const manager = await session.browser.newPage();
      await manager.goto('chrome://extensions/');
      await manager.evaluate(
        `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${id}, hostAccess: 'ON_CLICK' })`,
      );
      const options = await driver.openExtensionPage('/options.html');
      await waitFor('the banner', async () => (await banner(options)).includes('允许访问'));
      keepPicture('no-access-settings-chromium', await options.screenshot());
    } finally {
      await driver.close();
    }
  });
});
