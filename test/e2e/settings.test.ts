// What a person chooses holds on every screen, in both browsers, and stays.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, otherHost, type Site, serveSite, waitFor, waitForDownload } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { asSrcdoc, frame } from './hostile/live-pages.ts';
import type { ExtensionApi } from './support/api.ts';
import { browserNames, type Driver, isMarked, launch, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { keepPicture } from './support/pictures.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite({
    '/report.html': pages.sample,
    '/watched.html': pages.watched(pages.clean),
    '/srcdoc.html': frame(asSrcdoc(pages.sample)),
  });
});
afterAll(() => site.close());

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const says = (page: Page, words: string) =>
  waitFor(`the settings to say ${words}`, async () => (await textOf(page)).includes(words));
const isOn = (page: Page, id: string) =>
  page.evaluate((name) => (document.getElementById(name) as HTMLInputElement | null)?.checked ?? null, id);

describe.each(browserNames)('settings in %s', (name) => {
  let driver: Driver;
  let options: Page;
  let report: Page;
  suiteBrowser(async () => {
    driver = await launch(name);
    options = await driver.openExtensionPage('/options.html');
    await says(options, '检查规则');
    report = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, report, '2');
    await waitFor('marks', () => isMarked(report));
    return driver;
  });

  it('stay after a reload, and take a rule out of badge, list and count at once', async () => {
    await options.bringToFront();
    await options.click('#rule-year-mismatch');
    await says(options, '已保存');
    // Firefox does not let WebDriver reload a page of an extension.
    await options.evaluate(() => location.reload());
    await waitFor('the switch', async () => (await isOn(options, 'rule-year-mismatch')) === false);
    await says(options, '已关闭 1 条');
    await report.bringToFront();
    await waitForBadge(driver, report, '1');
    const popup = await driver.openPopup(report);
    const text = await waitFor('the popup', async () => {
      const words = await popup.text();
      return words.includes('发现 1 个错误') && words;
    });
    expect(text).toContain('已关闭 1 条规则');
    expect(text).not.toContain('年份不一致');
    await popup.close();
  });

  it('take the marks away, and change language and files', async () => {
    await options.bringToFront();
    await options.click('#marks');
    await waitFor('the marks to go', async () => !(await isMarked(report)));
    await options.click('#bom');
    await options.select('#language', 'en');
    await says(options, 'Nianbao Checkup · Settings');
    await report.bringToFront();
    const popup = await driver.openPopup(report);
    await waitFor('English', async () => (await popup.text()).includes('1 rule is switched off'));
    await popup.evaluate('void doc.querySelector(".exports > button").click()');
    const { content } = await waitForDownload(driver.downloads, /年报数据.*\.csv$/);
    expect(content.subarray(0, 4).toString('utf8')).toBe('unit');
    await popup.close();
  });

  it('keep the tick of a right report away, and bring it back', async () => {
    await options.bringToFront();
    await options.click('#tick');
    await says(options, 'Saved');
    const page = await driver.open(site.url('/watched.html'));
    await waitForBadge(driver, page, '✓');
    const popup = await driver.openPopup(page);
    // The page gives its view once it has shown all that it has to show.
    await waitFor('the popup', async () => (await popup.text()).includes('No problems found'));
    await popup.close();
    expect(await page.evaluate('ticks.came')).toBeNull();
    await options.bringToFront();
    await options.click('#tick');
    await page.bringToFront();
    await waitFor('the tick', () => page.evaluate('ticks.came'));
    await page.close();
  });

  it('tell the keys that the browser has assigned, and put an office’s own words around its notes', async () => {
    await options.bringToFront();
    await options.select('#language', 'zh');
    await says(options, '打开检查结果');
    const keys = await options.$$eval('.keys kbd', (all) => all.map(({ textContent }) => textContent));
    expect(keys).toHaveLength(4);
    expect(await textOf(options)).toContain('设置快捷键');
    await options.type('#note-addressee', '各有关单位');
    await options.type('#note-deadline', '3月15日');
    await options.type('#note-signature', '云泽县政务公开办');
    await options.keyboard.press('Tab');
    const kept = () =>
      options.evaluate(async () => {
        const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
        return JSON.stringify((await storage.sync.get(null)).settings);
      });
    await waitFor('the words to be kept', async () => (await kept()).includes('云泽县政务公开办'));
    expect(JSON.parse(await kept())).toMatchObject({
      noteLanguage: 'zh',
      noteTemplate: { addressee: '各有关单位', deadline: '3月15日', signature: '云泽县政务公开办' },
    });
    keepPicture(`settings-${name}`, await options.screenshot());
  });

  it('go back to the defaults on one click', async () => {
    await options.bringToFront();
    await options.click('.page-foot button');
    await says(options, '已恢复默认设置');
    await report.bringToFront();
    await waitForBadge(driver, report, '2');
    await waitFor('marks', () => isMarked(report));
  });

  it('refuse what is no site, and say why', async () => {
    await options.bringToFront();
    await options.type('#site', 'a b');
    await options.keyboard.press('Enter');
    await says(options, '请输入网站域名');
    await options.$eval('#site', (field) => (field as HTMLInputElement).select());
    await options.type('#site', 'https://www.example.gov.cn/a');
    await options.keyboard.press('Enter');
    await says(options, '始终自动检查，无需添加');
  });

  it('that make no sense are told of, and mended by the next change', async () => {
    await options.evaluate(() => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { sync: { set(values: object): unknown } } } })
        .chrome;
      return storage.sync.set({ settings: { version: 1, marks: 'perhaps', rulesOff: ['no-such-rule'] } });
    });
    await says(options, '无法读取');
    await options.click('#bom');
    await waitFor('the banner to go', async () => !(await textOf(options)).includes('无法读取'));
    await options.click('#bom');
  });
});

describe.each(browserNames)('a site that is added in %s', (name) => {
  it('is checked without being asked, until it is removed', async () => {
    const driver = await launch(name, { allowed: [otherHost] });
    try {
      const framed = await driver.open(site.url('/srcdoc.html', otherHost));
      const address = site.url('/report.html', otherHost);
      const before = await driver.open(address);
      const options = await driver.openExtensionPage(`/options.html#add=${otherHost}`);
      await says(options, '检查规则');
      expect(await isMarked(before)).toBe(false);
      await options.click('.add button');
      await says(options, `已添加 ${otherHost}`);
      // Also where the page was open already.
      await waitFor('marks', () => isMarked(before));
      const after = await driver.open(address);
      await waitFor('marks', () => isMarked(after));
      await framed.reload();
      await framed.bringToFront();
      await waitForBadge(driver, framed, '2');
      await options.bringToFront();
      await options.click('.sites .secondary');
      await says(options, `已移除 ${otherHost}`);
      const last = await driver.open(address);
      // What comes later, where the extension may look, is through.
      const later = await driver.open(site.url('/report.html'));
      await waitForBadge(driver, later, '2');
      expect(await isMarked(last)).toBe(false);
    } finally {
      await driver.close();
    }
  });
});

describe('a site that the person must be asked for, in Firefox', () => {
  it('is added when the person says yes', async () => {
    const firefox = await launchFirefox();
    try {
      await firefox.chrome.evaluate(
        `void Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`,
      );
      const options = await firefox.openExtensionPage(`/options.html#add=${otherHost}`);
      await says(options, '检查规则');
      await options.click('.add button');
      await says(options, `已添加 ${otherHost}`);
      expect(await textOf(options)).not.toContain('此浏览器尚未同意');
    } finally {
      await firefox.close();
    }
  });
});
