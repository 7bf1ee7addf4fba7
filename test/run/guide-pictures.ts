// `npm run screenshots:guide`: follows the guide for offices as a new person does, with the package of the last `npm run release`, and takes the
// guide's pictures on the way. The browsers speak the language that they have: the pictures in the repository come from Chinese ones.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { pause, waitFor } from '../e2e/harness/index.ts';
import { findBrowser } from './browsers.mjs';
import { root } from './install.mjs';
import { idOfKey, name, officeKey, version } from './release/facts.mjs';

const pictures = join(root, 'assets/office/guide');
const folder = mkdtempSync(join(tmpdir(), 'nianbao-guide-'));
const save = (file: string, png: Uint8Array) => {
  writeFileSync(join(pictures, file), png);
  console.log(`assets/office/guide/${file}  ${Math.round(png.length / 1024)} KB`);
};

/** 全部解压: the package as it lies in the folder then. */
function unpack(): void {
  const zip = join(root, `.output/release/${name}-${version}-office.zip`);
  if (!existsSync(zip)) throw new Error('There is no release: run "npm run release" first.');
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** The page of the extension that has come up with these words, whatever its address is called. */
const pageWith = (browser: Browser, words: string): Promise<Page> =>
  waitFor(`a page that says ${words}`, async () => {
    for (const page of await browser.pages()) {
      const says = page.evaluate((wanted) => document.body?.innerText.includes(wanted), words);
      if (await says.catch(() => false)) return page;
    }
    return null;
  });

/** The button 试一试 of the welcome page, and the wrong cell of the sample, found. */
async function tryIt(browser: Browser, welcome: Page): Promise<Page> {
  await welcome.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('a, button')];
    buttons.find(({ textContent }) => textContent?.trim() === '试一试')?.click();
  });
  return pageWith(browser, '发现 1 个错误');
}

async function chromium(): Promise<void> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: findBrowser('chromium') ?? '',
    pipe: true,
    userDataDir: join(folder, 'profile'),
    enableExtensions: true,
    defaultViewport: { width: 1100, height: 480, deviceScaleFactor: 1 },
    args: ['--lang=zh-CN', '--no-sandbox', '--disable-gpu', '--window-size=1200,900'],
    env: { ...process.env, LANGUAGE: 'zh_CN' },
  });
  try {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    await page.click('pierce/#devMode');
    await pause(800);
    save('chrome-1.png', await page.screenshot());
    // What the file dialog gives when the folder has been chosen in it.
    const id = await browser.installExtension(join(folder, name));
    if (id !== idOfKey(officeKey())) throw new Error(`The guide promises another id than ${id}`);
    const welcome = await pageWith(browser, '试一试');
    await page.bringToFront();
    await pause(800);
    save('chrome-2.png', await page.screenshot());
    await welcome.bringToFront();
    const sample = await tryIt(browser, welcome);
    await sample.bringToFront();
    await sample.setViewport({ width: 1200, height: 760, deviceScaleFactor: 1 });
    await pause(1_200);
    const says = await sample.evaluate(() => document.body.innerText);
    if (!/予以公开[\s\S]*现为\s*21[\s\S]*应为\s*12/.test(says))
      throw new Error('The sample does not say which cell is wrong');
    save('try.png', await sample.screenshot());
  } finally {
    await browser.close();
  }
}

async function firefox(): Promise<void> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? '',
    defaultViewport: { width: 1100, height: 620 },
    args: ['--width=1100', '--height=800'],
    extraPrefsFirefox: { 'intl.locale.requested': 'zh-CN', 'extensions.langpacks.signatures.required': false },
  });
  try {
    const languages = process.env.NIANBAO_FIREFOX_LANGUAGE;
    if (languages) await browser.installExtension(languages);
    // The zip itself, as the guide has it.
    await browser.installExtension(join(folder, `${name}-firefox.zip`));
    const sample = await tryIt(browser, await pageWith(browser, '试一试'));
    await waitFor('the wrong cell', () => sample.evaluate(() => document.body.innerText.includes('予以公开')));
    await pause(1_200);
    save('firefox-try.png', await sample.screenshot());
  } finally {
    await browser.close();
  }
}

try {
  unpack();
  await chromium();
  await firefox();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
