// Setting problems aside in the real popup of both browsers: they stay away, come back when a value changes, and can be restored.
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExportFileSchema } from '../../lib/files/json.ts';
import { type Site, serveSite, waitFor, waitForDownload } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { click, focused, saying, setAside } from './support/aside.ts';
import { violations } from './support/axe.ts';
import {
  type BrowserName,
  browserNames,
  type Driver,
  launch,
  type Popup,
  tagOver,
  waitForBadge,
} from './support/driver.ts';
import * as pages from './support/pages.ts';
import { keepPicture } from './support/pictures.ts';

/** 予以公开, 自然人: it says 21 and should say 12. */
const wrongCell = 'table:nth-of-type(2) tr:nth-child(6) td:nth-child(3)';
/** The sample with one more in that cell: still the wrong cell, with other values. */
const worse = pages.sample.replace('（一）予以公开</td><td class="n">21<', '（一）予以公开</td><td class="n">22<');

let site: Site;
beforeAll(async () => {
  site = await serveSite({
    '/report.html': pages.sample,
    '/other.html': pages.sample,
  });
});
afterAll(() => site.close());

/** What of a page is marked: the wrong cell, and the year that is none. */
const isCellMarked = async (page: Page) => (await tagOver(page, wrongCell)) !== null;

async function reload(page: Page): Promise<void> {
  await page.bringToFront();
  await page.reload();
}

