// The real side panel in both browsers: it stays, follows the tab in front, and never does anything to another.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { otherHost, PATIENCE, type Site, serveSite, waitFor } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { browserNames, type Driver, launch, type Popup, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { openPanel, type Panel } from './support/panel.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite({
    '/report.html': pages.sample,
    '/clean.html': pages.clean,
    '/list.html': pages.list,
    '/frames.html': pages.frames('/report.html', '/clean.html', '/report.html'),
  });
});
afterAll(() => site.close());

const saying = (screen: Popup, words: string | RegExp) =>
  waitFor(`the panel to say ${words}`, async () => {
    const text = await screen.text();
    return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
  });
const click = (screen: Popup, selector: string, words = '') =>
  screen.evaluate(
    `(() => { const found = [...doc.querySelectorAll(${JSON.stringify(selector)})].find((element) => element.textContent.includes(${JSON.stringify(words)})); found?.click(); return Boolean(found); })()`,
  );

describe.each(browserNames)('the side panel in %s', (name) => {
  let driver: Driver;
  let panel: Panel;
  let report: Awaited<ReturnType<Driver['open']>>;
  suiteBrowser(async () => {
    driver = await launch(name);
    report = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, report, '2');
    panel = await openPanel(driver, await driver.openPopup(report));
    return driver;
  });

  it('shows what the popup shows, save the way to itself', async () => {
    await saying(panel, /云泽县林业局[\s\S]*发现 2 个错误[\s\S]*复制整改意见/);
    expect(await panel.evaluate('doc.querySelector(`[aria-label="在侧栏打开"]`) === null')).toBe(true);
  });

  it('follows the tab in front, there and back', async () => {
    const clean = await driver.open(site.url('/clean.html'));
    await saying(panel, '未发现问题');
    await report.bringToFront();
    await saying(panel, '发现 2 个错误');
    await clean.bringToFront();
    expect(await saying(panel, '未发现问题')).not.toContain('发现 2 个错误');
    await clean.close();
    await saying(panel, '发现 2 个错误');
  });

  it('follows the tab from page to page', async () => {
    const page = await driver.open(site.url('/clean.html'));
    await saying(panel, '未发现问题');
    await page.goto(site.url('/list.html'));
    await saying(panel, '未在此页发现年度报告正文');
    await page.goto(site.url('/report.html'));
    await saying(panel, '发现 2 个错误');
    await page.close();
  });

  it('says what to do on a page that it may not see', async () => {
    const other = await driver.open(site.url('/report.html', otherHost));
    const text = await saying(panel, '侧栏看不到此页');
    expect(text).toContain('点击浏览器工具栏上的“年报体检”图标');
    expect(text).not.toContain('发现');
    await other.close();
  });

  it('leads to a place in the tab in front, and leaves the others where they are', async () => {
    const second = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, second, '2');
    await saying(panel, '发现 2 个错误');
    await report.evaluate(() => scrollTo(0, 0));
    await waitFor('a problem to click', () => click(panel, '.item-head', '1 个数字有误'));
    await waitFor('the page to scroll', () => second.evaluate(() => scrollY > 0));
    expect(await report.evaluate(() => scrollY)).toBe(0);
    await waitFor('the problem to be the current one', () =>
      panel.evaluate('doc.querySelector("[data-current]") !== null'),
    );
    await report.bringToFront();
    await waitFor('no current problem', () => panel.evaluate('doc.querySelector("[data-current]") === null'));
    await second.close();
  });

  it('lets the person choose among the reports of all frames, and the badge counts them together', async () => {
    const page = await driver.open(site.url('/frames.html'));
    await waitForBadge(driver, page, '4');
    await waitFor(
      'three reports',
      async () => (await panel.evaluate('doc.querySelectorAll(".frames button").length')) === 3,
    );
    const verdicts: string[] = [];
    for (const frame of [1, 2, 3]) {
      await click(panel, `.frames button:nth-of-type(${frame})`);
      await waitFor('the choice', () =>
        panel.evaluate(`doc.querySelector(".frames button:nth-of-type(${frame})").ariaPressed === "true"`),
      );
      verdicts.push(String(await panel.evaluate('doc.querySelector(".verdict strong").textContent')));
    }
    expect(verdicts.sort()).toEqual(['发现 2 个错误', '发现 2 个错误', '未发现问题']);
    await page.close();
  });

  it('holds everything at any width that a panel has', async () => {
    await report.bringToFront();
    await saying(panel, '发现 2 个错误');
    for (const width of [260, 300, 360, 420, 500]) {
      await panel.resize(width);
      await waitFor(`a panel of ${width} pixels`, async () => {
        const seen = Number(await panel.evaluate('doc.defaultView.innerWidth'));
        return Math.abs(seen - width) < 30;
      });
      const outside = () =>
        panel.evaluate(
          `[...doc.querySelectorAll('.tab *')].filter((element) => {
          const box = element.getBoundingClientRect();
          return box.width > 0 && !element.closest('.menu ul, .wide') && box.right > doc.documentElement.clientWidth + 1;
        }).map((element) => element.className + ' ' + element.textContent)`,
        );
      // Firefox tells the new width before it has laid out for it, and draws the panel over a few frames.
      await expect.poll(outside, { message: `${width}`, timeout: PATIENCE }).toEqual([]);
      expect(await panel.evaluate('doc.documentElement.scrollHeight <= doc.defaultView.innerHeight')).toBe(true);
    }
  });

  it.runIf(name === 'chromium')('stays with its own window while another one shows something else', async () => {
    await report.bringToFront();
    await saying(panel, '发现 2 个错误');
    const { session } = driver;
    if (session.kind !== 'chromium') return;
    const opened = session.browser.waitForTarget((target) => target.url() === site.url('/clean.html'));
    await (await session.worker()).evaluate(openWindow, site.url('/clean.html'));
    const other = await (await opened).asPage();
    const checked = () => waitFor('its badge', async () => (await session.badge(other.url())) === '✓');
    await checked();
    expect(await panel.text()).toContain('发现 2 个错误');
    await other.reload();
    await checked();
    expect(await panel.text()).toContain('发现 2 个错误');
    await other.close();
  });

  it('goes, and the pages stay as they are', async () => {
    await panel.close();
    await report.bringToFront();
    await waitForBadge(driver, report, '2');
  });
});

/** Runs inside the service worker, where `chrome` is. */
async function openWindow(url: string): Promise<void> {
  const { windows } = (globalThis as unknown as { chrome: { windows: { create(options: object): Promise<unknown> } } })
    .chrome;
  await windows.create({ url, focused: true });
}
