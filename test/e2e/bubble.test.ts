// The bubble of a mark: above all marks, clear of what it speaks of, and there also after a box inside the page has scrolled.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serveSite, waitFor } from './harness/index.ts';
import { browserNames, type Driver, isMarked, launch, waitForBadge } from './support/driver.ts';
import { inLayer } from './support/layer.ts';
import * as pages from './support/pages.ts';
import { keepPicture } from './support/pictures.ts';
import { click, saying } from './support/popup-clicks.ts';

/** The big table in a box that scrolls by itself, both ways, as sites for narrow screens have it. */
const boxed = pages.sample.replace(
  '</body>',
  `<script>{
    const table = document.querySelectorAll('table')[1];
    const box = document.createElement('div');
    box.id = 'box';
    box.style.cssText = 'width: 420px; height: 260px; overflow: auto';
    table.before(box);
    box.append(table);
    table.style.width = '1800px';
  }</script></body>`,
);

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/boxed.html': boxed, '/report.html': pages.sample });
});
afterAll(() => site.close());

/** How much of the window answers to our layer, in points of a grid of 8 pixels: tags are small, a bubble is not. */
const pointsOfLayer = (page: Page) =>
  page.evaluate(() => {
    let points = 0;
    for (let y = 4; y < innerHeight; y += 8) {
      for (let x = 4; x < innerWidth; x += 8) {
        if (document.elementFromPoint(x, y)?.localName === 'nianbao-checkup') points += 1;
      }
    }
    return points;
  });

describe.each(browserNames)('the bubble in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch(name);
  });
  afterAll(() => driver?.close());

  it('opens where the list leads into a box that scrolls by itself, once the cell is in sight', async () => {
    const page = await driver.open(site.url('/boxed.html'));
    await waitForBadge(driver, page, '2');
    await waitFor('marks', () => isMarked(page));
    await page.evaluate(() => document.querySelector('#box')?.scrollTo(1_800, 0));
    const popup = await driver.openPopup(page);
    await saying(popup, '发现 2 个错误');
    await click(popup, '.item-head');
    await saying(popup, /1\s*\/\s*3/);
    await popup.close();
    await waitFor('the bubble', async () => (await pointsOfLayer(page)) > 200);
    keepPicture(`bubble-in-box-${name}`, await page.screenshot());
  });

  it('leaves every cell of its explanation and their heads to be read, stands above all marks, and begins with the suggestion', async () => {
    const page = await openAtFirst(driver, '/report.html', '发现 2 个错误', '.item-head');
    // The wrong number, the total of its row that contradicts it, and what stands above and beside them: all at one moment, when the page has
    // come to rest.
    const standing = await waitFor('a bubble that covers none of it', async () => {
      const found = await standingBubble(driver, page);
      return found?.seen.length === 5 && found.covered.length === 0 && found;
    });
    keepPicture(`bubble-${name}`, await page.screenshot());
    expect(standing.seen).toEqual(['21', '15', '（一）予以公开', '自然人', '总计']);
    expect(standing.above).toEqual([]);
    const { order, folded } = standing;
    expect(order.indexOf('repairs')).toBeGreaterThan(order.indexOf('headline'));
    expect(order.indexOf('repairs')).toBeLessThan(order.indexOf('sums'));
    expect(folded).toBe(true);
    await page.close();
  });

  it('shows by a shadow where its text goes on below its edge', async () => {
    const page = await openAtFirst(driver, '/report.html', '发现 2 个错误', '.item-head', 300);
    await waitFor('the bubble to be longer than the window lets it be', () => inLayer(driver, page, longer));
    keepPicture(`bubble-low-window-${name}`, await page.screenshot());
    const shades = String(
      await inLayer(
        driver,
        page,
        "page.defaultView.getComputedStyle(root.querySelector('.bubble')).backgroundAttachment",
      ),
    );
    expect(shades).toMatch(/local.*scroll/);
    await page.close();
  });
});

describe.each(browserNames)('the bubble of an English browser in %s', (name) => {
  it('is set as English, and in an English font, whose quotes are not wide', async () => {
    const driver = await launch(name, { language: 'en' });
    try {
      const page = await openAtFirst(driver, '/report.html', '2 errors found', '.item-head');
      await waitFor('the bubble to stand', () => standingBubble(driver, page));
      keepPicture(`bubble-english-${name}`, await page.screenshot());
      const { lang, font, words } = (await inLayer(
        driver,
        page,
        `(() => {
          const bubble = root.querySelector('.bubble');
          return { lang: bubble.lang, font: page.defaultView.getComputedStyle(bubble).fontFamily, words: bubble.innerText };
        })()`,
      )) as { lang: string; font: string; words: string };
      expect(lang).toBe('en');
      expect(font).toMatch(/^system-ui/);
      expect(words).toContain('One wrong number');
    } finally {
      await driver.close();
    }
  });
});

const longer = "(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)(root.querySelector('.bubble'))";

/** Opens a report and follows the list to its first problem, by a click in the popup, which is closed then. */
async function openAtFirst(driver: Driver, path: string, words: string, selector: string, height = 900): Promise<Page> {
  const page = await driver.open(site.url(path));
  await page.setViewport({ width: 1_280, height });
  await waitForBadge(driver, page, '2');
  const popup = await driver.openPopup(page);
  await saying(popup, words);
  await click(popup, selector);
  await saying(popup, /1\s*\/\s*3/);
  await popup.close();
  return page;
}

interface Standing {
  /** What of the sample's first problem is whole in the window, and what of that it covers: the wrong number, its total, their heads. */
  seen: string[];
  covered: string[];
  /** What of our own lies on the bubble. */
  above: string[];
  /** The classes of its parts, from top to bottom. */
  order: string[];
  /** True where its sums are folded. */
  folded: boolean;
}

/** The open bubble, once it is whole in the window; null before. Marks take no pointer: to see what lies on top, they do so for a moment. */
async function standingBubble(driver: Driver, page: Page): Promise<Standing | null> {
  return (await inLayer(
    driver,
    page,
    `(() => {
      const bubble = root.querySelector('.bubble');
      const { innerWidth, innerHeight } = page.defaultView;
      const { left, top, right, bottom } = bubble?.getBoundingClientRect() ?? { left: -1 };
      if (!(left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight)) return null;
      const style = page.createElement('style');
      style.textContent = '* { pointer-events: auto !important; }';
      root.append(style);
      const above = [];
      for (let y = top + 10; y < bottom - 10; y += 6)
        for (let x = left + 10; x < right - 10; x += 6) {
          const found = root.elementFromPoint(x, y);
          if (found && found !== bubble && !bubble.contains(found)) above.push(found.className);
        }
      style.remove();
      const cells = [...page.querySelectorAll('table')[1].querySelectorAll('td')];
      const named = (words) => cells.find(({ textContent }) => textContent === words);
      const label = named('（一）予以公开');
      const numbers = [...label.parentElement.querySelectorAll('td.n')];
      const seen = [numbers.at(0), numbers.at(-1), label, named('自然人'), named('总计')]
        .map((cell) => ({ words: cell.textContent, box: cell.getBoundingClientRect() }))
        .filter(({ box }) => box.top >= 0 && box.bottom <= innerHeight);
      const covered = seen.filter(
        ({ box }) => box.left < right && box.right > left && box.top < bottom && box.bottom > top,
      );
      const words = (all) => all.map((one) => one.words);
      const order = [...bubble.children].map((part) => part.className);
      return { seen: words(seen), covered: words(covered), above, order, folded: bubble.querySelector('.sums')?.open === false };
    })()`,
  )) as Standing | null;
}
