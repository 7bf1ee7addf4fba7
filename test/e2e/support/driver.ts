// One face for both browsers, so that a test is written once. What only one browser can do is tested in a file of its own.
import type { Page } from 'puppeteer-core';
import {
  type ChromiumSession,
  type FirefoxSession,
  type LaunchOptions,
  launchChromium,
  launchFirefox,
  PATIENCE,
  waitFor,
} from '../harness/index.ts';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** A browser with the extension, as a test uses it. */
export interface Driver {
  readonly name: BrowserName;
  /** The browser itself, for what the two do in ways of their own. */
  readonly session: ChromiumSession | FirefoxSession;
  readonly downloads: string;
  open(url: string): Promise<Page>;
  /** The badge text of the tab that shows this page; it must be the tab in front. */
  badge(page: Page): Promise<string>;
  /** Opens the real popup on this page. */
  openPopup(page: Page): Promise<Popup>;
  /** Opens the real popup on a page of the browser itself, into which it lets no extension. */
  openPopupOnBrowserPage(): Promise<Popup>;
  /** Opens a page of the extension in a tab in front, for example '/options.html'. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** The real popup, open. */
export interface Popup {
  /** All words that are to be seen. */
  text(): Promise<string>;
  /** Evaluates an expression in which `doc` is the popup's document; its value must be plain JSON. */
  evaluate(expression: string): Promise<unknown>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Starts one of the two browsers. */
export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Driver> {
  return name === 'chromium' ? chromium(options) : firefox(options);
}

async function chromium(options: LaunchOptions): Promise<Driver> {
  const session = await launchChromium(options);
  const openPopup = async (page: Page): Promise<Popup> => {
    const popup = await session.openPopup(page);
    await waitFor('the popup to have words', () => popup.evaluate(() => document.body.innerText.trim() !== ''));
    return {
      text: () => popup.evaluate(() => document.body.innerText),
      evaluate: (expression) => popup.evaluate(`(async (doc) => (${expression}))(document)`),
      screenshot: async () => Buffer.from(await popup.screenshot()),
      close: () => popup.close(),
    };
  };
  return {
    name: 'chromium',
    session,
    downloads: session.downloads,
    open: session.open,
    badge: (page) => session.badge(page.url()),
    openPopup,
    openPopupOnBrowserPage: async () => openPopup(await session.open('chrome://version/')),
    openExtensionPage: (path) => session.open(`chrome-extension://${session.extension.id}${path}`),
    close: session.close,
  };
}

async function firefox(options: LaunchOptions): Promise<Driver> {
  const session = await launchFirefox(options);
  const { chrome } = session;
  const openPopup = async (): Promise<Popup> => {
    await chrome.openPopup();
    return {
      text: async () => String(await chrome.inPopup('content.document.body.innerText')),
      evaluate: (expression) => chrome.inPopup(`(async (doc) => (${expression}))(content.document)`),
      screenshot: () => chrome.screenshotPopup(),
      close: () => chrome.closePopup(),
    };
  };
  return {
    name: 'firefox',
    session,
    downloads: session.downloads,
    open: session.open,
    badge: async () => chrome.badge(),
    async openPopup(page) {
      await page.bringToFront();
      return openPopup();
    },
    async openPopupOnBrowserPage() {
      await chrome.openTab('about:license');
      await waitFor('the page of the browser', () =>
        chrome.evaluate("gBrowser.currentURI.spec === 'about:license' && !gBrowser.selectedTab.hasAttribute('busy')"),
      );
      return openPopup();
    },
    openExtensionPage: session.openExtensionPage,
    close: session.close,
  };
}

/** Waits until the tab in front has this badge. How soon it comes is for the bench to say: a busy machine may take its time. */
export async function waitForBadge(driver: Driver, page: Page, text: string, timeout = PATIENCE): Promise<void> {
  let last = '';
  await waitFor(
    `the badge ${JSON.stringify(text)} in ${driver.name}`,
    async () => {
      last = await driver.badge(page);
      return last === text;
    },
    timeout,
  ).catch((error: unknown) => {
    throw new Error(`the badge is ${JSON.stringify(last)}, not ${JSON.stringify(text)}`, { cause: error });
  });
}

/** True where our marks are in the page. */
export function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('nianbao-checkup') !== null);
}

/** The whole page as its own script would see it. */
export function htmlOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/**
 * The numbered tags over an element: how many of nine points near its edges belong to our element. The tags live in a closed tree, but
 * they take the pointer, and so the page's own hit test sees them.
 */
export function tagOver(page: Page, selector: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate((path) => {
    const element = document.querySelector(path);
    element?.scrollIntoView({ block: 'center' });
    const box = element?.getBoundingClientRect();
    if (!box) return null;
    for (let y = box.top - 8; y <= box.bottom + 8; y += 2) {
      for (let x = box.left - 24; x <= box.right + 8; x += 2) {
        if (document.elementFromPoint(x, y)?.localName === 'nianbao-checkup') return { x: x + 4, y: y + 4 };
      }
    }
    return null;
  }, selector);
}
