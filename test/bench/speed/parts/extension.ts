/** The built extension in a browser of its own: how soon it answers, and what it costs where there is nothing to find. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { HOST_NAME } from '../../../../lib/mark/leftovers';
import { type ChromiumSession, launchChromium } from '../../../e2e/harness/chromium';
import { removeFolders, temporaryFolder } from '../../../e2e/harness/downloads';
import { otherHost, type Site, serveSite } from '../../../e2e/harness/site';
import { builtFolder } from '../../../e2e/harness/staged-extension';
import { type Figure, figure, type Part } from '../figure';
import { plainPages } from '../pages/plain-pages';
import { brokenPages } from '../pages/reports';
import { ratios } from '../statistics';
import { extensionTime, memoryOf } from '../tab';

/** How many times as long as a page of the extension with one line of text the popup may take to its first content. */
const POPUP_OPENING = 1.6;
const ONE_LINE = 'one-line.html';

interface Bench {
  session: ChromiumSession;
  site: Site;
  quick: boolean;
}

export async function extensionPart(seed: string, quick: boolean): Promise<Part> {
  const [report] = brokenPages(seed, 1);
  const pages = plainPages(seed);
  // A clock, a counter, a list that is written anew: a hundred changes a second.
  const busy = `<script>const box = document.createElement('div'); document.body.append(box); let turn = 0;
    setInterval(() => { const line = document.createElement('p'); line.textContent = 'line ' + (turn += 1); box.replaceChildren(line); }, 10);</script>`;
  const portal = pages[0]?.html ?? '';
  const site = await serveSite({
    '/report.html': report?.html ?? '',
    '/portal.html': portal,
    '/busy.html': portal.replace('</body>', `${busy}</body>`),
  });
  const extension = withOneLine();
  const session = await launchChromium({ extension });
  const bench = { session, site, quick };
  try {
    return {
      title: 'The built extension in Chromium',
      figures: [...(await soon(bench)), ...(await popup(bench)), ...(await idle(bench)), ...(await memory(bench))],
    };
  } finally {
    await session.close();
    await site.close();
    removeFolders(extension);
  }
}

/** The built extension with one page more: a line of text, no script, no style. What it takes is the browser's own. */
function withOneLine(): string {
  const folder = temporaryFolder('one-line');
  cpSync(builtFolder('chrome'), folder, { recursive: true });
  writeFileSync(join(folder, ONE_LINE), '<!doctype html><meta charset="utf-8"><title>年报体检</title><p>年报体检</p>');
  return folder;
}

/** From the page's `load` to the badge and to the first mark. */
async function soon({ session, site, quick }: Bench): Promise<Figure[]> {
  const badge: number[] = [];
  const marks: number[] = [];
  for (let turn = 0; turn < (quick ? 5 : 15); turn += 1) {
    const page = await session.browser.newPage();
    await page.evaluateOnNewDocument(watchForMarks, HOST_NAME);
    const url = site.url(`/report.html?turn=${turn}`);
    const worker = await session.worker();
    const badgeAt = worker.evaluate(firstBadge, url);
    await page.goto(url, { waitUntil: 'load' });
    const shown = await badgeAt;
    await page.waitForFunction(() => (globalThis as unknown as Watched).markedAt !== undefined, { timeout: 15_000 });
    const { load, marked } = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const { markedAt } = globalThis as unknown as Watched;
      return {
        load: performance.timeOrigin + (navigation?.loadEventEnd ?? Number.NaN),
        marked: markedAt ?? Number.NaN,
      };
    });
    badge.push(shown - load);
    marks.push(marked - load);
    await page.close();
  }
  return [figure('load to badge', 'ms', badge), figure('load to marks', 'ms', marks)];
}

interface Watched {
  markedAt?: number;
}

