// Three years of one unit, from the open page to the ledger: last year's report at hand, what does not follow from it, the years side by side,
// and everything that a person can do with what is kept. In both browsers.
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportList } from '../../lib/files/json.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/schema.ts';
import {
  type Download,
  frameHost,
  type Site,
  serveSite,
  unitHosts,
  waitFor,
  waitForDownload,
} from './harness/index.ts';
import { store } from './support/api.ts';
import { violations } from './support/axe.ts';
import { browserNames, type Driver, launch, waitForBadge } from './support/driver.ts';
import { openPanel, type Panel } from './support/panel.ts';
import { keepPicture } from './support/pictures.ts';
import { linesOf, paste, press, says, textOf } from './support/workbench.ts';
import { unitName, yearPage } from './support/years.ts';

/** What is planted in the last year, as lists call it. */
const PLANTED = ['结转与上年不衔接', '文件存量与上年不衔接'];
const COPIED = '内容雷同';
const CHANGED = '页面数字有变动';
/** Another body of the county, whose report tells what the unit's last one tells. */
const otherName = '岚汀县林业局';
const copyHost = unitHosts[0] ?? '';
const lastYear = `<p>上一篇：<a href="/2022.html">${unitName}2022年政府信息公开工作年度报告</a></p>`;

let site: Site;
const thisYear = yearPage(2023, lastYear);
beforeAll(async () => {
  site = await serveSite({
    '/2021.html': yearPage(2021),
    '/2022.html': yearPage(2022),
    '/2023.html': thisYear,
    '/copy.html': yearPage(2023).replaceAll(unitName, otherName),
  });
});
afterAll(() => site.close());

