// The first minute of a person who has just installed the extension, and the pages that explain it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolders } from './harness/downloads.ts';
import { firefoxExtensionId, temporaryFolder, waitFor, waitForDownload } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { violations } from './support/axe.ts';
import { type Driver, isMarked, launch, waitForBadge } from './support/driver.ts';
import { inLayer } from './support/layer.ts';
import * as pages from './support/pages.ts';

const pictures = join(import.meta.dirname, '..', 'output', 'screens');
const folder = temporaryFolder('first-contact');
const file = join(folder, 'report.html');
beforeAll(() => {
  mkdirSync(pictures, { recursive: true });
  writeFileSync(file, pages.sample);
});
afterAll(() => removeFolders(folder));

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const says = (page: Page, words: string) =>
  waitFor(`the page to say ${words}`, async () => (await textOf(page)).includes(words));
/** @param fullPage false where the page is so long that nobody looks at its whole picture */
const picture = async (page: Page, name: string, fullPage = true) =>
  writeFileSync(join(pictures, `${name}.png`), await page.screenshot({ fullPage }));

/** Whether the open bubble leaves the list beside the draft free. */
async function bubbleBesideList(driver: Driver, page: Page): Promise<void> {
  await page.bringToFront();
  const apart = `root.querySelector('.bubble').getBoundingClientRect().right <= page.querySelector('.draft-side').getBoundingClientRect().left`;
  await waitFor('the bubble', () => inLayer(driver, page, `!!root.querySelector('.bubble:not([hidden])')`));
  expect(await inLayer(driver, page, apart)).toBe(true);
}

/** The words that the page shows are those of that language from now on. */
const speak = (page: Page, language: 'zh' | 'en') =>
  page.evaluate(async (chosen) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { sync: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.sync.set({ settings: { version: 1, language: chosen } });
  }, language);

/** Looks at a page in both languages and schemes, wide and narrow: nothing for axe to find, nothing beside the screen, a picture of each. */
async function lookAt(page: Page, name: string, words: Record<'zh' | 'en', string>, whole = true): Promise<void> {
  for (const language of ['en', 'zh'] as const) {
    await speak(page, language);
    await says(page, words[language]);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const width of [1_000, 360]) {
        await page.setViewport({ width, height: 800 });
        const which = `${name}-${language}-${scheme}-${width}`;
        if (language === 'zh' || width === 1_000) await picture(page, which, whole);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), which).toBeLessThanOrEqual(width);
        // The help is long, and its parts are alike: axe looks at it three times.
        const looked = whole || ((scheme === 'dark') === (width === 360) && (language === 'zh' || scheme === 'light'));
        if (looked) expect(await violations(page), which).toEqual([]);
      }
    }
  }
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.setViewport({ width: 1_280, height: 900 });
}

