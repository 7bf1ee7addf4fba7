// The pictures for the stores: five of 1280 × 800 and the tile of 440 × 280, of the real extension on the sample report. `npm run build` first.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { readPage } from '../../lib/page/read/read-page';
import { makeCases } from '../bench/accuracy/cases';
import { type ChromiumSession, launchChromium, pause, serveSite, temporaryFolder, waitFor } from '../e2e/harness/index';
import { docx } from '../unit/support/docx';
import { bodyOf } from '../unit/support/docx-of-page';
import { documentOf } from '../unit/support/pages';
import { root } from './bundle.mjs';
import { storePicture, storeTile } from './picture-pages';

const folder = join(root, 'assets/store/pictures');
const sample = readFileSync(join(root, 'test/sample/report.html'), 'utf8');
/** 予以公开 × 自然人 of the sample: the wrong number. */
const WRONG_CELL = 'table:nth-of-type(2) tr:nth-child(6) td:nth-child(3)';
/** Inside the frame of a picture for a store, in pixels of a page. */
const INNER = { width: 1200, height: 670 };

const reports = [
  ...makeCases({ seed: 'store', clean: 4, sums: 4, pairs: 0, errors: 0, lookAlikes: 0, layout: 'plain' }),
];
type Store = Awaited<ReturnType<typeof serveSite>>;

const says = (page: Page, words: string) =>
  waitFor(words, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), words));
const marked = (page: Page) =>
  waitFor('marks', () => page.evaluate(() => document.querySelector('nianbao-checkup') !== null));

/** The page with the bubble of the wrong number open. */
async function takePage(page: Page, size: { width: number; height: number }): Promise<Uint8Array> {
  await page.setViewport({ ...size, deviceScaleFactor: 1 });
  await marked(page);
  const at = await page.evaluate((selector) => {
    const cell = document.querySelector(selector) as HTMLElement;
    scrollTo({ top: cell.getBoundingClientRect().top + scrollY - 260, behavior: 'instant' });
    const box = cell.getBoundingClientRect();
    return { x: box.left + box.width / 3, y: box.top + box.height / 2 };
  }, WRONG_CELL);
  await pause(300);
  await page.mouse.move(at.x, at.y);
  await pause(700);
  return page.screenshot();
}

/** The real side panel, opened with the button of the popup. */
async function openPanel({ browser, extension }: ChromiumSession, popup: Page): Promise<Page> {
  const address = `chrome-extension://${extension.id}/sidepanel.html`;
  const appears = browser.waitForTarget((target) => target.url() === address);
  await popup.waitForSelector('[aria-label="在侧栏打开"]');
  void popup.click('[aria-label="在侧栏打开"]').catch(() => {});
  const panel = await (await appears).asPage();
  await says(panel, '发现 2 个错误');
  return panel;
}

async function takeDraft(session: ChromiumSession): Promise<Uint8Array> {
  const file = join(temporaryFolder('store'), '云泽县林业局2023年度报告.docx');
  writeFileSync(file, docx({ body: bodyOf(readPage(documentOf(sample)).source.blocks) }));
  const page = await session.open(`chrome-extension://${session.extension.id}/document.html`);
  await page.setViewport({ ...INNER, deviceScaleFactor: 1 });
  const field = await page.waitForSelector('input[type=file]');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await says(page, '发现 2 个错误');
  await page.click('.item-head');
  await pause(1_200);
  // The bubble would cover the list, which says the same and more.
  await page.keyboard.press('Escape');
  await pause(400);
  return page.screenshot();
}