describe.each(browserNames)('the ledger in %s', (name) => {
  let driver: Driver;
  let report: Page;
  let panel: Panel;
  let workbench: Page;
  let ledger: Page;
  let backup: Download;
  beforeAll(async () => {
    site.set('/2023.html', thisYear);
    driver = await launch(name, { opensPages: true });
    report = await driver.open(site.url('/2023.html'));
    await waitForBadge(driver, report, '✓');
    panel = await openPanel(driver, await driver.openPopup(report));
  });
  afterAll(() => driver?.close());

  /** The problems in the panel, by their headlines. */
  const problems = async () =>
    (await panel.evaluate(
      `[...doc.querySelectorAll('.item-head')].map((head) => head.innerText.trim().split('\\n').at(-1))`,
    )) as string[];
  /** Presses 对照上年 as soon as it is offered, beside the report. */
  async function compare(): Promise<void> {
    await report.bringToFront();
    await waitFor('对照上年', () =>
      panel.evaluate(
        `(() => { const button = doc.querySelector('.last-year button'); button?.click(); return Boolean(button); })()`,
      ),
    );
  }
  /** How many pages of the workbench are open. */
  const workbenches = async () => {
    const open = await driver.session.browser.pages();
    const words = await Promise.all(open.map((page) => textOf(page).catch(() => '')));
    return words.filter((text) => text.includes('加入已打开的标签页')).length;
  };
  const isInFront = (page: Page) => page.evaluate(() => document.visibilityState === 'visible');
  const planted = () =>
    waitFor('the panel to tell what does not follow from last year', async () =>
      (await panel.text()).includes('与2022年度报告不衔接'),
    );
  const units = () => ledger.$$eval('.ledger-units li', (lines) => lines.map(({ innerText }) => innerText));
  const openUnit = async (unit: string) => {
    await waitFor(`the unit ${unit}`, () =>
      ledger.evaluate((wanted) => {
        const link = [...document.querySelectorAll<HTMLElement>('.ledger-units a')].find(
          ({ textContent }) => textContent === wanted,
        );
        link?.click();
        return link !== undefined;
      }, unit),
    );
    await waitFor('its page', () => ledger.evaluate(() => document.querySelector('.ledger-name') !== null));
  };
  const across = () =>
    ledger.$$eval('.ledger-across li', (lines) => lines.map((line) => line.querySelector('b')?.innerText ?? ''));
  const back = async () => {
    await ledger.evaluate(() => document.querySelector<HTMLElement>('nav a')?.click());
    await says(ledger, '导出备份');
  };
  /** Presses a button with the keyboard, as soon as it is there. */
  const enter = async (words: string) => {
    await waitFor(`the button ${words}`, () =>
      ledger.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('.ledger button:not(:disabled)')];
        const found = buttons.find(({ textContent }) => textContent?.trim() === wanted);
        found?.focus();
        return found !== undefined && document.activeElement === found;
      }, words),
    );
    await ledger.keyboard.press('Enter');
  };
  /** Presses a button that asks first. The focus is on the refusal then, and the answer is one stop further on. */
  const enterAndConfirm = async (words: string) => {
    await enter(words);
    await waitFor('the question', () => ledger.evaluate(() => document.activeElement?.closest('.sure') !== null));
    await picture(`asks-${words}`);
    await ledger.keyboard.press('Tab');
    await ledger.keyboard.press('Enter');
  };
  /** Waits until this has the focus, by its id or its name. */
  const focusOn = (wanted: string) =>
    waitFor(`the focus on ${wanted}`, () =>
      ledger.evaluate((name) => [document.activeElement?.id, document.activeElement?.localName].includes(name), wanted),
    );
  const picture = async (state: string) => keepPicture(`ledger-${state}-${name}`, await ledger.screenshot());

  it('reads last year’s report for the panel, which tells exactly what does not follow from it', async () => {
    expect(await problems()).toEqual([]);
    await compare();
    expect(await panel.text()).toContain('正在读取上一年度的年报');
    workbench = await waitFor('the workbench', async () => {
      for (const page of await driver.session.browser.pages()) {
        if ((await textOf(page).catch(() => '')).includes('批量核查')) return page;
      }
      return null;
    });
    await says(workbench, '已完成 1 / 1');
    await planted();
    // The person has stayed with the report all the time.
    expect(await isInFront(report)).toBe(true);
    expect(await isInFront(workbench)).toBe(false);
    keepPicture(`ledger-panel-${name}`, await panel.screenshot());
    expect(await problems()).toEqual(PLANTED);
    expect(await panel.evaluate(`doc.querySelector('.last-year') === null`)).toBe(true);
  });

  it('keeps what the workbench checks, whose table and files tell the same', async () => {
    await workbench.bringToFront();
    await paste(
      workbench,
      [site.url('/2021.html', frameHost), site.url('/2023.html'), site.url('/copy.html', copyHost)].join('\n'),
    );
    await press(workbench, '加入列表');
    await press(workbench, '开始核查');
    await says(workbench, '已完成 4 / 4');
    await press(workbench, '全部内容（JSON）');
    const { content } = await waitForDownload(driver.downloads, /\.json$/);
    const { reports } = JSON.parse(content.toString('utf8')) as ExportList;
    const told = reports.map(({ check }) => [
      check.report.body,
      check.report.year,
      check.findings.map(({ rule }) => rule),
    ]);
    expect(told).toHaveLength(4);
    expect(told).toEqual(
      expect.arrayContaining([
        [unitName, 2021, []],
        [unitName, 2022, []],
        [unitName, 2023, ['carry-over', 'stock-carry']],
        [otherName, 2023, ['copied-text']],
      ]),
    );
  });

  it('shows all units, found by name and address', async () => {
    ledger = await driver.openExtensionPage('/ledger.html');
    await says(ledger, '2 个单位，4 份年报');
    await ledger.setViewport({ width: 1_180, height: 900 }).catch(() => {});
    await picture('all');
    expect(await violations(ledger)).toEqual([]);
    expect(await units()).toEqual([`${otherName}\n2023\n1 份`, `${unitName}\n2021、2022、2023\n3 份`]);
    await ledger.type('.ledger-search', 'czj.example');
    await waitFor('one unit', async () => (await units()).length === 1);
    expect((await units())[0]).toContain(otherName);
  });

  it('tells of a text that is another body’s', async () => {
    await openUnit(otherName);
    expect(await across()).toEqual([`2023年度 · ${COPIED}`]);
    await picture('copied');
    await back();
  });

  it('puts the years of a unit side by side: exactly what is planted, every number, and the texts word by word', async () => {
    await openUnit(unitName);
    const [carried, stock] = PLANTED;
    expect(await across()).toEqual([carried, COPIED, stock].map((headline) => `2023年度 · ${headline}`));
    expect(await ledger.$$eval('.ledger-charts svg[role="img"]', (charts) => charts.length)).toBe(3);
    await ledger.click('.ledger-numbers summary');
    expect(await ledger.$$eval('.ledger-numbers tbody tr', (rows) => rows.map(({ innerText }) => innerText))).toEqual([
      '本年新收\t5\t5\t7',
      '予以公开（含部分公开）\t2\t2\t8',
      '不予公开\t1\t1\t1',
    ]);
    expect(await ledger.$$eval('.ledger-text del', (gone) => gone.length)).toBeGreaterThan(0);
    expect(await ledger.$$eval('.ledger-text ins', (added) => added.length)).toBeGreaterThan(0);
    keepPicture(`ledger-unit-${name}`, await ledger.screenshot({ fullPage: true }));
    expect(await violations(ledger)).toEqual([]);
  });

  it('looks made for a narrow screen, for the dark and for English', async () => {
    await ledger.setViewport({ width: 480, height: 900 }).catch(() => {});
    expect(await ledger.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    keepPicture(`ledger-narrow-${name}`, await ledger.screenshot({ fullPage: true }));
    expect(await violations(ledger)).toEqual([]);
    await ledger.setViewport({ width: 1_180, height: 900 }).catch(() => {});
    await ledger.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]).catch(() => {});
    await store(ledger, 'sync', { settings: { ...DEFAULT_SETTINGS, language: 'en', keepOpened: true } });
    await says(ledger, 'Ledger');
    keepPicture(`ledger-english-${name}`, await ledger.screenshot({ fullPage: true }));
    expect(await violations(ledger)).toEqual([]);
    await ledger.emulateMediaFeatures([]).catch(() => {});
    await store(ledger, 'sync', { settings: { ...DEFAULT_SETTINGS, keepOpened: true } });
    await says(ledger, '年报台账');
  });

  it('keeps opened reports where the person wants it, and tells of a page whose numbers were changed', async () => {
    site.set('/2023.html', thisYear.replace(/(行政许可<\/td>\s*<td[^>]*>)12/, '$115'));
    await report.reload();
    await report.bringToFront();
    await waitFor('the panel to tell of the change', async () => (await panel.text()).includes('由 12 变为 15'));
    const [carried, stock] = PLANTED;
    expect(await problems()).toEqual([carried, COPIED, stock, CHANGED]);
    await ledger.bringToFront();
    await says(ledger, '同一年度另有 1 份');
    expect(await across()).toEqual([carried, COPIED, stock, CHANGED].map((headline) => `2023年度 · ${headline}`));
    await says(ledger, '由 12 变为 15');
  });

  it('gives everything as a backup', async () => {
    await back();
    await press(ledger, '导出备份');
    backup = await waitForDownload(driver.downloads, /台账.*\.jsonl\.gz$/);
  });

  it('gives the workbench all reports of a backup as one file', async () => {
    await workbench.bringToFront();
    const before = (await linesOf(workbench)).length;
    const field = await workbench.$('input[type=file]');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(backup.path);
    const fromFile = async () => (await linesOf(workbench)).filter(({ name: file }) => file === backup.name);
    await waitFor('its reports', async () => (await fromFile()).length === 5);
    expect((await linesOf(workbench)).length).toBe(before + 5);
    keepPicture(`workbench-backup-${name}`, await workbench.screenshot());
    await press(workbench, '新建列表');
    await ledger.bringToFront();
  });

  it('joins two names, and parts them again', async () => {
    await openUnit(unitName);
    await ledger.select(
      '#former',
      await ledger.$eval('#former option:last-child', (option) => (option as HTMLOptionElement).value),
    );
    await enter('并入本单位');
    await says(ledger, `已把“${otherName}”并入本单位`);
    await says(ledger, '同一年度另有 2 份');
    keepPicture(`ledger-joined-${name}`, await ledger.screenshot({ fullPage: true }));
    await enter('撤销');
    await says(ledger, `“${otherName}”不再并入本单位`);
    await focusOn('names');
  });

  it('deletes one report, a unit and all, and the counts and the focus follow', async () => {
    await enterAndConfirm('删除');
    await says(ledger, '已删除 1 份');
    expect(await ledger.$$eval('.ledger-years li b', (years) => years.map(({ innerText }) => innerText))).toEqual([
      '2022年度',
      '2023年度',
      '',
    ]);
    await focusOn('kept');
    await enterAndConfirm('删除该单位');
    await says(ledger, '1 个单位，1 份年报');
    await focusOn('h1');
    await enterAndConfirm('清空台账');
    await says(ledger, '台账中还没有年报');
    await focusOn('backup');
    await picture('empty');
    expect(await violations(ledger)).toEqual([]);
  });

  it('comes to the front with its sentence where last year’s report is not to be had', async () => {
    await workbench.bringToFront();
    await paste(workbench, site.url('/other.html', copyHost));
    await press(workbench, '加入列表');
    await waitFor('the row', async () => (await linesOf(workbench)).length === 1);
    site.set('/2022.html', { body: '<!doctype html><title>404</title>', status: 404 });
    await report.bringToFront();
    await report.reload();
    await compare();
    await waitFor('the workbench in front', () => isInFront(workbench));
    await says(workbench, '网页不存在或已删除');
    site.set('/2022.html', yearPage(2022));
  });

  it('reads last year’s report again by the page that runs the queue, and nothing else of a list that rests', async () => {
    await compare();
    await planted();
    expect(await isInFront(report)).toBe(true);
    await waitFor('the window of the queue to close', async () =>
      (await driver.session.browser.pages()).every((page) => !page.url().endsWith('/2022.html')),
    );
    expect(await workbenches()).toBe(1);
    const states = new Map((await linesOf(workbench)).map(({ path, state }) => [path, state]));
    expect(states.get('/other.html')).toBe('等待');
    expect(states.get('/2022.html')).not.toBe('失败');
    expect(site.requests).not.toContain('/other.html');
    await ledger.bringToFront();
    await says(ledger, '1 个单位，2 份年报');
  });

  it('merges the backup, and loses nothing of what is there', async () => {
    const field = await ledger.$('#backup-file');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(backup.path);
    await says(ledger, '已合并：新增 3 份，原有 2 份');
    await says(ledger, '2 个单位，5 份年报');
    expect(await violations(ledger)).toEqual([]);
  });
});
