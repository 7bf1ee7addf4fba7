// Both real browsers with the bundled engine, and no extension: what the reader does on a page is asked in the page itself.
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../run/browsers.mjs';
import { scriptForPage } from '../../run/bundle.mjs';

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
