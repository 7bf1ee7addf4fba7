// The numbered buttons of the marks, as a hand meets them.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serveSite, waitFor } from './harness/index.ts';
import { browserNames, type Driver, isMarked, launch } from './support/driver.ts';
import * as pages from './support/pages.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/report.html': pages.sample });
});
afterAll(() => site.close());

/** Width and height in pixels of each part of the window that answers to a press on the marks, largest first. */
function targets(page: Page): Promise<[number, number][]> {
  return page.evaluate(() => {
    const isHit = (x: number, y: number) => document.elementFromPoint(x, y)?.localName === 'nianbao-checkup';
    const seen = new Set<string>();
    const found: [number, number][] = [];
    for (let y = 2; y < innerHeight; y += 4) {
      for (let x = 2; x < innerWidth; x += 4) {
        if (seen.has(`${x},${y}`) || !isHit(x, y)) continue;
        let [left, right, top, bottom] = [x, x, y, y];
        while (isHit(left - 1, y)) left -= 1;
        while (isHit(right + 1, y)) right += 1;
        while (isHit(x, top - 1)) top -= 1;
        while (isHit(x, bottom + 1)) bottom += 1;
        for (let row = top - 4; row <= bottom + 4; row += 1) {
          for (let column = left - 4; column <= right + 4; column += 1) seen.add(`${column},${row}`);
        }
        found.push([right - left + 1, bottom - top + 1]);
      }
    }
    return found;
  });
}

describe.each(browserNames)('marks in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch(name);
  });
  afterAll(() => driver?.close());

  it('answer to a press on 24 pixels each way, though they are drawn smaller', async () => {
    const page = await driver.open(site.url('/report.html'));
    await waitFor('marks', () => isMarked(page));
    await page.evaluate(() => document.querySelectorAll('table')[1]?.scrollIntoView());
    const found = await waitFor('marks in sight', async () => {
      const all = await targets(page);
      return all.length > 0 && all;
    });
    expect(found.filter(([width, height]) => width < 24 || height < 24)).toEqual([]);
  });
});
