// Every screen as axe-core sees it, and with the keyboard alone. The real popup in Chromium; in Firefox the same page in a tab.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, launchChromium, otherHost, type Site, serveSite, waitFor } from './harness/index.ts';
import { violations } from './support/axe.ts';
import { type Driver, launch, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';

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
  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium?.close());

  it.each([
    ['a report with errors', '/report.html', undefined, '发现 2 个错误'],
    ['a clean report', '/clean.html', undefined, '未发现问题'],
    ['no report', '/list.html', undefined, '此页不是年度报告'],
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
    const popup = await chromium.openPopup(page);
    await says(popup, '发现 2 个错误');
    const reached: string[] = [];
    const tops: number[] = [];
    for (let step = 0; step < 60; step += 1) {
      await popup.keyboard.press('Tab');
      const name = await focused(popup);
      if (reached.length > 0 && name === reached[0]) break;
      reached.push(name);
      const seen = await popup.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(
          element.matches('.switch input') ? (element.nextElementSibling as Element) : element,
        );
        const order = [...document.querySelectorAll('*')].indexOf(element);
        return { ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1, order };
      });
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
      '导出 CSV',
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
    expect(await focused(popup)).toContain('问题清单');
    await popup.keyboard.press('Escape');
    expect(await focused(popup)).toBe('其他导出格式');
    expect(await popup.evaluate(() => document.querySelector<HTMLDetailsElement>('.menu')?.open)).toBe(false);
    await popup.close();
    await page.close();
  });
});

describe('axe-core in Firefox', () => {
  let firefox: Driver;
  beforeAll(async () => {
    firefox = await launch('firefox');
  });
  afterAll(() => firefox?.close());

  it('finds nothing in the settings', async () => {
    const options = await firefox.openExtensionPage('/options.html');
    await says(options, '检查规则');
    expect(await violations(options)).toEqual([]);
  });

  it('finds nothing in the popup, with a report and without', async () => {
    const popup = await firefox.openExtensionPage('/popup.html');
    await says(popup, '浏览器不允许检查此页');
    expect(await violations(popup)).toEqual([]);
    // Behind the report's tab the page shows what the popup would.
    const page = await firefox.open(site.url('/report.html'));
    await waitForBadge(firefox, page, '2');
    await says(popup, '发现 2 个错误');
    expect(await violations(popup)).toEqual([]);
  });
});
