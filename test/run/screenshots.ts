// `npm run screenshots`: takes the pictures of assets/screenshots anew, in both browsers, from the builds in .output/. Run `npm run build` first.
// `-- ledger` takes that of the ledger alone, `-- document` that of a draft.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { readPage } from '../../lib/page/read/read-page.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/schema.ts';
import {
  type ChromiumSession,
  launchChromium,
  launchFirefox,
  pause,
  serveSite,
  waitFor,
  waitForDownload,
} from '../e2e/harness/index.ts';
import { store } from '../e2e/support/api.ts';
import { unitName, yearPage, years } from '../e2e/support/years.ts';
import { docxOf } from '../unit/support/docx-of-page.ts';
import { documentOf } from '../unit/support/pages.ts';
import { root } from './install.mjs';
import { desk, sheetPage, sideBySide } from './picture-pages.ts';

const folder = join(root, 'assets', 'screenshots');
mkdirSync(folder, { recursive: true });
const path = '/xxgk/2023nb.html';
const sample = readFileSync(join(root, 'test', 'sample', 'report.html'), 'utf8');
/** The sample, put on the page after the day that the law names. */
const latePath = '/xxgk/2023nb-late.html';
const site = await serveSite({
  [path]: sample,
  [latePath]: sample.replace('2024-01-25', '2024-02-20'),
  '/desk.html': desk,
});

/** 予以公开 × 自然人 of the sample: the wrong number, which the row below its label holds. */
const wrongCell = 'table:nth-of-type(2) tr:nth-child(6) td:nth-child(3)';

const save = (name: string, picture: Uint8Array) => {
  const file = join(folder, name);
  writeFileSync(file, picture);
  console.log(`${relative(root, file)}  ${Math.round(picture.length / 1024)} KB`);
};
const marked = (page: Page) =>
  waitFor('marks', () => page.evaluate(() => document.querySelector('nianbao-checkup') !== null));
const says = (page: Page, words: string) =>
  waitFor(words, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), words));

/** The page with the bubble of the wrong number open. */
async function takePage(page: Page): Promise<Uint8Array> {
  await page.setViewport({ width: 1180, height: 820, deviceScaleFactor: 1 });
  await marked(page);
  const at = await page.evaluate((selector) => {
    const cell = document.querySelector(selector) as HTMLElement;
    scrollTo({ top: cell.getBoundingClientRect().top + scrollY - 300, behavior: 'instant' });
    const box = cell.getBoundingClientRect();
    return { x: box.left + box.width / 3, y: box.top + box.height / 2 };
  }, wrongCell);
  await pause(200);
  await page.mouse.move(at.x, at.y);
  await pause(600);
  return page.screenshot();
}

