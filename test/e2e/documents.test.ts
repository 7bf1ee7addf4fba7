// A draft is a page like any other: chosen, dropped or pasted, it is read, marked, listed and taken away as the page itself would be.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examineReport } from '../../lib/check/examine-report.ts';
import { recogniseDocument } from '../../lib/check/recognise-document.ts';
import { parsedDataCsv } from '../../lib/files/csv.ts';
import { readPage } from '../../lib/page/read/read-page.ts';
import { docx } from '../unit/support/docx.ts';
import { bodyOf } from '../unit/support/docx-of-page.ts';
import { documentOf } from '../unit/support/pages.ts';
import { type Site, serveSite, temporaryFolder, waitFor, waitForDownload } from './harness/index.ts';
import { violations } from './support/axe.ts';
import { besideDrafts, drop, openDrafts, wordOf } from './support/drafts.ts';
import { browserNames, type Driver, isMarked, launch, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';

const pictures = join(import.meta.dirname, '..', 'output', 'screens');
const folder = temporaryFolder('drafts');
let site: Site;
/** The report as a browser prints it: six rows are cut by the end of a page. */
let printed: Uint8Array;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  site = await serveSite({
    '/report.html': pages.sample,
    '/attached.html':
      '<!doctype html><title>某县教育局2023年政府信息公开工作年度报告</title><h1>某县教育局2023年政府信息公开工作年度报告</h1><p><a href="/f/1.pdf">附件：2023年年度报告.pdf</a></p>',
  });
  const printer = await launch('chromium');
  printed = await (await printer.open(site.url('/report.html'))).pdf();
  await printer.close();
});
afterAll(() => site.close());

/** A file on this machine. */
function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The rows of a CSV without address, time and version. */
const dataOf = (csv: string) =>
  csv
    .trim()
    .split('\r\n')
    .map((row) => row.split(',').slice(0, 13).join());

const says = (page: Page, words: string) =>
  waitFor(`the list to say ${words}`, async () => (await besideDrafts(page)).includes(words) && besideDrafts(page));

async function choose(page: Page, ...paths: string[]): Promise<void> {
  const field = await page.$('input[type=file]');
  await field?.uploadFile(...paths);
}

/** Copies a page, or one element of it, and pastes it with the keyboard, by way of the real clipboard. */
async function copyAndPaste(driver: Driver, from: Page, to: Page, selector = 'body'): Promise<void> {
  const press = async (page: Page, key: 'c' | 'v', command: string) => {
    await page.bringToFront();
    await page.keyboard.down('Control');
    await page.keyboard.press(key, driver.name === 'chromium' ? { commands: [command] } : {});
    await page.keyboard.up('Control');
  };
  await from.bringToFront();
  await from.evaluate((path) => getSelection()?.selectAllChildren(document.querySelector(path) as Element), selector);
  await press(from, 'c', 'Copy');
  await press(to, 'v', 'Paste');
}

/** A PDF by hand: pages that draw these operations, and hold no text. */
function pdf(content: string, pageCount = 1): Uint8Array {
  const kids = Array.from({ length: pageCount }, (_, index) => `${index + 4} 0 R`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pageCount} /Kids [${kids.join(' ')}] >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...kids.map(() => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 3 0 R >>'),
  ];
  const text = `%PDF-1.4\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<< /Root 1 0 R >>\n`;
  return new TextEncoder().encode(text);
}

