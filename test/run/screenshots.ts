// `npm run screenshots`: takes the pictures of assets/screenshots anew, in both browsers, from the builds in .output/. Run `npm run build` first.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium, launchFirefox, pause, serveSite, waitFor } from '../e2e/harness/index.ts';
import { root } from './install.mjs';

const folder = join(root, 'assets', 'screenshots');
mkdirSync(folder, { recursive: true });
const path = '/xxgk/2023nb.html';
const site = await serveSite({ [path]: readFileSync(join(root, 'test', 'sample', 'report.html'), 'utf8') });

/** 予以公开 × 自然人 of the sample: the wrong number, which the row below its label holds. */
const wrongCell = 'table:nth-of-type(2) tr:nth-child(6) td:nth-child(3)';

const save = (name: string, picture: Uint8Array) => {
  const file = join(folder, name);
  writeFileSync(file, picture);
  console.log(`${relative(root, file)}  ${Math.round(picture.length / 1024)} KB`);
};

/** The page with the bubble of the wrong number open. */
async function takePage(page: Page): Promise<Uint8Array> {
  await page.setViewport({ width: 1180, height: 820, deviceScaleFactor: 1 });
  await waitFor('marks', () => page.evaluate(() => document.querySelector('nianbao-checkup') !== null));
  const at = await page.evaluate((selector) => {
    const cell = document.querySelector(selector) as HTMLElement;
    scrollTo({ top: cell.getBoundingClientRect().top + scrollY - 300, behavior: 'instant' });
    const box = cell.getBoundingClientRect();
    return { x: box.left + box.width / 3, y: box.top + box.height / 2 };
  }, wrongCell);
  await pause(200);
  await page.mouse.move(at.x, at.y);
  await pause(600);
  return page.screenshot();
}

try {
  const chromium = await launchChromium({ scale: 2 });
  try {
    const page = await chromium.open(site.url(path));
    save('page.png', await takePage(page));
    const popup = await chromium.openPopup(page);
    await pause(500);
    save('popup.png', await popup.screenshot());
  } finally {
    await chromium.close();
  }
  const firefox = await launchFirefox();
  try {
    const page = await firefox.open(site.url(path));
    save('page-firefox.png', await takePage(page));
    await firefox.chrome.openPopup();
    await pause(500);
    save('popup-firefox.png', await firefox.chrome.screenshotPopup());
  } finally {
    await firefox.close();
  }
} finally {
  await site.close();
}