async function takeWorkbench(session: ChromiumSession, site: Store): Promise<Uint8Array> {
  const page = await session.open(`chrome-extension://${session.extension.id}/workbench.html`);
  await page.setViewport({ ...INNER, deviceScaleFactor: 1 });
  await says(page, '还没有年报');
  const text = reports.map((_, index) => site.url(`/report-${index}.html`)).join('\n');
  await page.type('#addresses', text);
  const press = (words: string) =>
    waitFor(words, () =>
      page.evaluate((name) => {
        const found = [...document.querySelectorAll('button')].find(
          (button) => button.textContent?.trim().startsWith(name) && !button.disabled,
        );
        found?.click();
        return found !== undefined;
      }, words),
    );
  await press('加入列表');
  await press('开始核查');
  await waitFor(
    'the queue to end',
    () =>
      page.evaluate(() => {
        const tags = [...document.querySelectorAll('.bench-table .bench-tag')].map((tag) => tag.textContent ?? '');
        return tags.length > 0 && tags.every((tag) => !/等待|正在/.test(tag));
      }),
    180_000,
  );
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('.card.results')?.scrollIntoView());
  await pause(400);
  return page.screenshot();
}

async function takeAll(session: ChromiumSession, site: Store): Promise<void> {
  const save = async (name: string, html: string, size: { width: number; height: number }) => {
    site.set('/picture.html', html);
    const page = await session.open(site.url('/picture.html'));
    await page.setViewport({ ...size, deviceScaleFactor: 1 });
    const png = await page.screenshot();
    writeFileSync(join(folder, name), png);
    console.log(`assets/store/pictures/${name}  ${Math.round(png.length / 1024)} KB`);
    await page.close();
  };
  const whole = { width: 1280, height: 800 };
  const page = await session.open(site.url('/xxgk/2023nb.html'));
  const first = await takePage(page, INNER);
  await save(
    '1-page.png',
    storePicture('打开年报，写错的一格当场标出', '哪一格、应为多少、依据是什么', [first]),
    whole,
  );
  await page.mouse.move(0, 0);
  await save('tile.png', storeTile(readFileSync(join(root, 'assets/icon.svg'), 'utf8')), { width: 440, height: 280 });

  const panel = await openPanel(session, await session.openPopup(page));
  await page.setViewport({ width: 830, height: INNER.height, deviceScaleFactor: 1 });
  await panel.setViewport({ width: 369, height: INNER.height, deviceScaleFactor: 1 });
  await panel.click('.item-head');
  await pause(1_200);
  const beside = [await page.screenshot(), await panel.screenshot()];
  await save(
    '2-panel.png',
    storePicture('错误、待核、提示分开列出，逐条跳到网页', '整改意见一键复制，核实过的可以搁置', beside),
    whole,
  );
  await panel.waitForSelector('#tab-tables');
  await page.setViewport({ width: 639, height: INNER.height, deviceScaleFactor: 1 });
  await panel.setViewport({ width: 560, height: INNER.height, deviceScaleFactor: 1 });
  await panel.click('#tab-tables');
  await panel.waitForSelector('#table-applications');
  await panel.evaluate(() => document.getElementById('table-applications')?.scrollIntoView());
  await pause(400);
  await page.evaluate(
    (selector) => document.querySelector(selector)?.scrollIntoView({ block: 'center', inline: 'center' }),
    WRONG_CELL,
  );
  await pause(700);
  const tables = [await page.screenshot(), await panel.screenshot()];
  await save(
    '5-tables.png',
    storePicture('读到的表格一览，可以导出', '每格原文、类别和取值；空白不会变成 0', tables),
    whole,
  );
  await panel.evaluate(() => close());
  await page.close();

  await save(
    '3-draft.png',
    storePicture('发布之前，先核对 Word、PDF 文稿', '文稿只在本机打开，不上传', [await takeDraft(session)]),
    whole,
  );
  await save(
    '4-workbench.png',
    storePicture('一次核查整个栏目', '结果可筛选、导出，生成通报，对照应报单位名单', [
      await takeWorkbench(session, site),
    ]),
    whole,
  );
}

/** Takes all pictures anew. */
export async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const site = await serveSite({
    '/xxgk/2023nb.html': sample,
    ...Object.fromEntries(reports.map(({ page }, index) => [`/report-${index}.html`, page.html])),
  });
  try {
    const session = await launchChromium({ opensPages: true });
    try {
      await takeAll(session, site);
    } finally {
      await session.close();
    }
  } finally {
    await site.close();
  }
}
