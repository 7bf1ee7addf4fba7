// Whatever kind of file a draft comes as, it is told by its bytes: read as the report that it is, or refused in one sentence that helps.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read/read-page.ts';
import { docx, p } from '../unit/support/docx.ts';
import { documentOf } from '../unit/support/pages.ts';
import { serveSite, waitFor } from './harness/index.ts';
import { besideDrafts, drop, openDrafts, wordOf } from './support/drafts.ts';
import { browserNames, type Driver, launch } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { keepPicture } from './support/pictures.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const golden = (slug: string) => readFileSync(join(import.meta.dirname, '../pages', slug, 'page.html'), 'utf8');

/** An old office file with a stream of that name, which is all that tells its kind. */
const ole = (stream: string) =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...[...stream].flatMap((sign) => [sign.charCodeAt(0), 0]),
  ]);

/** A page saved as one file, as browsers and Word write it. */
const mhtOf = (page: string) =>
  [
    'From: <Saved by Blink>',
    'Subject: report',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----x"',
    '',
    '------x',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(page)
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
    '------x--',
    '',
  ].join('\r\n');

/** The report as somebody saves it as text: a line for every paragraph, tabs between cells. */
function textOf(page: string): string {
  return readPage(documentOf(page))
    .source.blocks.flatMap((block) => {
      if (block.type === 'text') return [block.text];
      if (block.type !== 'table') return [];
      return block.rows.map(({ cells }) => cells.map(({ text }) => text.replaceAll('\n', '')).join('\t'));
    })
    .join('\r\n');
}

/** A PDF of ten thousand pages, in branches of a hundred as programs write them. */
function longPdf(): Uint8Array {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>'];
  const branch = (index: number) => 3 + index * 101;
  const branches = Array.from({ length: 100 }, (_, index) => index);
  objects.push(`<< /Type /Pages /Count 10000 /Kids [${branches.map((index) => `${branch(index)} 0 R`).join(' ')}] >>`);
  for (const index of branches) {
    const kids = Array.from({ length: 100 }, (_, kid) => `${branch(index) + 1 + kid} 0 R`);
    objects.push(`<< /Type /Pages /Parent 2 0 R /Count 100 /Kids [${kids.join(' ')}] >>`);
    for (const _ of kids) objects.push(`<< /Type /Page /Parent ${branch(index)} 0 R /MediaBox [0 0 200 200] >>`);
  }
  const written = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return bytesOf(`%PDF-1.4\n${written}trailer\n<< /Root 1 0 R >>\n`);
}

/** Waits until the draft in front, which is that one, is said to be what these words say. */
const saysOf = (page: Page, name: string, words: string) =>
  waitFor(`${name}: ${words}`, () =>
    page.evaluate(
      (title, text) =>
        document.querySelector('.draft-tab button[aria-pressed=true]')?.getAttribute('title') === title &&
        (document.querySelector('.draft-side') as HTMLElement).innerText.includes(text),
      name,
      words,
    ),
  );

/** The report as printed without a line around its cells. */
let unlined: Uint8Array;
beforeAll(async () => {
  const site = await serveSite({
    '/report.html': pages.sample.replace('</head>', '<style>table, td, th { border: 0 !important }</style></head>'),
  });
  const printer = await launch('chromium');
  unlined = await (await printer.open(site.url('/report.html'))).pdf();
  await printer.close();
  site.close();
});