describe('after installing, in Chromium', () => {
  let driver: Driver;
  let welcome: Page;
  suiteBrowser(async () => {
    driver = await launch('chromium', { keepsWelcome: true });
    const target = await driver.session.browser.waitForTarget((each) => each.url().endsWith('/welcome.html'));
    welcome = await target.asPage();
    return driver;
  });

  it('the welcome page is there by itself, in five pictures, whatever the language, the light and the width', async () => {
    await says(welcome, '欢迎使用年报体检');
    expect(await welcome.$$eval('.picture', (all) => all.map((each) => each.getAttribute('aria-label')))).toHaveLength(
      5,
    );
    await lookAt(welcome, 'welcome', { zh: '欢迎使用年报体检', en: 'Welcome to Nianbao Checkup' });
  });

  it('one click opens the made-up report, with its wrong cell marked, explained and listed', async () => {
    await welcome.focus('.try .primary');
    await welcome.keyboard.press('Enter');
    await says(welcome, '发现 1 个错误');
    await waitFor('the mark', () => isMarked(welcome));
    expect(await textOf(welcome)).toContain('这是一份虚构的年度报告');
    expect(await welcome.$$eval('.item', (all) => all.length)).toBe(1);
    const shown = await welcome.$eval('#drafts', (pane) => pane.scrollTop);
    expect(shown, 'the draft is scrolled to the cell').toBeGreaterThan(0);
    await bubbleBesideList(driver, welcome);
    // Nothing is to be kept of a report that is made up.
    expect(await textOf(welcome)).not.toContain('记入台账');
    await picture(welcome, 'welcome-sample');
    expect(await violations(welcome)).toEqual([]);
  });

  it('the check is taken away as a sheet that needs no extension, and is fit to be read by anybody', async () => {
    await welcome.click('.menu > summary');
    await welcome.evaluate(() => {
      const entries = [...document.querySelectorAll<HTMLElement>('.menu li button')];
      entries.find((entry) => entry.textContent?.includes('检查单'))?.click();
    });
    const { name, content } = await waitForDownload(driver.downloads, /检查单\.html$/);
    expect(content.toString('utf8')).not.toContain('<script');
    const path = join(folder, 'sheet.html');
    writeFileSync(path, content);
    const sheet = await driver.open(pathToFileURL(path).href);
    const text = await textOf(sheet);
    for (const words of ['发现 1 个错误', '由 21 改为 12', '三、已经核对', '四、未能核对'])
      expect(text, name).toContain(words);
    expect(await violations(sheet)).toEqual([]);
    await picture(sheet, 'sheet');
    writeFileSync(join(pictures, 'sheet.pdf'), await sheet.pdf({ preferCSSPageSize: true }));
    await sheet.close();
  });

  it('the problem of the list leads to what the help says of its rule, in the words of the law', async () => {
    const opens = driver.session.browser.waitForTarget((each) => each.url().includes('/help.html#'));
    // The bubble may stand over the list; the keyboard reaches the link all the same.
    await welcome.bringToFront();
    await welcome.focus('.item .basis a');
    await welcome.keyboard.press('Enter');
    const help = await (await opens).asPage();
    await says(help, '规则说明与报告格式');
    const named = new URL(help.url()).hash.slice(1);
    expect(await help.evaluate(() => document.activeElement?.id)).toBe(named);
    expect(
      await help.$$eval(`#${named} blockquote`, (quotes) => quotes.map((quote) => quote.textContent).join()),
    ).toContain('全国政府信息公开工作主管部门应当公布政府信息公开工作年度报告统一格式，并适时更新。');
    await help.type('#search', '信息处理费 整数倍');
    await waitFor('the search', async () => (await help.$$('article.rule')).length === 1);
    await help.click('#search', { count: 3 });
    await help.keyboard.press('Backspace');
    await waitFor('all rules', async () => (await help.$$('article.rule')).length > 30);
    await lookAt(help, 'help', { zh: '规则说明与报告格式', en: 'The rules and the form explained' }, false);
    await help.close();
  });
});

describe('after installing, in Firefox', () => {
  let driver: Driver;
  let welcome: Page;
  suiteBrowser(async () => {
    driver = await launch('firefox', { keepsWelcome: true });
    if (driver.session.kind === 'firefox') {
      // Nobody can answer the prompt of a browser without a screen; the click and the right are real.
      await driver.session.chrome.evaluate(
        `void Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`,
      );
      welcome = await driver.session.findExtensionPage(() => document.body?.classList.contains('welcome') ?? false);
    }
    return driver;
  });

  it('the welcome page asks for saved pages, and they are checked by themselves from then on', async () => {
    await says(welcome, '允许读取本机网页');
    await picture(welcome, 'welcome-firefox');
    await welcome.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.access button')];
      buttons.find(({ innerText }) => innerText === '允许读取本机网页')?.setAttribute('id', 'ask-files');
    });
    await welcome.click('#ask-files');
    await waitFor('the right', async () => !(await textOf(welcome)).includes('允许读取本机网页'));
    expect(await violations(welcome)).toEqual([]);
    // Newer versions have a switch besides, which the page names; this is what it does.
    expect(await textOf(welcome)).toContain('about:addons');
    if (driver.session.kind === 'firefox') await driver.session.chrome.evaluate(SWITCH_FILES_ON);
    const page = await driver.open(pathToFileURL(file).href);
    await waitForBadge(driver, page, '2');
    await page.close();
  });

  it('the made-up report opens there as well', async () => {
    await welcome.click('.try .primary');
    const sample = driver.session.kind === 'firefox' ? await driver.session.findExtensionPage(isSample) : welcome;
    await says(sample, '发现 1 个错误');
    await waitFor('the mark', () => isMarked(sample));
    await bubbleBesideList(driver, sample);
    await picture(sample, 'welcome-sample-firefox');
  });
});

/** Runs in the browser's own window: what the switch for files does on the page of the extension. */
const SWITCH_FILES_ON = `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.add(
  '${firefoxExtensionId}',
  { permissions: ['internal:fileSchemeAllowed'], origins: [] },
  WebExtensionPolicy.getByID('${firefoxExtensionId}').extension,
).then(() => true)`;

/** Run in a page: whether it is the page for drafts. */
function isSample(): boolean {
  return document.body?.classList.contains('document') ?? false;
}
