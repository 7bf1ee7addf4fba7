// The second half of `npm start`: a browser with the extension on the sample report. Runs under Node 24 as it is (type stripping).
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ChangeView, ReportView } from '../../lib/view/schema.ts';
import {
  type ChromiumSession,
  type FirefoxSession,
  launchChromium,
  launchFirefox,
  pause,
  serveSite,
  waitFor,
  waitForDownload,
} from '../e2e/harness/index.ts';
import { root } from './install.mjs';
import { printTable } from './print-table.mjs';

const [browser, mode] = process.argv.slice(2);
const output = join(root, '.output', 'start');
const samplePath = '/xxgk/2023nb.html';

const site = await serveSite({ [samplePath]: readFileSync(join(root, 'test', 'sample', 'report.html'), 'utf8') });
try {
  if (mode === 'window') await showWindow();
  else if (browser === 'firefox') await saveFirefox();
  else await saveChromium();
} finally {
  await site.close();
}

/** A window that stays until the person closes it; in Chromium with the popup open. */
async function showWindow(): Promise<void> {
  const session =
    browser === 'firefox' ? await launchFirefox({ headless: false }) : await launchChromium({ headless: false });
  const stop = () => void session.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const page = await session.open(site.url(samplePath));
  console.log(`A browser window shows the sample report at ${site.url(samplePath)}`);
  console.log(
    'It has planted errors: see the marks in the page, the number on the 年报体检 button, and click that button.',
  );
  console.log('Close the window (or press Ctrl+C here) to end.');
  if (session.kind === 'chromium') await session.openPopup(page).catch(() => {});
  else await session.chrome.openPopup().catch(() => {});
  await new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
  await session.close().catch(() => {});
}

/** Without a display, in Chromium: prints the warnings, saves page, popup and CSV. */
async function saveChromium(): Promise<void> {
  const session = await launchChromium({ downloads: freshOutput(), scale: 2 });
  try {
    const page = await session.open(site.url(samplePath));
    const badge = await waitFor('the badge', () => session.badge(site.url(samplePath)));
    await waitForMarks();
    await page.screenshot({ path: join(output, 'page.png'), fullPage: true });
    const popup = await session.openPopup(page);
    const view = await waitFor('the check of the sample', async () => popup.evaluate(askForView, site.url(samplePath)));
    printView(view, badge);
    await popup.screenshot({ path: join(output, 'popup.png') });
    await popup.evaluate(clickExport);
    await report(session);
  } finally {
    await session.close();
  }
}

/** The same in Firefox, where the popup belongs to the browser's own window. */
async function saveFirefox(): Promise<void> {
  const session = await launchFirefox({ downloads: freshOutput(), scale: 2 });
  try {
    const page = await session.open(site.url(samplePath));
    const badge = await waitFor('the badge', () => session.chrome.badge());
    await waitForMarks();
    await page.screenshot({ path: join(output, 'page.png'), fullPage: true });
    await session.chrome.openPopup();
    await pause(500);
    writeFileSync(join(output, 'popup.png'), await session.chrome.screenshotPopup());
    await session.chrome.inPopup(`(${clickExport.toString().replaceAll('document', 'content.document')})()`);
    const csv = await waitForDownload(output, /\.csv$/);
    await session.chrome.closePopup();
    const inner = await session.openExtensionPage('/popup.html');
    printView(
      await waitFor('the check of the sample', async () => inner.evaluate(askForView, site.url(samplePath))),
      badge,
    );
    await report(session, csv.path);
  } finally {
    await session.close();
  }
}

/** Where the headless run saves; emptied first, so that nothing old is taken for new. */
function freshOutput(): string {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  return output;
}

/** The marks follow the badge within a frame or two. */
async function waitForMarks(): Promise<void> {
  await pause(500);
}

/** Prints what the person would read in the popup. */
function printView(view: ReportView, badge: string): void {
  const sums = `${view.sums.held} of ${view.sums.all} sums hold`;
  console.log(`${view.body ?? '?'} · ${view.year ?? '?'}年 · form ${view.form ?? '?'} · ${sums} · badge ${badge}\n`);
  const levels = { error: '错误', review: '待核', hint: '提示' };
  const rows = view.items.flatMap((item) => [
    [String(item.number), levels[item.level], '一二三四五六'[item.section - 1] ?? '全文', item.headline],
    ...item.explanations.map(({ changes, cause }) => [
      '',
      '',
      '',
      [changes.map(repair).join('；'), cause ?? ''].join(' ').trim(),
    ]),
    ...item.findings.map(({ sentence }) => ['', '', '', sentence]),
  ]);
  printTable(['#', '级别', '部分', '问题'], rows);
}

/** One cell that, changed, repairs the sums. */
function repair({ name, from, to }: ChangeView): string {
  return `${name}：${from ?? '空白'} → ${to}`;
}

/** Says where the files are. */
async function report(session: ChromiumSession | FirefoxSession, csv?: string): Promise<void> {
  const path = csv ?? (await waitForDownload(session.downloads, /\.csv$/)).path;
  console.log('\nSaved:');
  for (const file of [join(output, 'page.png'), join(output, 'popup.png'), path])
    console.log(`  ${relative(root, file)}`);
}

/** Runs in a page of the extension: asks for the view of the tab with that address, as the popup does. */
async function askForView(url: string): Promise<ReportView | null> {
  interface Tabs {
    query(query: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<{ ok: boolean; value?: { view?: ReportView } }>;
  }
  const global = globalThis as unknown as Record<'browser' | 'chrome', { tabs: Tabs } | undefined>;
  const tabs = (global.browser ?? global.chrome)?.tabs;
  const tab = (await tabs?.query({}))?.find((candidate) => candidate.url === url);
  if (!tabs || !tab) return null;
  const message = { to: 'frame', name: 'view', body: { language: 'zh', fresh: false } };
  return (await tabs.sendMessage(tab.id, message, { frameId: 0 }))?.value?.view ?? null;
}

/** Runs in the popup: clicks 导出数据（CSV）. */
function clickExport(): void {
  const buttons = [...document.querySelectorAll('button')];
  const button = buttons.find((candidate) => /CSV/.test(candidate.textContent ?? ''));
  if (!button) throw new Error('The popup has no button that exports CSV.');
  button.click();
}
