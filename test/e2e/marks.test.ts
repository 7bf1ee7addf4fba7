// Marks in pages that make it hard: strict policies, greedy style sheets, scrolling boxes, zoom, tables drawn anew.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serveSite, waitFor } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { browserNames, type Driver, launch, tagOver, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';

const wrongCell = 'table:nth-of-type(2) tr:nth-child(6) td:nth-child(3)';
const withStyle = (css: string) => pages.sample.replace('</head>', `<style>${css}</style></head>`);

let site: Site;
beforeAll(async () => {
  site = await serveSite({
    '/policy.html': pages.sample.replace(
      '<head>',
      `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; script-src 'none'">`,
    ),
    '/greedy.html': withStyle(
      '* { display: revert !important; outline: 9px solid lime !important; font-size: 40px; } nianbao-checkup { display: none !important; opacity: 0 !important; position: static !important; } div { all: unset !important; }',
    ),
    '/zoom.html': withStyle('html { zoom: 1.25; } body { margin-top: 37px; }'),
    '/scroller.html': withStyle('.article { height: 420px; overflow: auto; }'),
    '/moved.html': withStyle('html { position: relative; margin: 40px 0 0 60px; } body { filter: grayscale(1); }'),
    '/report.html': pages.sample,
  });
});
afterAll(() => site.close());

/** How far the tag of the wrong cell is from that cell, in pixels; 0 where it touches it. */
async function distance(page: Page): Promise<number> {
  const tag = await waitFor('the tag', () => tagOver(page, wrongCell));
  return page.evaluate(
    (selector, { x, y }) => {
      const { left, right, top, bottom } = (document.querySelector(selector) as Element).getBoundingClientRect();
      return Math.max(0, left - x, x - right, top - y, y - bottom);
    },
    wrongCell,
    tag,
  );
}

describe.each(browserNames)('marks in %s', (name) => {
  let driver: Driver;
  suiteBrowser(async () => {
    driver = await launch(name);
    return driver;
  });

  it.each([
    ['under a policy that allows no style', '/policy.html'],
    ['under a style sheet that wants them gone', '/greedy.html'],
    ['where the root is zoomed', '/zoom.html'],
    ['where the root is moved and the body filtered', '/moved.html'],
    ['inside a box that scrolls', '/scroller.html'],
  ])('stand at their cell %s', async (_, path) => {
    const page = await driver.open(site.url(path));
    await waitForBadge(driver, page, '2');
    expect(await distance(page)).toBeLessThanOrEqual(12);
    await page.close();
  });

  it('are not seen outside the box that hides their cell', async () => {
    const page = await driver.open(site.url('/scroller.html'));
    await waitForBadge(driver, page, '2');
    await waitFor('the tag', () => tagOver(page, wrongCell));
    const seen = () =>
      page.evaluate(() => {
        const box = (document.querySelector('.article') as Element).getBoundingClientRect();
        for (let y = Math.max(0, box.bottom + 4); y < innerHeight; y += 4) {
          for (let x = 0; x < innerWidth; x += 4) {
            if (document.elementFromPoint(x, y)?.localName === 'nianbao-checkup') return true;
          }
        }
        return false;
      });
    await page.evaluate(() => document.querySelector('.article')?.scrollTo({ top: 0, behavior: 'instant' }));
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await waitFor('the marks to be clipped', async () => !(await seen()));
    await page.close();
  });

  it('move to the new cells when the table is drawn anew', async () => {
    const page = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, page, '2');
    await waitFor('the tag', () => tagOver(page, wrongCell));
    await page.evaluate(() => {
      const table = document.querySelectorAll('table')[1] as Element;
      const space = document.createElement('p');
      space.style.height = '300px';
      const copy = table.cloneNode(true);
      table.replaceWith(copy);
      copy.parentNode?.insertBefore(space, document.querySelector('table'));
    });
    await waitFor('the tag at the new cell', async () => (await tagOver(page, wrongCell)) !== null);
    expect(await distance(page)).toBeLessThanOrEqual(12);
    await page.close();
  });
});