describe.each(browserNames)('kinds of drafts in %s', (name) => {
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    driver = await launch(name);
    page = await openDrafts(driver);
  });
  afterAll(() => driver?.close());

  it.each([
    ['一页.mht', bytesOf(mhtOf(pages.sample)), '发现 2 个错误'],
    ['一页.html', bytesOf(pages.sample), '发现 2 个错误'],
    ['文字.txt', bytesOf(textOf(pages.sample)), '发现 2 个错误'],
    // WPS's own ending for what Word calls .docx.
    ['文稿.wps', wordOf(pages.sample), '发现 2 个错误'],
    ['其实是文稿.pdf', wordOf(pages.clean), '未发现问题'],
    ['其实是旧格式.docx', ole('WordDocument'), '不能读取旧格式'],
    ['加密.docx', ole('EncryptedPackage'), '请先在 Word 或 WPS 中取消密码'],
    ['表.xls', ole('Workbook'), '不能读取 Excel 文件'],
    ['文稿.rtf', bytesOf('{\\rtf1\\ansi}'), '全选'],
    ['空白模板.docx', wordOf(golden('none-blank-form-of-body')), '模板，尚未填写'],
    ['通知.docx', docx({ body: p('关于召开会议的通知') }), '未发现年度报告的内容'],
    ['一万页.pdf', longPdf(), '文件过大'],
    ['版式文件.ofd', zipSync({ 'OFD.xml': bytesOf('<ofd:OFD/>') }), '不能读取 OFD 文件'],
    // Two megabytes of beginnings without an end.
    ['没有结尾.html', bytesOf(`<html><p>文</p>${'<style>'.repeat(300_000)}`), '未发现年度报告的内容'],
  ])('%s', async (title, content, words) => {
    await drop(page, [title, content]);
    await saysOf(page, title, words);
  });

  it('several files dropped together are several drafts, each read and none hidden from its own check', async () => {
    const before = await page.evaluate(() => document.querySelectorAll('.draft-tab').length);
    await drop(
      page,
      ['甲.docx', wordOf(pages.sample)],
      ['乙.docx', wordOf(pages.clean)],
      ['丙.doc', ole('WordDocument')],
    );
    await saysOf(page, '甲.docx', '发现 2 个错误');
    // So many tabs are wider than the screen; that of the draft in front is to be seen.
    await waitFor('the tab in front to be in sight', () =>
      page.evaluate(() => {
        const box = document.querySelector('.draft-tab button[aria-pressed=true]')?.getBoundingClientRect();
        return box !== undefined && box.left >= 0 && box.right <= innerWidth;
      }),
    );
    expect(await page.evaluate(() => document.querySelectorAll('.draft-tab').length)).toBe(before + 3);
    for (const [title, words] of [
      ['乙.docx', '未发现问题'],
      ['丙.doc', '不能读取旧格式'],
    ] as const) {
      await page.evaluate(
        (wanted) => document.querySelector<HTMLElement>(`.draft-tab button[title="${wanted}"]`)?.click(),
        title,
      );
      await saysOf(page, title, words);
    }
  });

  it('a PDF without table lines is read line by line, and nothing in it is an error', async () => {
    const title = '没有表格线.pdf';
    await drop(page, [title, unlined]);
    await saysOf(page, title, 'PDF 中至少一张表没有完整的表格线');
    const said = await besideDrafts(page);
    // The wrong number breaks its sums all the same; somebody has to look.
    expect(said).toMatch(/未发现错误，[1-9]\d* 处待核/);
    expect(said).not.toMatch(/发现 \d+ 个错误/);
    await page.evaluate(() => (document.querySelector('.item .go, .item button') as HTMLElement).click());
    keepPicture(`draft-without-lines-${name}`, await page.screenshot());
  });

  it('a draft of another name is a second version where the person says so', async () => {
    const corrected = '年报（定稿）.docx';
    await drop(page, ['年报（初稿）.docx', wordOf(pages.sample)]);
    await saysOf(page, '年报（初稿）.docx', '发现 2 个错误');
    await drop(page, [corrected, wordOf(pages.clean)]);
    await saysOf(page, corrected, '未发现问题');
    expect(await besideDrafts(page)).not.toContain('与上一版相比');
    const earlier = await page.evaluate(() => {
      const options = [...document.querySelectorAll<HTMLOptionElement>('.earlier-version option')];
      return options.find(({ text }) => text === '年报（初稿）.docx')?.value ?? '';
    });
    await page.select('.earlier-version select', earlier);
    await saysOf(page, corrected, '与上一版相比：已解决 3 项，仍有 0 项，新出现 0 项');
    keepPicture(`draft-of-another-name-${name}`, await page.screenshot());
    await page.select('.earlier-version select', '');
    await waitFor('the comparison to go', async () => !(await besideDrafts(page)).includes('与上一版相比'));
  });

  it('a second version says what is solved, what remains and what is new', async () => {
    const title = '往返.docx';
    await drop(page, [title, wordOf(pages.sample)]);
    await saysOf(page, title, '发现 2 个错误');
    const next = pages.planted(pages.withoutSectionFive, [
      ['自2023年1月1日起至2023年12月31日止', '自2022年1月1日起至2022年12月31日止'],
    ]);
    await drop(page, [title, wordOf(next)]);
    await saysOf(page, title, '与上一版相比');
    const said = await besideDrafts(page);
    expect(/与上一版相比：[^\n]*/.exec(said)?.[0]).toMatch(/已解决 [1-9]\d* 项.*1 项.*新/);
    expect(await page.evaluate(() => document.querySelectorAll('.progress .number').length)).toBeGreaterThan(0);
  });
});