/** A whole page of our own as a picture, as large as its content. */
async function takeHtml(session: ChromiumSession, html: string): Promise<Uint8Array> {
  site.set('/picture.html', html);
  const page = await session.open(site.url('/picture.html'));
  const size = await page.evaluate(() => ({
    width: Math.min(1_240, document.body.scrollWidth),
    height: Math.ceil(document.body.getBoundingClientRect().height),
  }));
  await page.setViewport({ ...size, deviceScaleFactor: 1 });
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** The real side panel, opened with the button of the popup. */
async function openPanel({ browser, extension }: ChromiumSession, popup: Page): Promise<Page> {
  const address = `chrome-extension://${extension.id}/sidepanel.html`;
  const appears = browser.waitForTarget((target) => target.url() === address);
  void popup.click('[aria-label="在侧栏打开"]').catch(() => {});
  const panel = await (await appears).asPage();
  await says(panel, '发现 2 个错误');
  return panel;
}

/** A click on a problem in the panel leads to its cell; and the tables as read. */
async function takePanel(session: ChromiumSession, page: Page): Promise<void> {
  const panel = await openPanel(session, await session.openPopup(page));
  await page.setViewport({ width: 1_040, height: 860, deviceScaleFactor: 2 });
  await panel.setViewport({ width: 360, height: 860, deviceScaleFactor: 2 });
  await panel.click('.item-head');
  await pause(900);
  const pictures = [
    { png: await page.screenshot(), width: 920 },
    { png: await panel.screenshot(), width: 319 },
  ];
  save('task-find.png', await takeHtml(session, sideBySide(pictures)));
  await page.bringToFront();
  await panel.setViewport({ width: 400, height: 860, deviceScaleFactor: 2 });
  await panel.waitForSelector('#tab-tables');
  await panel.click('#tab-tables');
  await panel.waitForSelector('#table-applications');
  await panel.evaluate(() => document.getElementById('table-applications')?.scrollIntoView());
  await panel.hover('[data-cell="2.0"].main');
  await pause(400);
  save('tables.png', await panel.screenshot());
  await panel.evaluate(() => close());
}

/** 复制整改意见, and what is pasted then. */
async function takeNote(session: ChromiumSession, page: Page): Promise<void> {
  const popup = await session.openPopup(page);
  await says(popup, '发现 2 个错误');
  await popup.click('.toolbar .secondary');
  await says(popup, '已复制整改意见');
  const copied = await popup.screenshot();
  await popup.close();
  const letter = await session.open(site.url('/desk.html'));
  await letter.setViewport({ width: 760, height: 600, deviceScaleFactor: 1 });
  await letter.focus('textarea');
  await letter.keyboard.down('Control');
  await letter.keyboard.press('v', { commands: ['Paste'] });
  await letter.keyboard.up('Control');
  await waitFor('the note', () => letter.$eval('textarea', (field) => field.value !== ''));
  await letter.$eval('textarea', (field) => {
    field.scrollTop = 0;
    field.blur();
  });
  const pasted = await letter.screenshot();
  await letter.close();
  const pictures = [
    { png: copied, width: 400 },
    { png: pasted, width: 760 },
  ];
  save('task-note.png', await takeHtml(session, sideBySide(pictures)));
}

/** The wide CSV, saved from the menu of the popup, as a spreadsheet shows it. */
async function takeSheet(session: ChromiumSession, page: Page): Promise<void> {
  const popup = await session.openPopup(page);
  await says(popup, '发现 2 个错误');
  await popup.click('.menu > summary');
  await popup.evaluate(() => {
    const entries = [...document.querySelectorAll<HTMLElement>('.menu li button')];
    entries.find((entry) => entry.textContent?.includes('每份报告一行'))?.click();
  });
  const { name, content } = await waitForDownload(session.downloads, /宽表.*\.csv$/);
  await popup.close();
  save(
    'task-sheet.png',
    await takeHtml(session, sheetPage(name, content.toString('utf8'), 'applications.newReceived.naturalPerson')),
  );
}

/** The made-up report of the package, as the welcome page opens it, with the light on its wrong number. */
async function takeSample(session: ChromiumSession): Promise<void> {
  const page = await session.open(`chrome-extension://${session.extension.id}/welcome.html`);
  await page.setViewport({ width: 1_180, height: 820, deviceScaleFactor: 1 });
  await page.click('.try .primary');
  await says(page, '发现 1 个错误');
  await marked(page);
  await pause(900);
  save('sample.png', await page.screenshot());
  await page.close();
}

/** The question that stands before a problem is set aside, answered. */
async function takeAside(session: ChromiumSession): Promise<void> {
  const page = await session.open(site.url(latePath));
  await marked(page);
  const popup = await session.openPopup(page);
  const question = '.item.review .aside-form';
  await popup.waitForSelector('.item.review');
  await popup.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.item.review button')];
    buttons.find((button) => button.textContent === '搁置')?.click();
  });
  await popup.waitForSelector(`${question} input[value="verified"]`);
  await popup.click(`${question} input[value="verified"]`);
  await popup.type(`${question} textarea`, '1月20日已在政府公报公布，网页为补发');
  await popup.evaluate(() => document.querySelector('.item.review')?.scrollIntoView({ block: 'center' }));
  await pause(200);
  save('task-aside.png', await popup.screenshot());
  await popup.close();
  await page.close();
}

