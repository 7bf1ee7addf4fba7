import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../run/browsers.mjs';
import { openTab } from './chromium.ts';
import { removeFolders, temporaryFolder } from './downloads.ts';
import { connectChrome, type FirefoxChrome } from './firefox-chrome.ts';
import { demandSilence, seenByFirefox, watchFirefox } from './requests.ts';
import { localHosts } from './site.ts';
import { builtFolder, type LaunchOptions, type Remains, stageExtension } from './staged-extension.ts';
import { PATIENCE, waitFor } from './wait.ts';

/** The id in the manifest (browser_specific_settings.gecko.id). */
export const firefoxExtensionId = 'nianbao-checkup@extension';
/** The host of the extension's own pages: Firefox draws it by lot for each profile, so the harness fixes it beforehand. */
const extensionHost = '7d1f4c52-6f1e-4e4b-9a55-2f3c5a6b7c8d';

/** A running Firefox with the extension installed. */
export interface FirefoxSession {
  readonly kind: 'firefox';
  readonly browser: Browser;
  readonly downloads: string;
  /** The browser's own window: toolbar button, badge, popup. */
  readonly chrome: FirefoxChrome;
  /** Opens an address in a new tab and waits until the page has loaded. */
  open(url: string): Promise<Page>;
  /**
   * Opens a page of the extension in a tab of its own and gives it. To puppeteer its address reads about:blank, but the page can be
   * read and clicked as any other.
   * @param path for example '/popup.html'
   */
  openExtensionPage(path: string): Promise<Page>;
  /** The extension's page that is open in a tab and passes `test` (run in the page), for pages the extension opened by itself. */
  findExtensionPage(test: () => boolean): Promise<Page>;
  /** Kills the browser as a crash or a power cut does; what is left of it can be started again, and is removed then. */
  kill(): Promise<Remains>;
  /** Ends the browser; fails where the extension, or a page, has asked for anything that is not on this machine (headless only). */
  close(): Promise<void>;
}

/** Starts Firefox with the extension; the hosts of site.ts are found on this machine. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<FirefoxSession> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error('No Firefox found; set NIANBAO_FIREFOX.');
  const folder = options.resume?.extension ?? stageExtension(options.extension ?? builtFolder('firefox'), options);
  const downloads = options.resume?.downloads ?? options.downloads ?? temporaryFolder('downloads');
  const profile = options.resume?.profile ?? temporaryFolder('firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    timeout: PATIENCE,
    userDataDir: profile,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
    // Lets the harness reach the browser's own window: see firefox-chrome.ts.
    args: ['--remote-allow-system-access', '--width=1280', '--height=1000'],
    extraPrefsFirefox: {
      'network.dns.localDomains': localHosts.join(','),
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxExtensionId]: extensionHost }),
      'layout.css.devPixelsPerPx': String(options.scale ?? 1),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      // After a crash it opens again what was open, as it does for everybody; it notes that every 15 seconds.
      'browser.sessionstore.resume_from_crash': true,
      'browser.sessionstore.interval': 1_000,
      // All that pages may keep on this machine, in kilobytes; -1 leaves it to the browser.
      'dom.quotaManager.temporaryStorage.fixedLimit': options.bounded ? 6_000 : -1,
    },
  });
  const chrome = await connectChrome(browser, firefoxExtensionId);
  // In a window a person may go wherever they like.
  const watched = options.headless !== false;
  if (watched) await watchFirefox(chrome);
  await browser.installExtension(folder);
  const findExtensionPage = (test: () => boolean) =>
    waitFor("the extension's page in Firefox", async () => {
      for (const page of await browser.pages()) {
        if (await page.evaluate(test).catch(() => false)) return page;
      }
      return null;
    });
  if (!options.keepsWelcome && !options.resume) {
    const welcome = await findExtensionPage(() => document.body?.classList.contains('welcome') ?? false);
    await welcome.close();
  }
  return {
    kind: 'firefox',
    browser,
    downloads,
    chrome,
    open: (url) => openTab(browser, url),
    findExtensionPage,
    openExtensionPage: async (path) => {
      const before = new Set(await browser.pages());
      await chrome.openTab(`moz-extension://${extensionHost}${path}`);
      return waitFor(`${path} in a tab`, async () => {
        const page = (await browser.pages()).find((candidate) => !before.has(candidate));
        const there = await page?.evaluate(
          (start) => location.href.startsWith(start) && document.readyState === 'complete',
          `moz-extension://${extensionHost}${path}`,
        );
        return there ? page : null;
      });
    },
    kill: async () => {
      const gone = new Promise((resolve) => browser.once('disconnected', resolve));
      browser.process()?.kill('SIGKILL');
      await gone;
      return { profile, extension: folder, downloads };
    },
    close: async () => {
      const requests = watched && browser.connected ? await seenByFirefox(chrome) : [];
      await browser.close();
      removeFolders(downloads, profile, folder);
      demandSilence(requests, options.opensPages);
    },
  };
}
