// The page that checks drafts with the keyboard alone, in both languages, light and dark, wide and narrow.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxSession, waitFor } from './harness/index.ts';
import { violations } from './support/axe.ts';
import { drop, openDrafts, wordOf } from './support/drafts.ts';
import { browserNames, type Driver, launch } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { keepPicture } from './support/pictures.ts';

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const says = (page: Page, words: string) =>
  waitFor(`the page to say ${words}`, async () => (await textOf(page)).includes(words));

/** Firefox's preference for light or dark pages. */
const LIGHT = 'layout.css.prefers-color-scheme.content-override';

/** What has the focus: its words, whether a ring shows it, and its place among all elements. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const [label] = element.labels ?? [];
    const words = label?.innerText || element.getAttribute('aria-label') || element.textContent || element.id;
    // The field for files is out of sight: its label wears the ring. So does the knob of a switch.
    const worn =
      element.type === 'file'
        ? document.querySelector('.ways-in .primary')
        : element.matches('.switch input')
          ? element.nextElementSibling
          : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(worn as Element);
    return {
      name: (words ?? '').trim(),
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
      order: [...document.querySelectorAll('*')].indexOf(element),
    };
  });

describe.each(browserNames)('the page for drafts in %s', (name) => {
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    driver = await launch(name);
    page = await openDrafts(driver);
    await drop(page, ['甲.docx', wordOf(pages.sample)], ['乙.docx', wordOf(pages.clean)]);
    await says(page, '发现 2 个错误');
  });
  afterAll(async () => {
    // Firefox is handed on to other tests, with its settings.
    if (driver?.session && name === 'firefox')
      await (driver.session as FirefoxSession).chrome.evaluate(`void Services.prefs.clearUserPref('${LIGHT}')`);
    await driver?.close();
  });

  /** Goes on with the Tab key until what has the focus is called so, or so and something behind it. */
  async function tabTo(words: string): Promise<void> {
    for (let step = 0; step < 60; step += 1) {
      if ((await focused(page)).name.startsWith(words)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${words} is not reached`);
  }

  it('has everything on the way of the Tab key, and each shows that it is there', async () => {
    const reached: string[] = [];
    const orders = new Set<number>();
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      const { name: words, ring, order } = await focused(page);
      // Round again; the browser's own bars come between the end and the beginning.
      if (orders.has(order)) break;
      orders.add(order);
      if (words === '' || words.length > 300) continue;
      reached.push(words);
      expect(ring, `${words} shows that it has the focus`).toBe(true);
    }
    const all = reached.join('\n');
    for (const words of [
      '选择文件',
      '粘贴内容',
      '甲.docx',
      '关闭“甲.docx”',
      '乙.docx',
      '上一版',
      '与已打开的网页对照',
      '记入台账',
      '错误 2',
      '文稿标注',
      '上一处',
      '下一处',
      '导出数据（CSV）',
    ])
      expect(all).toContain(words);
  });

  // In Firefox the Tab key leads from the end of the page into the browser's own bars, and the debugger cannot follow it there.
  it.runIf(name === 'chromium')('goes from problem to problem, opens another draft and closes it again', async () => {
    await tabTo('下一处');
    const current = () => page.evaluate(() => document.querySelector('.item[data-current]')?.textContent ?? '');
    await page.keyboard.press('Enter');
    const first = await waitFor('the first problem', async () => (await current()) || null);
    await page.keyboard.press('Enter');
    await waitFor('the next problem', async () => (await current()) !== first && (await current()) !== '');
    keepPicture(`draft-next-problem-${name}`, await page.screenshot());
    await tabTo('乙.docx');
    await page.keyboard.press('Enter');
    await says(page, '未发现问题');
    await tabTo('关闭“乙.docx”');
    await page.keyboard.press('Enter');
    await says(page, '发现 2 个错误');
    await drop(page, ['乙.docx', wordOf(pages.clean)]);
    await says(page, '未发现问题');
    await tabTo('甲.docx');
    await page.keyboard.press('Enter');
    await says(page, '发现 2 个错误');
  });

  it('has nothing for axe-core to find and nothing beside the screen, whatever the language, the light and the width', async () => {
    const setDark = async (dark: boolean) => {
      if (name === 'chromium')
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
      else
        await (driver.session as FirefoxSession).chrome.evaluate(
          `void Services.prefs.setIntPref('${LIGHT}', ${dark ? 0 : 1})`,
        );
      await waitFor('the light to change', () =>
        page.evaluate((wanted) => matchMedia('(prefers-color-scheme: dark)').matches === wanted, dark),
      );
    };
    for (const [language, words] of [
      ['en', '2 errors found'],
      ['zh', '发现 2 个错误'],
    ] as const) {
      await page.evaluate(async (chosen) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { sync: { set(items: object): Promise<void> } } };
        };
        await chrome.storage.sync.set({ settings: { version: 1, language: chosen } });
      }, language);
      await says(page, words);
      for (const dark of [false, true]) {
        await setDark(dark);
        for (const width of [1_280, 480]) {
          await page.setViewport({ width, height: 900 });
          const which = `draft-${language}-${dark ? 'dark' : 'light'}-${width}-${name}`;
          await waitFor('the width', () => page.evaluate((wide) => innerWidth === wide, width));
          keepPicture(which, await page.screenshot());
          expect(await page.evaluate(() => document.documentElement.scrollWidth), which).toBeLessThanOrEqual(width);
          // Width and language change no colours, colours no order.
          if (dark === (width === 480)) expect(await violations(page), which).toEqual([]);
        }
      }
    }
  });
});
