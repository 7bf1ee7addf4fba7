// Every screen and state in both browsers: the pictures are kept in test/output/screens, axe-core looks at each, and nothing is lost at its edge.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { otherHost, type Site, serveSite, waitFor } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { violations } from './support/axe.ts';
import { browserNames, type Driver, launch, type Popup, waitForBadge } from './support/driver.ts';
import { galleryPage, openState } from './support/gallery.ts';
import { type GalleryState, galleryStates } from './support/gallery-states.ts';
import * as pages from './support/pages.ts';
import { openPanel } from './support/panel.ts';
import { SETTLED, settled } from './support/settled.ts';

const states = galleryStates();
const output = join(import.meta.dirname, '..', 'output', 'screens');
/** What axe-core has to say of colours. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const sizes = { popup: { width: 400, height: 600 }, panel: { width: 360, height: 900 } } as const;

/** As large as the screen is, or as all of it is. */
const sizeOf = ({ place, tall }: GalleryState) => ({
  ...sizes[place],
  ...(tall ? { height: 1_900 } : {}),
  deviceScaleFactor: 1,
});

let site: Site;
beforeAll(async () => {
  site = await serveSite({
    '/gallery.html': await galleryPage(states),
    '/report.html': pages.sample,
    '/clean.html': pages.clean,
    '/list.html': pages.list,
    '/frames.html': pages.frames('/report.html', '/clean.html'),
  });
});
afterAll(() => site.close());
/** Not on a government's host: the extension would take the tables of the gallery for a report, and mark them. */
const galleryUrl = () => site.url('/gallery.html', otherHost);

/** Everything with words or a use that stands beside the screen, or whose words are cut off; one line each. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const seen = [...document.querySelectorAll<HTMLElement>('.tab *')].filter((element) => {
      const { width: own, height } = element.getBoundingClientRect();
      // Words for screen readers alone, and tables that scroll by themselves, are no loss; a legend's sample is an empty cell.
      return own > 1 && height > 1 && !element.closest('.spoken, .wide, svg, .frames > *');
    });
    const beside = seen.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > width + 1 || left < -1;
    });
    const cut = seen.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      if (element.matches('.scroll, .printed')) return false;
      const wide = overflowX !== 'visible' && !element.matches('.frames') && scrollWidth > clientWidth + 1;
      return wide || (overflowY !== 'visible' && scrollHeight > clientHeight + 1);
    });
    return [...beside, ...cut].map((element) => `${element.localName}.${element.className}: ${element.textContent}`);
  });
}

/** What a person reads first: the words of the heading, where they are really to be seen. */
function heading(page: Page): Promise<string> {
  return page.evaluate(() => {
    const h1 = document.querySelector('h1');
    const { left, top, width, height } = (h1 as HTMLElement).getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return there !== null && h1?.contains(there) && width > 50 ? (h1.textContent ?? '') : '';
  });
}

const save = (folder: string, name: string, picture: Uint8Array) => {
  mkdirSync(join(output, folder), { recursive: true });
  writeFileSync(join(output, folder, `${name}.png`), picture);
};

describe.each(browserNames)('every state in %s', (browser) => {
  let driver: Driver;
  let page: Page;
  suiteBrowser(async () => {
    driver = await launch(browser);
    page = await driver.open(galleryUrl());
    return driver;
  });
  const show = async (state: GalleryState) => {
    await page.setViewport(sizeOf(state));
    await openState(page, state);
  };

  it.each([
    ['Chinese', 'panel-errors'],
    ['English', 'panel-english'],
  ])('a panel of 360 pixels has its tools in two rows at most, and every label whole, in %s', async (_, name) => {
    const state = states.find((each) => each.name === name) as GalleryState;
    await show(state);
    expect(page.viewport()?.width).toBe(360);
    const tools = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('.toolbar .tools > *')];
      const boxes = all
        .map((each) => each.getBoundingClientRect())
        .filter(({ width, height }) => width > 0 && height > 0);
      // What stands side by side overlaps in height.
      const rows: DOMRect[] = [];
      for (const box of boxes) if (!rows.some((row) => box.top < row.bottom && box.bottom > row.top)) rows.push(box);
      const words = [...document.querySelectorAll<HTMLElement>('.toolbar button, .toolbar .words')];
      return {
        rows: rows.length,
        tools: boxes.length,
        outside: boxes.filter(({ left, right }) => left < 0 || right > innerWidth).length,
        cut: words.filter(
          (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline',
        ).length,
      };
    });
    expect(tools.tools).toBeGreaterThan(4);
    expect(tools).toMatchObject({ outside: 0, cut: 0 });
    expect(tools.rows).toBeLessThanOrEqual(2);
  });

  it.each(states.map((state) => [state.name, state] as const))('%s', async (name, state) => {
    await show(state);
    save(browser, name, await page.screenshot());
    if (!state.stale) expect(await heading(page)).not.toBe('');
    expect(await lost(page), 'lost').toEqual([]);
    // What is behind another tab's content is dim on purpose, and cannot be used.
    if (!state.stale) expect(await violations(page), 'axe-core').toEqual([]);
  });
});

