// What is set aside where a page has two reports, and where what is stored is not what it should be.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serveSite } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { click, saying, setAside } from './support/aside.ts';
import { browserNames, type Driver, launch, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { keepPicture } from './support/pictures.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite({
    '/report.html': pages.sample,
    '/other.html': pages.sample,
    '/frames.html': pages.frames('/report.html', '/other.html'),
  });
});
afterAll(() => site.close());

describe.each(browserNames)('what is set aside in %s', (name) => {
  let driver: Driver;
  suiteBrowser(async () => {
    driver = await launch(name);
    return driver;
  });

  it('is kept also where two frames of one page show reports', async () => {
    const both = await driver.open(site.url('/frames.html'));
    await waitForBadge(driver, both, '4');
    const popup = await driver.openPopup(both);
    await setAside(popup, '1 个数字有误', 'verified', '');
    await saying(popup, '另有 1 项已搁置');
    await click(popup, '.frames button:nth-of-type(2)');
    await saying(popup, '发现 2 个错误');
    await setAside(popup, '年份不一致', 'verified', '');
    await saying(popup, '已搁置：年份不一致');
    await waitForBadge(driver, both, '2');
    await popup.close();
    await both.reload();
    await waitForBadge(driver, both, '2');
    await both.close();
  });

  it('may have a list that a later version wrote, or nobody can read: told, and nothing is lost', async () => {
    const options = await driver.openExtensionPage('/options.html');
    const store = (value: unknown) =>
      options.evaluate(
        (key, stored) => {
          const { storage } = (
            globalThis as unknown as { chrome: { storage: { local: { set(values: object): unknown } } } }
          ).chrome;
          return storage.local.set({ [key]: stored });
        },
        `aside:${site.url('/report.html')}`,
        value,
      );
    await store({ version: 99 });
    const page = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, page, '2');
    const popup = await driver.openPopup(page);
    await saying(popup, '已搁置（0 项）');
    await setAside(popup, '年份不一致', 'verified', '已核对');
    await saying(popup, '未搁置：此页的搁置记录由更新版本的扩展保存');
    expect(await popup.evaluate('doc.querySelector(".aside-form textarea").value')).toBe('已核对');
    keepPicture(`aside-refused-${name}`, await popup.screenshot());
    await popup.close();
    await store({ version: 1, entries: 'none' });
    // Nobody tells a page of what nobody of ours has written.
    await page.reload();
    await waitForBadge(driver, page, '2');
    const again = await driver.openPopup(page);
    await click(again, '.asides summary');
    await saying(again, '部分搁置记录无法读取');
    await setAside(again, '年份不一致', 'verified', '已核对');
    await saying(again, '另有 1 项已搁置');
    await again.close();
    await options.close();
  });
});