/** Run in the ledger: whether the list has that year of that unit. Reports that are open elsewhere are in it as well. */
const isListed = (name: string, year: number) =>
  [...document.querySelectorAll<HTMLElement>('.ledger-units li')].some(
    ({ innerText }) => innerText.includes(name) && innerText.includes(String(year)),
  );

/** Three years of a unit side by side, with what does not follow from one to the next. */
async function takeLedger(session: ChromiumSession): Promise<void> {
  const ledger = await session.open(`chrome-extension://${session.extension.id}/ledger.html`);
  await store(ledger, 'sync', { settings: { ...DEFAULT_SETTINGS, keepOpened: true } });
  for (const year of years) {
    site.set(`/${year}.html`, yearPage(year));
    const page = await session.open(site.url(`/${year}.html`));
    await waitFor('the check', async () => (await session.badge(page.url())) !== '');
    // What a page says is kept after its number stands on the icon; the ledger reads anew when it comes to the front.
    await ledger.bringToFront();
    await waitFor(`the ledger to know ${year}`, () => ledger.evaluate(isListed, unitName, year));
    await page.close();
  }
  await ledger.setViewport({ width: 1_180, height: 1_480, deviceScaleFactor: 1 });
  await (await ledger.waitForSelector(`.ledger-units a ::-p-text(${unitName})`))?.click();
  await ledger.waitForSelector('.ledger-charts svg');
  await pause(300);
  save('ledger.png', await ledger.screenshot());
  await store(ledger, 'sync', { settings: null });
  await ledger.close();
}

/** A draft with its list, at its wrong number. */
async function takeDraft(chromium: ChromiumSession): Promise<void> {
  const page = await chromium.open(`chrome-extension://${chromium.extension.id}/document.html`);
  await page.setViewport({ width: 1_280, height: 900, deviceScaleFactor: 1 });
  await says(page, '将文件拖到这里');
  const content = Buffer.from(docxOf(readPage(documentOf(sample)).source.blocks)).toString('base64');
  await page.evaluate((file) => {
    const data = new DataTransfer();
    const bytes = Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0));
    data.items.add(new File([bytes], '年报（送审稿）.docx'));
    document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, content);
  await says(page, '发现 2 个错误');
  await marked(page);
  await page.click('.item .go, .item button');
  await pause(800);
  save('document.png', await page.screenshot());
  await page.close();
}

/** @param only the pictures that are wanted: `ledger`, `document`; none for all */
export async function main(only: readonly string[]): Promise<void> {
  try {
    const chromium = await launchChromium({ scale: 2 });
    try {
      const isWanted = (name: string) => only.length === 0 || only.includes(name);
      if (only.length === 0) await takeReport(chromium);
      if (isWanted('document')) await takeDraft(chromium);
      if (isWanted('ledger')) await takeLedger(chromium);
    } finally {
      await chromium.close();
    }
    if (only.length === 0) await takeInFirefox();
  } finally {
    await site.close();
  }
}

/** A report in Chromium: its page, and everything that can be done with it. */
async function takeReport(chromium: ChromiumSession): Promise<void> {
  const page = await chromium.open(site.url(path));
  save('page.png', await takePage(page));
  await page.mouse.move(0, 0);
  const popup = await chromium.openPopup(page);
  await says(popup, '发现 2 个错误');
  await pause(300);
  save('popup.png', await popup.screenshot());
  await popup.close();
  await takeSample(chromium);
  await page.bringToFront();
  await takeNote(chromium, page);
  await takeSheet(chromium, page);
  await takeAside(chromium);
  await takePanel(chromium, page);
}

async function takeInFirefox(): Promise<void> {
  const firefox = await launchFirefox();
  try {
    const page = await firefox.open(site.url(path));
    save('page-firefox.png', await takePage(page));
    await firefox.chrome.openPopup();
    await pause(500);
    save('popup-firefox.png', await firefox.chrome.screenshotPopup());
  } finally {
    await firefox.close();
  }
}
