import type { Browser, Extension, Page, WebWorker } from 'puppeteer-core';
import { type ChromiumProcess, giveBackChromium, loseChromium, takeChromium } from './chromium-process.ts';
import { removeFolders } from './downloads.ts';
import { demandSilence, type SeenRequest, watchScripts } from './requests.ts';
import { builtFolder, type LaunchOptions, type Remains, stageExtension } from './staged-extension.ts';
import { PATIENCE, waitFor } from './wait.ts';

/** A running Chromium with the extension installed. */
export interface ChromiumSession {
  readonly kind: 'chromium';
  readonly browser: Browser;
  readonly extension: Extension;
  readonly downloads: string;
  /** Opens an address in a new tab and waits until the page has loaded. */
  open(url: string): Promise<Page>;
  /** Clicks the extension's toolbar button on this tab and gives the real popup, once its document has loaded. */
  openPopup(page: Page): Promise<Page>;
  /** The extension's service worker; being watched by the harness keeps it from falling asleep. */
  worker(): Promise<WebWorker>;
  /** The badge text of the tab that shows this address; '' where there is none. */
  badge(url: string): Promise<string>;
  /** Kills the browser as a crash or a power cut does; what is left of it can be started again, and is removed then. */
  kill(): Promise<Remains>;
  /** Ends the browser; fails where the extension, or a page, has asked for anything that is not on this machine (headless only). */
  close(): Promise<void>;
}

/** Starts Chromium with the extension; the hosts of site.ts are found on this machine. */
export async function launchChromium(options: LaunchOptions = {}): Promise<ChromiumSession> {
  const extensionFolder =
    options.resume?.extension ?? stageExtension(options.extension ?? builtFolder('chrome'), options);
  const chromium = await takeChromium(options);
  const { browser, downloads, profile } = chromium;
  const seen: SeenRequest[] = [];
  const giveBack = async () => {
    await giveBackChromium(chromium);
    removeFolders(extensionFolder);
  };
  const extension = await install(chromium, extensionFolder, options).catch(async (error: unknown) => {
    chromium.spoilt = true;
    await giveBack();
    throw error;
  });
  const worker = () => waitFor('the service worker', async () => (await extension.workers())[0]);
  return {
    kind: 'chromium',
    browser,
    extension,
    downloads,
    worker,
    open: (url) => openTab(browser, url, (page) => watchScripts(page, seen)),
    openPopup: (page) => openPopup(browser, extension, page),
    badge: async (url) => (await worker()).evaluate(readBadge, url),
    kill: async () => {
      const gone = new Promise((resolve) => browser.once('disconnected', resolve));
      browser.process()?.kill('SIGKILL');
      await gone;
      loseChromium(chromium);
      return { profile, extension: extensionFolder, downloads };
    },
    close: async () => {
      await giveBack();
      demandSilence([...chromium.requests, ...seen], options.opensPages);
    },
  };
}

/** Puts the extension into Chromium, and closes the page that it opens then unless somebody wants to see it. */
async function install({ browser }: ChromiumProcess, folder: string, options: LaunchOptions): Promise<Extension> {
  const id = await browser.installExtension(folder);
  const extension = await waitFor('the extension in Chromium', async () => (await browser.extensions()).get(id));
  if (!options.keepsWelcome && !options.resume) {
    const address = `chrome-extension://${extension.id}/welcome.html`;
    const opened = await browser.waitForTarget((target) => target.url() === address, { timeout: PATIENCE });
    await (await opened.asPage()).close();
  }
  return extension;
}

/** Opens an address in a new tab of either browser and waits until the page has loaded; `prepare` gets the tab while it is empty. */
export async function openTab(browser: Browser, url: string, prepare?: (page: Page) => void): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  prepare?.(page);
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

async function openPopup(browser: Browser, extension: Extension, page: Page): Promise<Page> {
  await page.bringToFront();
  const address = `chrome-extension://${extension.id}/popup.html`;
  const appears = browser.waitForTarget((target) => target.url().startsWith(address), { timeout: PATIENCE });
  await page.triggerExtensionAction(extension);
  const popup = await (await appears).asPage();
  await popup.waitForFunction(() => document.readyState === 'complete');
  return popup;
}

interface BadgeApi {
  tabs: { query(query: { url?: string }): Promise<{ id?: number; url?: string }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
}

/** Runs inside the service worker, where `chrome` is. */
async function readBadge(url: string): Promise<string> {
  const api = (globalThis as unknown as { chrome: BadgeApi }).chrome;
  const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
  return tab?.id === undefined ? '' : api.action.getBadgeText({ tabId: tab.id });
}
