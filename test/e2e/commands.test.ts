// The browser's own shortcuts, Alt+Shift+J and Alt+Shift+K, in the page. Chromium gives tests no way to press them: its shortcuts belong to
// the window, and a browser without one has none.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, serveSite, waitFor } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { type Driver, launch, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';

let site: Site;
let driver: Driver;
beforeAll(async () => {
  site = await serveSite({ '/report.html': pages.sample });
});
afterAll(() => site.close());
suiteBrowser(async () => {
  driver = await launch('firefox');
  return driver;
});

/** What the browser does when the keys are pressed. */
const press = (letter: string) => {
  const { session } = driver;
  if (session.kind !== 'firefox') throw new Error('Only Firefox has its shortcuts in the window.');
  return session.chrome.evaluate(`(() => {
    const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id-nianbao"] key')];
    const key = keys.find((each) => each.getAttribute('key')?.toUpperCase() === '${letter}');
    if (!key) throw new Error('no such key among ' + keys.map((each) => each.outerHTML));
    const modifiers = key.getAttribute('modifiers');
    key.doCommand();
    return modifiers;
  })()`);
};

it('lead from problem to problem, and back', async () => {
  const page = await driver.open(site.url('/report.html'));
  await waitForBadge(driver, page, '2');
  const inView = (selector: string) =>
    waitFor(`${selector} in view`, () =>
      page.evaluate((wanted) => {
        const { top, bottom } = (document.querySelector(wanted) as Element).getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }, selector),
    );
  const wrongCell = 'table:nth-of-type(2) tr:nth-child(6) td:nth-child(3)';
  expect(await press('J')).toMatch(/alt/);
  await inView(wrongCell);
  // The wrong year stands above the tables.
  await press('J');
  await inView('h1');
  await press('K');
  await inView(wrongCell);
  await page.close();
});