describe('every state in the dark, in forced colours, and large, in Chromium', () => {
  let driver: Driver;
  let page: Page;
  suiteBrowser(async () => {
    driver = await launch('chromium');
    page = await driver.open(galleryUrl());
    return driver;
  });

  it.each(states.filter(({ stale }) => !stale).map((state) => [state.name, state] as const))(
    '%s',
    async (name, state) => {
      const session = await page.createCDPSession();
      const look = (features: { name: string; value: string }[]) =>
        session.send('Emulation.setEmulatedMedia', { features });
      await page.setViewport(sizeOf(state));
      await look([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await openState(page, state);
      save('chromium', `${name}-dark`, await page.screenshot());
      expect(await violations(page, COLOURS), 'dark').toEqual([]);
      await look([
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await settled(page);
      save('chromium', `${name}-forced-colors`, await page.screenshot());
      expect(await violations(page, COLOURS), 'forced colours').toEqual([]);
      await look([]);
      // Twice as large: the popup of 800 by 600 pixels that browsers allow holds half as much.
      await page.setViewport({ width: state.place === 'popup' ? 400 : 260, height: 300, deviceScaleFactor: 1 });
      save('chromium', `${name}-200-percent`, await page.screenshot());
      expect(await lost(page), '200 %').toEqual([]);
      // Large letters alone; the popup grows with them as far as the browser lets it.
      await page.setViewport({ width: state.place === 'popup' ? 800 : 360, height: 600 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      save('chromium', `${name}-large-text`, await page.screenshot());
      expect(await lost(page), 'large text').toEqual([]);
      await session.detach();
    },
  );
});

describe.each(browserNames)('the real screens in %s', (browser) => {
  let driver: Driver;
  suiteBrowser(async () => {
    driver = await launch(browser);
    return driver;
  });
  const saying = (screen: Popup, words: string) =>
    waitFor(`the screen to say ${words}`, async () => (await screen.text()).includes(words));

  it.each([
    ['report', '/report.html', undefined, '发现 2 个错误'],
    ['clean', '/clean.html', undefined, '未发现问题'],
    ['frames', '/frames.html', undefined, '发现 2 个错误'],
    ['no-report', '/list.html', undefined, '未在此页发现年度报告正文'],
    ['other-site', '/report.html', otherHost, '尚未检查此页'],
  ])('the popup: %s', async (name, path, host, words) => {
    const page = await driver.open(site.url(path, host));
    if (name === 'report' || name === 'frames') await waitForBadge(driver, page, '2');
    if (name === 'clean') await waitForBadge(driver, page, '✓');
    const popup = await driver.openPopup(page);
    await saying(popup, words);
    await popup.evaluate(SETTLED);
    save(browser, `real-popup-${name}`, await popup.screenshot());
    await popup.close();
    await page.close();
  });

  it('the panel, narrow and wide', async () => {
    const page = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, page, '2');
    const panel = await openPanel(driver, await driver.openPopup(page));
    await saying(panel, '发现 2 个错误');
    for (const width of [200, 260, 360, 500]) {
      await panel.resize(width);
      await panel.evaluate(SETTLED);
      save(browser, `real-panel-${width}`, await panel.screenshot());
      // What can be done leaves room for what was found.
      const tools = 'doc.querySelector(".toolbar").getBoundingClientRect().height';
      await waitFor(`the tools to leave room at ${width}`, async () => Number(await panel.evaluate(tools)) < 110);
    }
    await panel.evaluate('void doc.getElementById("tab-tables").click()');
    await saying(panel, '收到和处理政府信息公开申请情况表');
    await panel.evaluate(SETTLED);
    save(browser, 'real-panel-tables', await panel.screenshot());
    await panel.close();
    await page.close();
  });

  it('the settings', async () => {
    const options = await driver.openExtensionPage('/options.html');
    await waitFor('the settings', () => options.evaluate(() => document.body.innerText.includes('检查规则')));
    save(browser, 'real-settings', await options.screenshot({ fullPage: true }));
    await options.close();
  });
});