/** Runs in the page before its own scripts. */
function watchForMarks(name: string): void {
  new MutationObserver((records, observer) => {
    if (!records.some(({ addedNodes }) => [...addedNodes].some((node) => (node as Element).localName === name))) return;
    (globalThis as unknown as Watched).markedAt = performance.timeOrigin + performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

interface BadgeApi {
  tabs: { query(query: object): Promise<{ id?: number; url?: string }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
}

/** Runs in the service worker: waits for the tab and its badge; the time of the badge. */
async function firstBadge(url: string): Promise<number> {
  const api = (globalThis as unknown as { chrome: BadgeApi }).chrome;
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
    if (tab?.id !== undefined && (await api.action.getBadgeText({ tabId: tab.id })) !== '') return Date.now();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return Number.NaN;
}

/** From the popup's own start, and from the click, to the first content. */
async function popup({ session, site, quick }: Bench): Promise<Figure[]> {
  const page = await session.open(site.url('/report.html'));
  await (await session.worker()).evaluate(firstBadge, page.url());
  const own: number[] = [];
  const line: number[] = [];
  const click: number[] = [];
  for (let turn = 0; turn < (quick ? 5 : 15); turn += 1) {
    const clicked = Date.now();
    const opened = await session.openPopup(page);
    await opened.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    const { start, paint } = await opened.evaluate(() => ({
      start: performance.timeOrigin,
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    }));
    own.push(paint);
    click.push(start + paint - clicked);
    await opened.close();
    // In turns, so that a machine that is busy with something else slows both.
    const plain = await session.open(`chrome-extension://${session.extension.id}/${ONE_LINE}`);
    line.push(await firstContent(plain));
    await plain.close();
  }
  await page.close();
  return [
    figure('a page of the extension with one line of text: start to first content', 'ms', line),
    figure('popup: start to first content', 'ms', own),
    figure('· times the page of one line', '×', ratios(own, line), POPUP_OPENING),
    figure('popup: click to first content', 'ms', click, null, 'the browser makes its window meanwhile'),
  ];
}

/** From the start of a page to its first content, in milliseconds. */
async function firstContent(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
}

/** Processor time of the extension's scripts in a page that is no report, by the profiler's samples. */
async function idle({ session, site, quick }: Bench): Promise<Figure[]> {
  const load: number[] = [];
  for (let turn = 0; turn < (quick ? 3 : 9); turn += 1) {
    const page = await session.browser.newPage();
    load.push(await extensionTime(page, () => page.goto(site.url('/portal.html'), { waitUntil: 'load' }), 500));
    await page.close();
  }
  const page = await session.open(site.url('/busy.html'));
  const seconds = 10;
  const early = await extensionTime(page, async () => {}, seconds * 1000);
  const figures = [
    figure('portal home page: all the extension does at load', 'ms', load),
    figure('a page that changes 100 times a second, per second, at first', 'ms', [early / seconds]),
  ];
  if (!quick) {
    await new Promise((resolve) => setTimeout(resolve, 60_000));
    const late = await extensionTime(page, async () => {}, seconds * 1000);
    figures.push(figure('· after the first minute', 'ms', [late / seconds], 0));
  }
  await page.close();
  return figures;
}

/** JavaScript heap of a tab (all worlds of its process, after a collection) on a host where the extension runs, and on one where not. */
async function memory({ session, site, quick }: Bench): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, path] of [
    ['a page that is no report', '/portal.html'],
    ['a report with marks', '/report.html'],
  ] as const) {
    const more: number[] = [];
    for (let turn = 0; turn < (quick ? 3 : 7); turn += 1) {
      const heap = async (host?: string): Promise<number> => {
        const page: Page = await session.open(site.url(path, host));
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        const bytes = await memoryOf(page);
        await page.close();
        return bytes;
      };
      const [without, withIt] = [await heap(otherHost), await heap()];
      more.push((withIt - without) / 1024 / 1024);
    }
    figures.push(figure(`memory more per tab: ${name}`, 'MB', more, null, 'JavaScript heap after a collection'));
  }
  return figures;
}
