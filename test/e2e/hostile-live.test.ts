// Hostile pages with the extension at work in them: what the badge, the marks and the popup say, and how long the tab is kept from answering.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, type Site, serveSite, waitFor } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import * as live from './hostile/live-pages.ts';
import { countQuestions } from './hostile/questions.ts';
import { stored } from './support/api.ts';
import { browserNames, type Driver, launch, tagOver, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { settled } from './support/settled.ts';

/** What our scripts ask of the layout of a page while it is drawn anew once: a whole check of the report asks 83 questions. */
const QUESTIONS = 200;
/** How often the page is drawn anew while that is counted. */
const REDRAWN = 60;

/** 予以公开 × 自然人 of the sample: the wrong number. */
const wrongCell = 'table:nth-of-type(2) tr:nth-child(6) td:nth-child(3)';

let site: Site;
beforeAll(async () => {
  site = await serveSite({
    '/report.html': pages.sample,
    '/kept.html': { body: live.kept, keep: true },
    '/list.html': { body: pages.list, keep: true },
    '/restless.html': live.restless,
    '/rebuilt.html': live.rebuilt,
    '/body.html': live.otherBody,
    '/frame.html': live.frame('src="/report.html" name="inner"'),
    '/srcdoc.html': live.frame(live.asSrcdoc(pages.sample)),
    '/sandbox.html': live.frame('sandbox src="/report.html"'),
    '/many.html': pages.sample.replace(
      '</body>',
      `${/<body>([\s\S]*)<\/body>/.exec(pages.clean)?.[1]?.repeat(60)}</body>`,
    ),
    '/huge.html': pages.sample.replace(
      '</body>',
      `<table>${`<tr>${'<td>12'.repeat(50)}</tr>`.repeat(5_000)}</table></body>`,
    ),
    '/sandboxed-srcdoc.html': live.frame(`sandbox ${live.asSrcdoc(pages.sample)}`),
  });
});
afterAll(() => site.close());

const redrawn = async (page: Page) => Number(await page.evaluate('redrawn'));

describe.each(browserNames)('in %s', (name) => {
  let driver: Driver;
  suiteBrowser(async () => {
    driver = await launch(name);
    return driver;
  });

  it.each([
    ['one table is', '/restless.html', wrongCell],
    ['everything is', '/rebuilt.html', `main ${wrongCell}`],
  ])(
    'the marks stay where they belong though %s drawn anew every 50 ms, and the page is asked no more for it',
    async (_, path, cell) => {
      const page = await driver.open(site.url(path));
      await waitForBadge(driver, page, '2');
      await waitFor('the tag', () => tagOver(page, cell));
      const questions = name === 'chromium' ? await countOurs(page) : null;
      const before = await redrawn(page);
      // Somebody may be reading the marks: after each ten times they are there, or back.
      for (let turn = 1; turn <= REDRAWN / 10; turn += 1) {
        await waitFor('the page to be drawn anew', async () => (await redrawn(page)) >= before + 10 * turn);
        await waitFor('the tag', () => tagOver(page, cell));
      }
      const times = (await redrawn(page)) - before;
      if (questions) expect((await questions()) / times).toBeLessThan(QUESTIONS);
      await page.close();
    },
  );

  it('another body, and a document written anew, are checked as what they are', async () => {
    const page = await driver.open(site.url('/body.html'));
    await waitForBadge(driver, page, '✓');
    await page.evaluate('replaceBody()');
    await waitForBadge(driver, page, '2');
    await waitFor('the tag', () => tagOver(page, wrongCell));
    await page.evaluate('writeAnew()');
    await waitForBadge(driver, page, '1');
    await page.close();
  });

  it('a frame that navigates away takes its problems along', async () => {
    const page = await driver.open(site.url('/frame.html'));
    await waitForBadge(driver, page, '2');
    await page.evaluate(() => {
      (document.querySelector('iframe') as HTMLIFrameElement).src = '/list.html';
    });
    await waitForBadge(driver, page, '');
    await page.evaluate(() => {
      (document.querySelector('iframe') as HTMLIFrameElement).src = '/report.html';
    });
    await waitForBadge(driver, page, '2');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await waitForBadge(driver, page, '');
    await page.close();
  });

  it.each([
    ['with srcdoc', '/srcdoc.html'],
    ['in a sandbox', '/sandbox.html'],
    ['with srcdoc in a sandbox', '/sandboxed-srcdoc.html'],
  ])('a report in a frame %s is checked', async (_, path) => {
    const page = await driver.open(site.url(path));
    await waitForBadge(driver, page, '2');
    await page.close();
  });

  it('a page that comes back from the cache of the browser has its badge and its marks again', async () => {
    const page = await driver.open(site.url('/kept.html'));
    await waitForBadge(driver, page, '2');
    await page.goto(site.url('/list.html'));
    await waitForBadge(driver, page, '');
    await page.evaluate(() => void setTimeout(() => history.back()));
    await waitFor('the page to come back', async () => (await titleOf(driver, page)) === 'kept');
    await waitForBadge(driver, page, '2');
    // To puppeteer a page that Firefox has kept is gone.
    if (name === 'chromium') await waitFor('the tag', () => tagOver(page, wrongCell));
    await page.close();
  });

  it('nothing of ours is printed', async () => {
    const page = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, page, '2');
    await waitFor('the tag', () => tagOver(page, wrongCell));
    await setMedium(driver, page, 'print');
    expect(await page.evaluate(() => matchMedia('print').matches)).toBe(true);
    await waitFor('the tag to go', async () => (await tagOver(page, wrongCell)) === null);
    // What moves while there is nothing to place is where it belongs afterwards.
    for (const by of [-40, 40]) {
      await page.evaluate((pixels) => scrollBy(0, pixels), by);
      await settled(page);
    }
    await setMedium(driver, page, 'screen');
    await waitFor('the tag to come back', () => tagOver(page, wrongCell));
    await page.close();
  });

  it('pages that are closed in the middle of their check leave nothing behind', async () => {
    const options = await driver.openExtensionPage('/options.html');
    const frames = async () => Object.keys(await stored(options, 'session')).filter((key) => key.startsWith('frame:'));
    const before = await frames();
    for (const stay of [0, 20, 60, 150]) {
      const page = await driver.open(site.url('/many.html'));
      await pause(stay);
      await page.close();
    }
    const page = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, page, '2');
    await page.close();
    await waitFor('the frames to be forgotten', async () => String(await frames()) === String(before));
    await options.close();
  });

  it('pages that are left in the middle of their check leave the next page alone', async () => {
    const page = await driver.open(site.url('/list.html'));
    for (const stay of [0, 30, 100]) {
      await page.goto(site.url('/many.html'));
      await pause(stay);
      await page.goto(site.url('/list.html'));
    }
    // What comes later is through, so that what was left behind would have come.
    const later = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, later, '2');
    await later.close();
    await page.bringToFront();
    expect(await driver.badge(page)).toBe('');
    await page.close();
  });

  it('a page beyond all size is checked in part, and badge and popup say so', async () => {
    const page = await driver.open(site.url('/huge.html'));
    await waitForBadge(driver, page, '2');
    const popup = await driver.openPopup(page);
    const text = await waitFor('the popup to have read', async () => {
      const words = await popup.text();
      return words.includes('页面过大') && words;
    });
    // What was checked is there, and so is what was found.
    expect(text).toContain('相差 9');
    await popup.close();
    await page.close();
  });
});

/** Counts what the scripts of the extension ask of the layout of this page from now on; Chromium alone lets one into their world. */
async function countOurs(page: Page): Promise<() => Promise<number>> {
  const client = await page.createCDPSession();
  const ours: number[] = [];
  client.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) ours.push(context.id);
  });
  await client.send('Runtime.enable');
  const inside = async (expression: string) => {
    const { result } = await client.send('Runtime.evaluate', {
      expression,
      contextId: ours[0] ?? -1,
      returnByValue: true,
    });
    return Number(result.value);
  };
  await inside(`(${countQuestions})()`);
  return () => inside('nianbaoQuestions.layout');
}

/** What the tab in front is called. */
async function titleOf({ session }: Driver, page: Page): Promise<string> {
  if (session.kind === 'chromium') return page.title();
  return String(await session.chrome.evaluate('gBrowser.selectedBrowser.contentTitle'));
}

/** Shows the page as it would be printed, or as on a screen. */
async function setMedium({ session }: Driver, page: Page, medium: 'print' | 'screen'): Promise<void> {
  if (session.kind === 'chromium') return page.emulateMediaType(medium);
  await session.chrome.evaluate(`void (gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium}')`);
}
