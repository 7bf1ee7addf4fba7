// Both real browsers with the bundled engine, and no extension: what the reader does on a page is asked in the page itself.
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../run/browsers.mjs';
import { scriptForPage } from '../../run/bundle.mjs';

/** Which browser. */
export type BrowserName = 'chromium' | 'firefox';
export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** What the bundled script puts into the page. */
const entry = `
  import { checkPage, detectPage, PageCheckSchema } from './lib/index';
  import { readPage } from './lib/page/read-page';
  import { expand } from './lib/table/grid';
  globalThis.nianbao = { checkPage, detectPage, PageCheckSchema, readPage, expand };
`;

/** The engine as one script. */
export const bundleEngine = (): Promise<string> => scriptForPage(entry);

/** Starts a browser without a window. */
export async function launch(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (executablePath === null) throw new Error(`No ${name} found.`);
  const common = { executablePath, headless: true, protocolTimeout: 180_000 };
  return name === 'firefox'
    ? puppeteer.launch({ ...common, browser: 'firefox' })
    : puppeteer.launch({ ...common, browser: 'chrome', pipe: true, args: ['--no-sandbox', '--disable-gpu'] });
}

/** A new tab with this page, the engine in it. The page's own scripts have run, and so has what its frames load. */
export async function openPage(browser: Browser, html: string, engine: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate(engine);
  return page;
}
