// Setting a problem aside without a mouse, and as axe-core sees it.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, launchChromium, type Site, serveSite, waitFor } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { violations } from './support/axe.ts';
import * as pages from './support/pages.ts';
import { keepPicture } from './support/pictures.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/report.html': pages.sample });
});
afterAll(() => site.close());

describe('setting aside with the keyboard alone, in Chromium', () => {
  let chromium: ChromiumSession;
  suiteBrowser(async () => {
    chromium = await launchChromium();
    return chromium;
  });

  it('is asked, answered and taken back; axe-core finds nothing on the way', async () => {
    const page = await chromium.open(site.url('/report.html'));
    const popup = await chromium.openPopup(page);
    const says = (words: string) =>
      waitFor(`the popup to say ${words}`, () =>
        popup.evaluate((expected) => document.body.innerText.includes(expected), words),
      );
    const here = () => popup.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    /** Presses Tab until something with these words has the focus; it must not be far. */
    const tabTo = async (words: string) => {
      for (let step = 0; step < 6 && (await here()) !== words; step += 1) await popup.keyboard.press('Tab');
      expect(await here()).toBe(words);
    };
    const fine = async () => {
      for (const value of ['dark', 'light']) {
        await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        expect(await violations(popup), value).toEqual([]);
      }
    };
    await says('发现 2 个错误');
    await popup.focus('.set-aside button');
    await popup.keyboard.press('Enter');
    await fine();
    // Escape closes the question, and not the popup.
    await popup.keyboard.press('Escape');
    expect(await here()).toBe('搁置');
    await popup.keyboard.press('Enter');
    // Nothing is chosen yet, and nothing is taken for granted.
    await tabTo('确定');
    await popup.keyboard.press('Enter');
    await says('请选择原因。');
    await fine();
    await popup.keyboard.press('ArrowRight');
    await popup.keyboard.press('ArrowRight');
    await popup.keyboard.press('Tab');
    await popup.keyboard.type('已与台账核对');
    await tabTo('确定');
    await popup.keyboard.press('Enter');
    await says('已搁置（1 项）');
    expect(await here()).toContain('年份不一致');
    await popup.focus('.asides summary');
    await popup.keyboard.press('Enter');
    await says('已与台账核对');
    await fine();
    keepPicture('aside-dark', await dark(popup));
    await popup.focus('.asides .restore');
    await popup.keyboard.press('Enter');
    await says('发现 2 个错误');
    await popup.close();
    await page.close();
  });
});

async function dark(popup: Page): Promise<Uint8Array> {
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  return popup.screenshot();
}