describe.each(browserNames)('drafts in %s', (name) => {
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    driver = await launch(name);
    page = await openDrafts(driver);
  });
  afterAll(() => driver?.close());
  const picture = async (state: string) =>
    writeFileSync(join(pictures, `document-${state}-${name}.png`), await page.screenshot());

  it('has one field for files from the start, and nothing for axe-core to find', async () => {
    expect(await page.evaluate(() => document.querySelectorAll('input[type=file]').length)).toBe(1);
    expect(await violations(page)).toEqual([]);
    await picture('start');
  });

  it('a Word file is drawn, listed and marked on the cell that is wrong', async () => {
    await choose(page, file('年报（送审稿）.docx', wordOf(pages.sample)));
    await says(page, '发现 2 个错误');
    await waitFor('marks', () => isMarked(page));
    await page.evaluate(() => (document.querySelector('.item .go, .item button') as HTMLElement).click());
    const { cell, hit } = await waitFor('the mark on the cell', async () => {
      const found = await page.evaluate(() => {
        const cells = [...document.querySelectorAll<HTMLElement>('#drafts td')].filter(
          ({ innerText }) => innerText.trim() === '21',
        );
        // The first is what was received; the second was granted, and should be 12.
        const [, cell] = cells;
        const box = cell?.getBoundingClientRect();
        if (!cell || !box) return null;
        let hit = false;
        for (let y = box.top - 6; y <= box.bottom + 6; y += 2)
          for (let x = box.left - 6; x <= box.right + 6; x += 2)
            hit ||= document.elementFromPoint(x, y)?.localName === 'nianbao-checkup';
        return { cell: cell.innerText, hit };
      });
      return found?.hit ? found : null;
    });
    expect([cell.trim(), hit]).toEqual(['21', true]);
    await picture('word');
  });

  it('the data taken away are those of the page itself, with the file in place of the address', async () => {
    await page.evaluate(() => (document.querySelector('.exports > button') as HTMLElement).click());
    const own = (await waitForDownload(driver.downloads, /年报数据.*\.csv$/)).content.toString('utf8');
    expect(own).toContain('年报（送审稿）.docx');
    expect(own).not.toMatch(/https?:|chrome-extension:|moz-extension:/);
    const rows = dataOf(own);
    expect(rows.length).toBeGreaterThan(100);
    const report = recogniseDocument(readPage(documentOf(pages.sample)).source);
    if (!report) throw new Error('the sample is a report');
    const check = examineReport(report, '', { url: '', today: '2026-01-15' });
    const options = { language: 'zh', bom: true, extensionVersion: '' } as const;
    expect(rows).toEqual(dataOf(parsedDataCsv([{ check, checkedAt: '', dismissed: new Map() }], options)));
  });

  it('the same file, corrected, says what is solved and what remains', async () => {
    const half = pages.planted(pages.sample, [
      ['（一）予以公开</td><td class="n">21<', '（一）予以公开</td><td class="n">12<'],
    ]);
    await choose(page, file('年报（送审稿）.docx', wordOf(half)));
    await says(page, '与上一版相比：已解决 1 项');
    expect(await besideDrafts(page)).toContain('发现 1 个错误');
    expect(await page.evaluate(() => document.querySelectorAll('.draft-tab').length)).toBe(1);
    await picture('second-version');
  });

  it('a published page is compared with the file: one list of what differs, each cell a way into the draft', async () => {
    const report = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, report, '2');
    await page.bringToFront();
    await page.evaluate(() => (document.querySelector('.draft-actions button') as HTMLElement).click());
    const text = await says(page, '有 1 处不同');
    expect(text.replace(/\s+/g, ' ')).toContain('网页 21 文稿 12');
    await page.evaluate(() => (document.querySelector('.comparison .place') as HTMLElement).click());
    await picture('comparison');
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => (document.querySelector('.comparison header button') as HTMLElement).click());
    await report.close();
    await page.bringToFront();
  });

  it('a page whose report is a file says which, and the way to check it', async () => {
    const attached = await driver.open(site.url('/attached.html'));
    const popup = await driver.openPopup(attached);
    await waitFor('the name of the file', async () => (await popup.text()).includes('2023年年度报告.pdf'));
    expect(await popup.text()).toContain('拖到“核对文稿”页面核对');
    writeFileSync(join(pictures, `document-attached-${name}.png`), await popup.screenshot());
    await popup.close();
    await attached.close();
    await page.bringToFront();
  });

  it('a second file and a file that cannot be read stand beside it, and leave it alone', async () => {
    await drop(page, ['第二份.docx', wordOf(pages.clean)]);
    await says(page, '未发现问题');
    await drop(page, ['旧格式.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])]);
    await says(page, '不能读取旧格式');
    await picture('refused');
    expect(await page.evaluate(() => document.querySelectorAll('.draft-tab').length)).toBe(3);
    await page.evaluate(() => (document.querySelector('.draft-tab button') as HTMLElement).click());
    await says(page, '发现 1 个错误');
  });

  it('a paste is read as what it is: a whole report, or one table that is not blamed for what was not copied', async () => {
    const report = await driver.open(site.url('/report.html'));
    await copyAndPaste(driver, report, page);
    await says(page, '发现 2 个错误');
    expect(await page.evaluate(() => document.querySelectorAll('.draft-tab').length)).toBe(4);
    await report.evaluate(() => {
      const table = [...document.querySelectorAll('table')].find(({ innerText }) => innerText.includes('本年新收'));
      const box = document.createElement('section');
      box.id = 'one';
      table?.replaceWith(box);
      if (table) box.append(table);
    });
    await copyAndPaste(driver, report, page, '#one');
    const text = await says(page, '只核对了粘贴来的部分');
    expect(text).toContain('发现 1 个错误');
    expect(text).not.toContain('缺少');
    await picture('paste');
    await report.close();
  });

  it('a PDF is shown as it is printed, and read by its lines over the page breaks', async () => {
    await drop(page, ['年报.pdf', printed]);
    const text = await says(page, 'PDF 的表格按线条还原');
    expect(text).toContain('发现 2 个错误');
    expect(text).not.toMatch(/缺少(?:规定|第|“)/);
    await waitFor('the picture of the first page', () =>
      page.evaluate(() => (document.querySelector('.draft-page:not([inert]) canvas') as HTMLCanvasElement).width > 100),
    );
    await page.evaluate(() => (document.querySelector('.item-head') as HTMLElement).click());
    await waitFor('the mark on the wrong cell', () =>
      page.evaluate(() => {
        const cells = [...document.querySelectorAll<HTMLElement>('.draft-page:not([inert]) td')];
        const box = cells.filter(({ textContent }) => textContent === '21')[1]?.getBoundingClientRect();
        return box !== undefined && box.top > 0 && box.bottom < innerHeight && box.width > 10;
      }),
    );
    await picture('pdf');
  });

  it.each([
    ['a scan', pdf('0 0 m 100 100 l S'), '扫描件或图片版'],
    ['more pages than any report', pdf('', 500), '文件过大'],
    ['a PDF that was cut off', new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<< /Type /Cat'), '文件已损坏'],
  ])('%s gets one clear sentence, and the other drafts stay', async (title, bytes, words) => {
    const before = await page.evaluate(() => document.querySelectorAll('.draft-tab').length);
    await drop(page, [`${title}.pdf`, bytes]);
    await says(page, words);
    expect(await page.evaluate(() => document.querySelectorAll('.draft-tab').length)).toBe(before + 1);
  });

  it('a file of 100 MB and a zip bomb get one sentence, and nothing that a draft holds runs or is asked for', async () => {
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(100_000_000)], '很大.docx'));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await says(page, '文件过大');
    await drop(page, ['炸弹.docx', docx({ body: '', files: { 'word/document2.xml': new Uint8Array(40_000_000) } })]);
    await waitFor('the bomb to be refused', async () => {
      const text = await besideDrafts(page);
      return text.includes('炸弹.docx') && text.includes('文件过大');
    });
    const leak = site.url('/leak');
    const relation = (type: string) =>
      `<Relationship Id="${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${leak}" TargetMode="External"/>`;
    const image =
      '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic xmlns:pic="p"><pic:blipFill><a:blip r:embed="image" r:link="image"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const hostile = docx({
      body: image + bodyOf(readPage(documentOf(pages.sample)).source.blocks),
      relationships: relation('image') + relation('attachedTemplate'),
      styles: `<w:style w:type="paragraph" w:styleId="x}*{background:url(${leak})}"><w:rPr><w:rFonts w:ascii="a;background:url(${leak})"/></w:rPr></w:style>`,
    });
    await drop(page, ['外联.docx', hostile]);
    await says(page, '发现 2 个错误');
    const markup = `<style>@import url(${leak}); td { background: url(${leak}) }</style><img src="${leak}" onerror="document.title='ran'"><script>document.title='ran'</script><iframe src="${leak}"></iframe><form action="${leak}"></form>`;
    await drop(page, ['外联.html', new TextEncoder().encode(pages.sample.replace('<body>', `<body>${markup}`))]);
    await waitFor('the page', async () => (await besideDrafts(page)).includes('发现 2 个错误'));
    expect(await page.evaluate(() => document.title)).not.toBe('ran');
    expect(
      await page.evaluate(() => document.querySelectorAll('#drafts :is(script, iframe, form, link, style)').length),
    ).toBe(0);
    expect(site.requests.filter((path) => path.includes('leak'))).toEqual([]);
  });

  it('a file dropped on the panel opens here', async () => {
    const panel = await driver.openExtensionPage('/sidepanel.html');
    await waitFor('the panel', async () => (await panel.evaluate(() => document.body.innerText)).trim() !== '');
    await drop(panel, ['拖入侧栏.docx', wordOf(pages.clean)]);
    const opened = await waitFor('a page with the file', async () => {
      for (const each of await driver.session.browser.pages()) {
        const words = await each
          .evaluate(() => document.querySelector('.draft-tabs')?.textContent ?? '')
          .catch(() => '');
        if (words.includes('拖入侧栏.docx')) return each;
      }
      return null;
    });
    await says(opened, '未发现问题');
    await opened.close();
    await panel.close();
    await page.bringToFront();
  });

  it('opens nothing and leads nowhere: every link of a draft is inert', async () => {
    expect(
      await page.evaluate(() => document.querySelectorAll('#drafts [href], #drafts iframe, #drafts script').length),
    ).toBe(0);
  });
});
