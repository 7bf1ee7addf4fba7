// Firefox lets a person withdraw the right to government sites: the popup says so and offers it again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serveSite } from './harness/index.ts';
import { type Driver, launch, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { keepPicture } from './support/pictures.ts';
import { saying } from './support/popup-clicks.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/report.html': pages.sample, '/list.html': pages.list });
});
afterAll(() => site.close());

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
    await popup.close();
  });
});
