// Many reports in one sitting: addresses go in, the queue opens them one by one, and one table, one file and one circular come out.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read/read-page.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/schema.ts';
import { type Case, makeCases } from '../bench/accuracy/cases.ts';
import { docx } from '../unit/support/docx.ts';
import { bodyOf } from '../unit/support/docx-of-page.ts';
import { documentOf } from '../unit/support/pages.ts';
import {
  frameHost,
  reportHost,
  type Site,
  serveSite,
  temporaryFolder,
  waitFor,
  waitForDownload,
} from './harness/index.ts';
import { store } from './support/api.ts';
import { violations } from './support/axe.ts';
import { browserNames, type Driver, launch } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { keepPicture } from './support/pictures.ts';
import { linesOf, paste, press, says, textOf } from './support/workbench.ts';

const reports: Case[] = [
  ...makeCases({ seed: 'workbench', clean: 3, sums: 3, pairs: 0, errors: 0, lookAlikes: 0, layout: 'plain' }),
];
const CHALLENGE = '<!doctype html><meta charset="utf-8"><title>安全验证</title><p>请完成安全验证</p>';
const listPage = `<!doctype html><meta charset="utf-8"><title>政府信息公开年报</title><ul>
  ${reports.map((_, index) => `<li><a href="/report-${index}.html">第${index + 1}局${2019 + index}年政府信息公开工作年度报告</a></li>`).join('')}
  <li><a href="/news.html">青禾市召开会议</a></li>
  <li><a href="/news.html?n">关于做好政府信息公开工作年度报告编制工作的通知</a></li></ul><a href="/list-2.html">下一页</a>`;
/** Its next page: one link that stood on the first, one that did not, and a button that adds a third by a script. */
const secondPage = `<!doctype html><meta charset="utf-8"><title>政府信息公开年报</title><ul>
  <li><a href="/report-1.html">第2局2020年政府信息公开工作年度报告</a></li>
  <li><a href="/report-0.html?second">第8局2020年政府信息公开工作年度报告</a></li></ul>
  <button onclick="document.querySelector('ul').insertAdjacentHTML('beforeend', '<li><a href=&quot;/report-0.html?third&quot;>第9局2020年政府信息公开工作年度报告</a></li>')">下一页</button>`;
/** The first bytes of an old Word file. */
const oldWord = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(512),
  Buffer.from('WordDocument', 'utf16le'),
]);
const folder = temporaryFolder('workbench');
/** A file on this machine. */
function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const NEWS = '<!doctype html><meta charset="utf-8"><title>新闻</title><p>今天天气晴。</p>';

let site: Site;
beforeAll(async () => {
  site = await serveSite({
    ...Object.fromEntries(reports.map(({ page }, index) => [`/report-${index}.html`, page.html])),
    '/list.html': listPage,
    '/late.html': pages.late(pages.sample, 800),
    '/endless.html': { body: pages.sample.replace(/<\/body>[\s\S]*$/, ''), endless: true },
    // It changes for as long as it is there: time enough to close its window.
    '/slow.html':
      '<!doctype html><meta charset="utf-8"><title>时钟</title><p></p><script>setInterval(() => { document.querySelector("p").textContent = String(Date.now()); }, 100)</script>',
    '/list-2.html': secondPage,
    '/news.html': NEWS,
    '/gone.html': { body: NEWS, status: 404 },
    '/challenge.html': { body: CHALLENGE },
    '/file.zip': { body: Buffer.from('PK'), type: 'application/zip' },
  });
});
afterAll(() => site.close());

