// Every screen as axe-core sees it, and with the keyboard alone. The real popup in Chromium; in Firefox the same page in a tab.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, launchChromium, otherHost, type Site, serveSite, waitFor } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { violations } from './support/axe.ts';
import { type Driver, launch, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { openPanel, type Panel } from './support/panel.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/report.html': pages.sample, '/clean.html': pages.clean, '/list.html': pages.list });
});
afterAll(() => site.close());

const says = (page: Page, words: string) =>
  waitFor(`the screen to say ${words}`, () =>
    page.evaluate((expected) => document.body.innerText.includes(expected), words),
  );
const schemes = ['light', 'dark'] as const;
const looks = async (page: Page, scheme: (typeof schemes)[number]) =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
/** What has the focus, by its words or its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const [label] = element.labels ?? [];
    if (label) return label.innerText.trim();
    return (element.getAttribute('aria-label') ?? element.textContent ?? element.id).trim() || element.id;
  });

describe('axe-core in Chromium', () => {
  let chromium: ChromiumSession;
  suiteBrowser(async () => {
    chromium = await launchChromium();
    return chromium;
  });

  it.each([
    ['a report with errors', '/report.html', undefined, '发现 2 个错误'],
    ['a clean report', '/clean.html', undefined, '未发现问题'],
    ['no report', '/list.html', undefined, '未在此页发现年度报告正文'],
    ['another site', '/report.html', otherHost, '尚未检查此页'],
  ])('finds nothing in the popup: %s', async (_, path, host, words) => {
    const page = await chromium.open(site.url(path, host));
    const popup = await chromium.openPopup(page);
    await says(popup, words);
    await popup.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    for (const scheme of schemes) {
      await looks(popup, scheme);
      expect(await violations(popup), scheme).toEqual([]);
    }
    await popup.close();
    await page.close();
  });

  it('finds nothing in the settings, with a word of warning on them, wide and narrow', async () => {
    const options = await chromium.open(`chrome-extension://${chromium.extension.id}/options.html`);
    await says(options, '检查规则');
    await options.click('#rule-late-publication');
    await options.type('#site', 'a b');
    await options.keyboard.press('Enter');
    await says(options, '请输入网站域名');
    for (const scheme of schemes) {
      for (const width of [1_000, 320]) {
        await options.setViewport({ width, height: 800 });
        await looks(options, scheme);
        expect(await violations(options), `${scheme}, ${width}`).toEqual([]);
        // Twice as large is half as wide: nothing may stand beside the screen.
        expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
    await options.close();
  });

  it('can be done without: every control of the popup is reached with Tab, in the order of the screen, and seen', async () => {
    const page = await chromium.open(site.url('/report.html'));
    await waitFor('the badge', async () => (await chromium.badge(page.url())) === '2');
    const popup = await chromium.openPopup(page);
    await says(popup, '发现 2 个错误');
    const reached: string[] = [];
    const tops: number[] = [];
    for (let step = 0; step < 60; step += 1) {
      await popup.keyboard.press('Tab');
      const name = await focused(popup);
      const seen = await popup.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(
          element.matches('.switch input') ? (element.nextElementSibling as Element) : element,
        );
        const order = [...document.querySelectorAll('*')].indexOf(element);
        return { ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1, order };
      });
      // Round again. Names do not tell: two controls may lead to the settings.
      if (seen.order === tops[0]) break;
      reached.push(name);
      expect(seen.ring, `${name} shows that it has the focus`).toBe(true);
      tops.push(seen.order);
    }
    const all = reached.join('\n');
    for (const words of [
      '错误 2',
      '1 个数字有误',
      '网页标注',
      '上一处',
      '下一处',
      '重新检查',
      '设置',
      '复制整改意见',
      '导出数据（CSV）',
      '其他导出格式',
    ]) {
      expect(all).toContain(words);
    }
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    await popup.close();
    await page.close();
  });

  it('is not needed to choose an export: Enter opens the menu, Escape closes it and gives the focus back', async () => {
    const page = await chromium.open(site.url('/report.html'));
    const popup = await chromium.openPopup(page);
    await says(popup, '发现 2 个错误');
    await popup.focus('.menu > summary');
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('Tab');
    expect(await focused(popup)).toContain('检查单');
    await popup.keyboard.press('Escape');
    expect(await focused(popup)).toBe('其他导出格式');
    expect(await popup.evaluate(() => document.querySelector<HTMLDetailsElement>('.menu')?.open)).toBe(false);
    await popup.close();
    await page.close();
  });
});

describe('the side panel with the keyboard alone, in Chromium', () => {
  let driver: Driver;
  let panel: Panel;
  let page: Page;
  suiteBrowser(async () => {
    driver = await launch('chromium');
    page = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, page, '2');
    panel = await openPanel(driver, await driver.openPopup(page));
    await waitFor('the report', async () => (await panel.text()).includes('发现 2 个错误'));
    return driver;
  });
  const at = (expression: string) => panel.evaluate(`doc.activeElement.${expression}`);
  const scrolled = () => page.evaluate(() => scrollY);

  it('goes from the list to the tables, and to a cell in the page', async () => {
    await panel.evaluate('doc.getElementById("tab-problems").focus()');
    await panel.press('ArrowRight');
    expect(await at('textContent')).toBe('表格');
    await waitFor('the tables', async () => (await panel.text()).includes('收到和处理政府信息公开申请情况表'));
    // Four small grids stand before the one of the applications, each of them one stop.
    for (let stop = 0; stop < 5; stop += 1) {
      await panel.press('Tab');
      expect(await at('tagName')).toBe('TD');
    }
    expect(await at('closest("table").getAttribute("aria-labelledby")')).toBe('table-applications');
    await panel.press('ArrowDown');
    await panel.press('ArrowDown');
    expect(await at('firstElementChild.textContent')).toBe('21');
    expect(await panel.evaluate('doc.querySelector(".cell-line").textContent')).toContain('（一）予以公开');
    expect(await scrolled()).toBe(0);
    await panel.press('Enter');
    await waitFor('the page to scroll', async () => (await scrolled()) > 0);
    await panel.press('Tab');
    expect(await at('closest("table").getAttribute("aria-labelledby")')).toBe('table-cases');
  });

  it('has cells that are announced with their row and column, and with what their shape says', async () => {
    const session = await (await pageOf(driver, 'sidepanel.html')).createCDPSession();
    await session.send('Accessibility.enable');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const named = (role: string) =>
      nodes.filter((node) => node.role?.value === role).map((node) => String(node.name?.value ?? ''));
    expect(named('grid').length).toBe(6);
    expect(named('gridcell')).toContain('21 问题 1（错误）');
    expect(named('gridcell')).toContain('空白 由合计算出为 3 问题 3（提示）');
    expect(named('rowheader')).toContain('三、本年度办理结果 · （三）不予公开 · 1.属于国家秘密');
    expect(named('columnheader')).toContain('申请人情况 · 法人或其他组织 · 商业企业');
  });

  it('has nothing for axe-core to find, and no motion where none is wanted', async () => {
    const screen = await pageOf(driver, 'sidepanel.html');
    for (const scheme of schemes) {
      await looks(screen, scheme);
      expect(await violations(screen), scheme).toEqual([]);
    }
    await screen.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const moving = await screen.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        const still = Number.parseFloat(transitionDuration) === 0 && Number.parseFloat(animationDuration) <= 0.001;
        return still && scrollBehavior === 'auto' ? [] : [element.className];
      }),
    );
    expect(moving).toEqual([]);
  });
});

/** The open page of the extension with that name. */
async function pageOf({ session }: Driver, name: string): Promise<Page> {
  const target = await session.browser.waitForTarget((candidate) => candidate.url().endsWith(`/${name}`));
  return target.asPage();
}

describe('axe-core in Firefox', () => {
  let firefox: Driver;
  suiteBrowser(async () => {
    firefox = await launch('firefox');
    return firefox;
  });

  it('finds nothing in the settings', async () => {
    const options = await firefox.openExtensionPage('/options.html');
    await says(options, '检查规则');
    expect(await violations(options)).toEqual([]);
  });

  it('finds nothing in the popup, with a report and without', async () => {
    const popup = await firefox.openExtensionPage('/popup.html');
    await says(popup, '欢迎使用年报体检');
    expect(await violations(popup)).toEqual([]);
    // Behind the report's tab the page shows what the popup would.
    const page = await firefox.open(site.url('/report.html'));
    await waitForBadge(firefox, page, '2');
    await says(popup, '发现 2 个错误');
    expect(await violations(popup)).toEqual([]);
  });
});
