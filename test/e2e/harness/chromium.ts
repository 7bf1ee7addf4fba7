import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type WebWorker } from 'puppeteer-core';
import { findBrowser } from '../../run/browsers.mjs';
import { removeFolders, temporaryFolder } from './downloads.ts';
import { demandSilence, readNetLog, type SeenRequest, watchScripts } from './requests.ts';
import { localHosts } from './site.ts';
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
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chrome, Chromium or Edge found; set NIANBAO_CHROME.');
  const extensionFolder =
    options.resume?.extension ?? stageExtension(options.extension ?? builtFolder('chrome'), options);
  const downloads = options.resume?.downloads ?? options.downloads ?? temporaryFolder('downloads');
  const profile = options.resume?.profile ?? profileFor(downloads);
  const scale = options.scale ?? 1;
  const netLog = join(profile, 'net-log.json');
  const seen: SeenRequest[] = [];
  // In a window a person may go wherever they like.
  const watched = options.headless !== false;
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless: options.headless ?? true,
    timeout: PATIENCE,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [extensionFolder],
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900, deviceScaleFactor: scale },
    args: [
      // Root, and most containers, cannot run Chromium's sandbox; a person's own window keeps it.
      ...(options.headless !== false || process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : []),
      // A headless screen is 800 by 600 by default: too small for a popup of full height.
      ...(options.headless === false
        ? []
        : [
            `--screen-info={${1600 * scale}x${1200 * scale}}`,
            '--window-size=1300,1100',
            `--force-device-scale-factor=${scale}`,
          ]),
      ...(watched ? [`--log-net-log=${netLog}`] : []),
      `--host-resolver-rules=${localHosts.map((host) => `MAP ${host} 127.0.0.1`).join(', ')}`,
    ],
  });
  const extension = await waitFor(
    'the extension in Chromium',
    async () => [...(await browser.extensions()).values()][0],
  );
  if (!options.keepsWelcome && !options.resume) {
    const address = `chrome-extension://${extension.id}/welcome.html`;
    const opened = await browser.waitForTarget((target) => target.url() === address, { timeout: PATIENCE });
    await (await opened.asPage()).close();
  }
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
      return { profile, extension: extensionFolder, downloads };
    },
    close: async () => {
      await browser.close();
      const requests = watched ? [...readNetLog(netLog), ...seen] : [];
      removeFolders(downloads, profile, extensionFolder);
      demandSilence(requests, options.opensPages);
    },
  };
}

/**
 * A fresh profile that saves downloads in the folder without asking. Puppeteer's own download setting is no use here: it
 * overrides the file name that the extension asks for.
 */
function profileFor(downloads: string): string {
  const profile = temporaryFolder('chromium');
  mkdirSync(join(profile, 'Default'));
  const download = { default_directory: downloads, prompt_for_download: false };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ download }));
  return profile;
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