describe.each(browserNames)('the workbench in %s', (name) => {
  let driver: Driver;
  let workbench: Page;
  beforeAll(async () => {
    driver = await launch(name, { opensPages: true });
    workbench = await driver.openExtensionPage('/workbench.html');
    await says(workbench, '还没有年报');
    await workbench.setViewport({ width: 1280, height: 900 }).catch(() => {});
  });
  afterAll(() => driver?.close());

  it('is fine with axe while it is empty', async () => {
    keepPicture(`workbench-empty-${name}`, await workbench.screenshot());
    expect(await violations(workbench)).toEqual([]);
  });

  it('takes pasted addresses with their units, tells doubles and what is no address', async () => {
    const urls = [
      ...reports.map((_, index) => site.url(`/report-${index}.html`, index % 2 === 0 ? reportHost : frameHost)),
      site.url('/late.html'),
      site.url('/news.html', frameHost),
      site.url('/gone.html'),
      site.url('/challenge.html', frameHost),
    ];
    await paste(workbench, [...urls, urls[0], '联系人：办公室', `青禾市档案馆\t${site.url('/file.zip')}`].join('\n'));
    await press(workbench, '加入列表');
    await says(workbench, '已加入 11 条；1 条重复，未再加入；1 条不是网址');
    expect(await linesOf(workbench)).toHaveLength(12);
  });

  it('opens each page in turn, and says of each what it came to', async () => {
    await press(workbench, '开始核查');
    await says(workbench, '需要人工', 120_000);
    await waitFor(
      'all other rows to end',
      async () => (await linesOf(workbench)).every(({ state }) => !/等待|正在/.test(state)),
      180_000,
    );
    keepPicture(`workbench-${name}`, await workbench.screenshot());
    const lines = new Map((await linesOf(workbench)).map((line) => [line.path, line]));
    reports.forEach(({ group }, index) => {
      const line = lines.get(`/report-${index}.html`);
      if (group === 'sum') expect(line).toMatchObject({ state: '有错误', errors: '1' });
      else expect(line?.errors).toBe('0');
    });
    expect(lines.get('/late.html')).toMatchObject({ state: '有错误', errors: '2' });
    expect(lines.get('/news.html')?.state).toBe('没有年报');
    expect(lines.get('/gone.html')?.state).toBe('失败');
    expect(lines.get('/challenge.html')?.state).toBe('需要人工');
    expect(lines.get('/file.zip')?.state).toBe('失败');
    expect(await textOf(workbench)).toContain('网址是一个下载文件');
  });

  it('asks a host for one page at a time, a second apart at least', () => {
    for (const host of [reportHost, frameHost]) {
      const visits = site.visits.filter((visit) => visit.host.startsWith(host));
      expect(visits.length).toBeGreaterThan(3);
      visits.slice(1).forEach((visit, index) => {
        const before = visits[index];
        // Both browsers visit the same site, one after the other.
        expect(visit.from - (before?.to ?? 0)).toBeGreaterThanOrEqual(1_000);
      });
    }
  });

  it('goes on by itself once a person has got a page any further', async () => {
    site.set('/challenge.html', reports[0]?.page.html ?? '');
    const challenge = await waitFor('the window that waits for a person', async () => {
      for (const page of await driver.session.browser.pages()) {
        if (page.url().endsWith('/challenge.html')) return page;
      }
      return null;
    });
    await challenge.evaluate(() => location.reload());
    await waitFor('the row to end', async () =>
      (await linesOf(workbench)).every(({ state }) => !/需要人工|等待|正在/.test(state)),
    );
    site.set('/challenge.html', { body: CHALLENGE });
  });

  it('shows the list of a report beside the table', async () => {
    await press(workbench, '错误');
    await workbench.evaluate(() =>
      document.querySelector<HTMLButtonElement>('.bench-table tbody .unit button')?.click(),
    );
    await waitFor('the list', () => workbench.evaluate(() => document.querySelector('.bench-detail .item') !== null));
    keepPicture(`workbench-detail-${name}`, await workbench.screenshot());
    expect(await violations(workbench)).toEqual([]);
  });

  it('looks made for a narrow screen, for the dark and for English', async () => {
    await workbench.setViewport({ width: 480, height: 900 }).catch(() => {});
    keepPicture(`workbench-narrow-${name}`, await workbench.screenshot());
    expect(await violations(workbench)).toEqual([]);
    await workbench.setViewport({ width: 1280, height: 900 }).catch(() => {});
    await workbench.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]).catch(() => {});
    await store(workbench, 'sync', { settings: { ...DEFAULT_SETTINGS, language: 'en' } });
    await says(workbench, 'Check many reports');
    keepPicture(`workbench-english-${name}`, await workbench.screenshot());
    expect(await violations(workbench)).toEqual([]);
    await workbench.emulateMediaFeatures([]).catch(() => {});
    await store(workbench, 'sync', { settings: null });
    await says(workbench, '批量核查');
  });

  it('gives all reports as one wide table, and a circular about them', async () => {
    await press(workbench, '宽表');
    const wide = await waitForDownload(driver.downloads, /宽表.*\.csv$/);
    const { data } = Papa.parse<string[]>(wide.content.toString('utf8').slice(1), { skipEmptyLines: true });
    expect(data).toHaveLength(1 + reports.length + 2);
    await press(workbench, '生成通报');
    const circular = await waitForDownload(driver.downloads, /通报.*\.html$/);
    const html = circular.content.toString('utf8');
    expect(html).toContain('共核对年度报告 8 份');
    expect(html).not.toContain('<script');
  });

  it('has notes as documents, one for each report', async () => {
    await press(workbench, '整改意见（每份一个文件）');
    const { content } = await waitForDownload(driver.downloads, /整改意见.*\.zip$/);
    expect(Object.keys(unzipSync(content))).toHaveLength(8);
  });

  it('sets a problem aside like everywhere, and the table says so', async () => {
    await workbench.evaluate(() => {
      const row = [...document.querySelectorAll('.bench-table tbody tr')].find(
        (line) => line.querySelector('td.errors')?.textContent === '1',
      );
      row?.querySelector<HTMLButtonElement>('.unit button')?.click();
    });
    await waitFor('the button', () => workbench.$('.bench-detail .set-aside button'));
    await workbench.click('.bench-detail .set-aside button');
    await workbench.click('.bench-detail .aside-form input[type=radio]');
    const before = await workbench.$$eval('.bench-table .chosen td.errors', ([cell]) => cell?.textContent);
    await workbench.click('.bench-detail .aside-form .primary');
    await waitFor('the count to follow', async () => {
      const now = await workbench.$$eval('.bench-table .chosen td.errors', ([cell]) => cell?.textContent);
      return before === '1' && now === '0';
    });
  });

  it('reads files of every kind like pages, and opens one at its place', async () => {
    const field = await workbench.$('input[type=file]');
    await field?.uploadFile(
      file('年报.docx', docx({ body: bodyOf(readPage(documentOf(pages.sample)).source.blocks) })),
      file('年报.html', pages.sample),
      file('通知.txt', '关于召开会议的通知'),
      file('旧稿.doc', oldWord),
    );
    const names = ['年报.docx', '年报.html', '通知.txt', '旧稿.doc'];
    const byName = async () => new Map((await linesOf(workbench)).map((line) => [line.name, line]));
    await waitFor('the files to be read', async () => {
      const lines = await byName();
      return names.every((each) => lines.has(each) && !/等待|正在/.test(lines.get(each)?.state ?? ''));
    });
    const lines = await byName();
    expect(lines.get('年报.docx')).toMatchObject({ state: '有错误', errors: '2' });
    expect(lines.get('年报.html')).toMatchObject({ state: '有错误', errors: '2' });
    expect(lines.get('通知.txt')?.state).toBe('没有年报');
    expect(lines.get('旧稿.doc')?.state).toBe('失败');
    expect(await textOf(workbench)).toContain('不能读取旧格式（.doc、.wps）文件');
    await workbench.evaluate(() => {
      const row = [...document.querySelectorAll('.bench-table tbody tr')].find(
        (line) => line.querySelector('small')?.textContent === '年报.docx',
      );
      row?.querySelector<HTMLButtonElement>('.unit button')?.click();
    });
    await waitFor('the list', () => workbench.$('.bench-detail .item'));
    keepPicture(`workbench-files-${name}`, await workbench.screenshot());
    await press(workbench, '打开文稿');
    const drafts = await waitFor('the page for drafts', async () => {
      for (const page of await driver.session.browser.pages()) {
        const words = await page
          .evaluate(() => document.querySelector('.draft-side')?.textContent ?? '')
          .catch(() => '');
        if (words.includes('错误')) return page;
      }
      return null;
    });
    await drafts.close();
    await workbench.bringToFront();
  });

  it('puts the list away, and opens it again as it was', async () => {
    const before = await linesOf(workbench);
    await press(workbench, '新建列表');
    await says(workbench, '还没有年报');
    await workbench.evaluate(() => document.querySelector<HTMLElement>('.bench-runs summary')?.click());
    await waitFor('the run', () =>
      workbench.evaluate(() => {
        const button = document.querySelector<HTMLButtonElement>('.bench-runs li button');
        button?.click();
        return button !== null;
      }),
    );
    await waitFor('its lines', async () => (await linesOf(workbench)).length === before.length);
    expect(await linesOf(workbench)).toEqual(before);
  });

  it('says of a closed window and of a page that never ends what they are, and goes on', async () => {
    const rows = (await linesOf(workbench)).length;
    await paste(
      workbench,
      [site.url('/slow.html'), site.url('/endless.html', frameHost), site.url('/report-0.html?again')].join('\n'),
    );
    await press(workbench, '加入列表');
    await waitFor('the rows', async () => (await linesOf(workbench)).length === rows + 3);
    await press(workbench, '开始核查');
    const opened = await waitFor('the window of the queue', async () => {
      for (const page of await driver.session.browser.pages()) if (page.url().endsWith('/slow.html')) return page;
      return null;
    });
    await opened.close();
    const ends = async () => new Map((await linesOf(workbench)).map(({ name: address, state }) => [address, state]));
    await waitFor('the others to end', async () => !/等待|正在/.test([...(await ends()).values()].join()), 180_000);
    expect(await textOf(workbench)).toContain('核查窗口被关闭');
    // With the report in it, or with the sentence that it never finished: browsers differ in what they let us see of such a page.
    expect((await ends()).get(site.url('/endless.html', frameHost))).toMatch(/有错误|失败/);
    expect((await ends()).get(site.url('/report-0.html?again'))).not.toBe('失败');
  });

  it('keeps rows and results when its page is closed and opened again', async () => {
    const before = await linesOf(workbench);
    await workbench.close();
    workbench = await driver.openExtensionPage('/workbench.html');
    await says(workbench, '核对结果');
    await waitFor('the lines', async () => (await linesOf(workbench)).length === before.length);
    expect((await linesOf(workbench)).map(({ state }) => state).sort()).toEqual(
      before.map(({ state }) => state).sort(),
    );
  });

  it('is offered by the popup of a list page, with its links to reports ticked', async () => {
    await workbench.close();
    const list = await driver.open(site.url('/list.html'));
    const popup = await driver.openPopup(list);
    await waitFor('the popup to count the links', async () => (await popup.text()).includes('本页有 6 个年报链接'));
    await popup.evaluate(
      `[...doc.querySelectorAll('button')].find((button) => button.textContent.includes('批量核查'))?.click()`,
    );
    const opened = await waitFor('the workbench', async () => {
      for (const page of await driver.session.browser.pages()) {
        const words = await page.evaluate(() => document.body?.innerText ?? '').catch(() => '');
        if (words.includes('栏目页中的链接')) return page;
      }
      return null;
    });
    const ticks = await opened.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('.bench-links input')].map(({ checked }) => checked),
    );
    expect(ticks).toEqual([true, true, true, true, true, true, false]);
    keepPicture(`workbench-links-${name}`, await opened.screenshot());
    // The next page of the list, only when asked for: a link first, then a button that only a script gets any further.
    const boxes = () => opened.$$eval('.bench-links input', (inputs) => inputs.length);
    await press(opened, '读取下一页');
    await waitFor('the link of the second page', async () => (await boxes()) === 8);
    await press(opened, '读取下一页');
    await waitFor('the link that a script adds', async () => (await boxes()) === 9);
    workbench = opened;
  });

  it('takes 5,000 addresses, 200 of them nonsense, and draws only the rows in sight', async () => {
    await press(workbench, '关闭');
    await press(workbench, '新建列表');
    await says(workbench, '还没有年报');
    const text = Array.from({ length: 5_000 }, (_, index) =>
      index % 25 === 0 ? `第 ${index} 行` : `http://h${index % 50}.example.gov.cn/${index}.html`,
    );
    await paste(workbench, text.join('\n'));
    await press(workbench, '加入列表');
    await says(workbench, '已加入 4800 条；200 条不是网址');
    const drawn = await workbench.evaluate(() => ({
      rows: document.querySelectorAll('.bench-table tbody tr').length,
      all: document.querySelector('.bench-table table')?.getAttribute('aria-rowcount'),
    }));
    expect(drawn.all).toBe('5001');
    expect(drawn.rows).toBeLessThan(100);
    keepPicture(`workbench-long-${name}`, await workbench.screenshot());
    expect(await violations(workbench)).toEqual([]);
  });
});