describe.each(browserNames)('a problem that is set aside in %s', (name) => {
  let driver: Driver;
  let page: Page;
  const picture = async (popup: Popup, what: string) => keepPicture(`aside-${what}-${name}`, await popup.screenshot());
  suiteBrowser(async () => {
    site.set('/report.html', pages.sample);
    driver = await launch(name);
    page = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, page, '2');
    return driver;
  });

  it('leaves list, count, badge and page at once; the screen says so and goes on to the next', async () => {
    await waitFor('the mark', () => isCellMarked(page));
    const popup = await driver.openPopup(page);
    await saying(popup, '发现 2 个错误');
    await picture(popup, 'before');
    await click(popup, '.set-aside button');
    await picture(popup, 'question');
    await click(popup, '.aside-form .secondary');
    await setAside(popup, '1 个数字有误', 'historical', '沿用旧口径');
    const text = await saying(popup, '发现 1 个错误');
    expect(text).toContain('另有 1 项已搁置');
    expect(text).toContain('已搁置：1 个数字有误 → 2 个等式不成立。可在列表末尾恢复');
    expect(text).toContain('已搁置（1 项）');
    expect(await focused(popup)).toContain('年份不一致');
    await picture(popup, 'after');
    await popup.close();
    await waitForBadge(driver, page, '1');
    await waitFor('the mark to go', async () => !(await isCellMarked(page)));
  });

  it('stays away after a reload, on this page alone', async () => {
    await reload(page);
    await waitForBadge(driver, page, '1');
    const popup = await driver.openPopup(page);
    const text = await saying(popup, '另有 1 项已搁置');
    expect(text).not.toMatch(/问题 3/);
    await popup.close();
    expect(await isCellMarked(page)).toBe(false);
    const other = await driver.open(site.url('/other.html'));
    await waitForBadge(driver, other, '2');
    await other.close();
    await page.bringToFront();
  });

  it('is told of in the files of findings, and not in the note', async () => {
    const popup = await driver.openPopup(page);
    await saying(popup, '另有 1 项已搁置');
    await click(popup, '.menu li button', '问题清单');
    const list = await waitForDownload(driver.downloads, /问题清单.*\.csv$/);
    const { data } = Papa.parse<Record<string, string>>(list.content.toString('utf8').slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((row) => [row.规则代码, row.处理])).toEqual([
      ['year-mismatch', '未处理'],
      ['blank-cell', '未处理'],
      ['row-total', '已搁置：历史口径（沿用旧口径）'],
      ['result-total', '已搁置：历史口径（沿用旧口径）'],
      ['', ''],
    ]);
    await click(popup, '.menu li button:not(:disabled)', 'JSON');
    const json = await waitForDownload(driver.downloads, /\.json$/);
    const file = ExportFileSchema.parse(JSON.parse(json.content.toString('utf8')));
    expect(file.aside).toMatchObject([{ findings: [0, 1], reason: 'historical', words: '沿用旧口径' }]);
    if (name === 'firefox') await popup.evaluate('void doc.notifyUserGestureActivation()');
    await click(popup, 'button.secondary:not(:disabled)', '复制整改意见');
    await saying(popup, '已复制整改意见');
    await popup.close();
    const note = await pasted(name, driver);
    expect(note).toContain('1. ');
    expect(note).not.toMatch(/予以公开|搁置/);
    await page.bringToFront();
  });

  it('comes back when a value changes, in the open page and after a reload; the old word is shown as outdated', async () => {
    const change = (value: string) =>
      page.$eval(
        wrongCell,
        (cell, text) => {
          cell.textContent = text;
        },
        value,
      );
    await change('22');
    await waitForBadge(driver, page, '2');
    await change('21');
    await waitForBadge(driver, page, '1');
    site.set('/report.html', worse);
    await reload(page);
    await waitForBadge(driver, page, '2');
    await waitFor('the mark', () => isCellMarked(page));
    const popup = await driver.openPopup(page);
    await click(popup, '.asides summary');
    await saying(popup, /搁置后已有变化（1 项）[\s\S]*沿用旧口径/);
    await popup.evaluate('void doc.querySelector(".asides").scrollIntoView()');
    await picture(popup, 'changed');
    await popup.close();
    site.set('/report.html', pages.sample);
    await reload(page);
    await waitForBadge(driver, page, '1');
  });

  it('is restored from the list', async () => {
    const popup = await driver.openPopup(page);
    await setAside(popup, '年份不一致', 'verified', '');
    await saying(popup, '已搁置（2 项）');
    await setAside(popup, '单元格空白', 'other', '总计栏未填，已通知');
    const text = await saying(popup, '没有待处理的问题');
    expect(text).toContain('另有 3 项已搁置');
    expect(text).not.toContain('未发现问题');
    expect(await focused(popup)).toBe('已搁置（3 项）');
    await click(popup, '.asides summary');
    await picture(popup, 'all');
    await popup.evaluate('void doc.querySelector(".asides .why button").scrollIntoView()');
    await picture(popup, 'list');
    await waitForBadge(driver, page, '–');
    await click(popup, '.asides .restore');
    await saying(popup, '已恢复：1 个数字有误');
    await saying(popup, '发现 1 个错误');
    await waitForBadge(driver, page, '1');
    await popup.close();
    await waitFor('the mark', () => isCellMarked(page));
  });

  it('is listed in the settings, and restored there with all others when the person says so twice', async () => {
    const options = await driver.openExtensionPage('/options.html');
    const says = (words: string) =>
      waitFor(`the settings to say ${words}`, () =>
        options.evaluate((expected) => document.body.innerText.includes(expected), words),
      );
    await says('云泽县林业局 2023年度');
    await says('2 项');
    await options.click('.aside-pages summary');
    await says('总计栏未填，已通知');
    const section = await options.waitForSelector('[aria-labelledby=asides]');
    if (section) keepPicture(`aside-settings-${name}`, await section.screenshot());
    const restoreAll = '[aria-labelledby=asides] > .secondary';
    await options.click(restoreAll);
    await says('不能撤销');
    expect(await violations(options)).toEqual([]);
    keepPicture(`aside-settings-sure-${name}`, await options.screenshot());
    await options.click('.sure .primary');
    await says('没有已搁置的问题');
    await page.bringToFront();
    await waitForBadge(driver, page, '2');
  });
});

/** The text on the clipboard, as it comes out in another page. */
async function pasted(name: BrowserName, driver: Driver): Promise<string> {
  site.set('/desk.html', '<!doctype html><meta charset="utf-8"><title>信</title><textarea rows="9"></textarea>');
  const desk = await driver.open(site.url('/desk.html'));
  await desk.focus('textarea');
  await desk.keyboard.down('Control');
  // Chromium without a window has no shortcuts of its own.
  await desk.keyboard.press('v', name === 'chromium' ? { commands: ['Paste'] } : {});
  await desk.keyboard.up('Control');
  const text = await waitFor('the text', () => desk.$eval('textarea', (field) => field.value));
  await desk.close();
  return text;
}
