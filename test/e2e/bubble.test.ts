// The bubble of a mark: above all marks, clear of what it speaks of, and there also after a box inside the page has scrolled.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serveSite, waitFor } from './harness/index.ts';
import { browserNames, type Driver, isMarked, launch, waitForBadge } from './support/driver.ts';
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

  it('leaves the cell that it speaks of, and the heads above it, to be read', async () => {
    const page = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, page, '2');
    const popup = await driver.openPopup(page);
    await saying(popup, '发现 2 个错误');
    await click(popup, '.item-head');
    await saying(popup, /1\s*\/\s*3/);
    await popup.close();
    await waitFor('the bubble', async () => (await pointsOfLayer(page)) > 200);
    const atCell = () =>
      page.evaluate(() => {
        const table = document.querySelectorAll('table')[1] as HTMLTableElement;
        // The first 21 is 新收, the second the wrong one that the bubble speaks of.
        const [, cell] = [...table.querySelectorAll('td')].filter(({ textContent }) => textContent === '21');
        if (!cell) throw new Error('The sample has no second 21 any more.');
        const { left, right, top, bottom } = cell.getBoundingClientRect();
        return document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.localName;
      });
    // The page scrolls to the cell: until it is in the window nothing stands at its place.
    const standing = await waitFor('the cell to be in the window', atCell);
    expect(standing).toBe('td');
    keepPicture(`bubble-${name}`, await page.screenshot());
  });
});
