// What an office prescribes for its machines, as the browser hands it on. Chromium has a page on which policies are tried out without writing
// to the machine; Firefox reads them from the machine alone, and is left to the unit tests of policies.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serveSite, waitFor } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { violations } from './support/axe.ts';
import { type Driver, launch, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { keepPicture } from './support/pictures.ts';

const TRY_POLICIES = 'chrome://policy/test';

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/report.html': pages.sample });
});
afterAll(() => site.close());

/** Makes these settings those of the office, in place of all that it has prescribed before. */
async function prescribe(page: Page, extension: string, settings: Record<string, unknown>): Promise<void> {
  const policies = Object.entries(settings).map(([name, value]) => ({
    // Mandatory, for the machine, from the cloud: numbers of the page's own lists.
    level: 1,
    scope: 1,
    source: 2,
    namespace: extension,
    name,
    value,
  }));
  const script = `import('chrome://resources/js/cr.js').then(({ sendWithPromise }) =>
    sendWithPromise('setLocalTestPolicies', ${JSON.stringify(JSON.stringify(policies))}, ''))`;
  expect(await page.evaluate(script)).toBe(true);
}

describe('settings that an office prescribes, in Chromium', () => {
  let driver: Driver;
  let office: Page;
  let options: Page;
  let report: Page;
  suiteBrowser(async () => {
    driver = await launch('chromium');
    options = await driver.openExtensionPage('/options.html');
    office = await driver.open(TRY_POLICIES);
    report = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, report, '2');
    return driver;
  });
  const extension = () => new URL(options.url()).host;
  const says = (words: string) =>
    waitFor(`the settings to say ${words}`, () =>
      options.evaluate((wanted) => document.body.innerText.includes(wanted), words),
    );
  const isLocked = (id: string) =>
    options.$eval(`[id="${id}"]`, (field) => (field as HTMLInputElement | HTMLSelectElement).disabled);

  it('hold at once on every screen, are locked, and say who has set them', async () => {
    await prescribe(office, extension(), {
      language: 'zh',
      tick: false,
      keepOpened: false,
      rulesOff: ['year-mismatch'],
      sites: ['www.example.org'],
    });
    await options.bringToFront();
    await says('由单位管理员规定，不能更改');
    await says('www.example.org');
    for (const id of ['language', 'tick', 'keep-opened', 'rule-year-mismatch'])
      expect(await isLocked(id), id).toBe(true);
    for (const id of ['marks', 'bom', 'rule-row-total']) expect(await isLocked(id), id).toBe(false);
    expect(await violations(options)).toEqual([]);
    keepPicture('settings-prescribed', await options.screenshot({ fullPage: true }));
    await report.bringToFront();
    await waitForBadge(driver, report, '1');
  });

  it('that make no sense prescribe nothing, and what is no longer prescribed is free again', async () => {
    await prescribe(office, extension(), { language: 'klingon', rulesOff: ['no-such-rule'], nonsense: true });
    await report.bringToFront();
    await waitForBadge(driver, report, '2');
    await options.bringToFront();
    await waitFor('the lock to open', async () => !(await isLocked('rule-year-mismatch')));
    expect(await isLocked('language')).toBe(false);
    expect(await isLocked('tick')).toBe(false);
  });
});
