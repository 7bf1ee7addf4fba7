// Both real browsers with the bundled engine, and no extension: what the reader does on a page is asked in the page itself.
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../run/browsers.mjs';
import { scriptForPage } from '../../run/bundle.mjs';
import { giveBackFirefox, takeFirefox } from '../harness/firefox-process.ts';
import { PATIENCE } from '../harness/wait.ts';

/** Which browser. */
export type BrowserName = 'chromium' | 'firefox';
export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** What the bundled script puts into the page. The check is put together from its stages, so that nothing catches what they throw. */
const entry = `
  import { inWords } from './lib/view/page-check';
  import { examineReport } from './lib/check/examine-report';
  import { detectPage, PageCheckSchema } from './lib/index';
  import { readPage } from './lib/page/read/read-page';
  import { recogniseDocument } from './lib/check/recognise-document';
  import { expand } from './lib/table/grid';
  const checkPage = (document, options, read) => {
    const { source } = readPage(document);
    read?.(source);
    const report = recogniseDocument(source);
    return report && inWords(examineReport(report, source.title, options));
  };
  globalThis.nianbao = { checkPage, detectPage, PageCheckSchema, readPage, expand };
`;

/** What the script is called where the browser names it. */
export const ENGINE = 'nianbao-engine.js';

/** The engine as one script. */
export const bundleEngine = async (): Promise<string> => `${await scriptForPage(entry)}\n//# sourceURL=${ENGINE}`;

/** A browser without the extension. */
export interface Bare {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts a browser without a window, or takes a Firefox that others have done with. */
export async function launch(name: BrowserName): Promise<Bare> {
  if (name === 'firefox') {
    const firefox = await takeFirefox({});
    return { browser: firefox.browser, close: () => giveBackFirefox(firefox) };
  }
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No chromium found.');
  const args = ['--no-sandbox', '--disable-gpu'];
  const browser = await puppeteer.launch({ executablePath, headless: true, browser: 'chrome', pipe: true, args });
  return { browser, close: () => browser.close() };
}

/** A new tab with this page. The page's own scripts have run, and so has what its frames load. */
export async function openBare(browser: Browser, html: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport({ width: 800, height: 600 });
  await page.setContent(html, { waitUntil: 'load' });
  return page;
}

/** The same, the engine in it. */
export async function openPage(browser: Browser, html: string, engine: string): Promise<Page> {
  const page = await openBare(browser, html);
  await page.evaluate(engine);
  return page;
}
