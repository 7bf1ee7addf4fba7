import type { Browser, Page } from 'puppeteer-core';
import { openTab } from './chromium.ts';
import { removeFolders, temporaryFolder } from './downloads.ts';
import type { FirefoxChrome } from './firefox-chrome.ts';
import { extensionHost, firefoxExtensionId, giveBackFirefox, loseFirefox, takeFirefox } from './firefox-process.ts';
import { demandSilence, forgetRequests, seenByFirefox } from './requests.ts';
import { builtFolder, type LaunchOptions, type Remains, stageExtension } from './staged-extension.ts';
import { waitFor } from './wait.ts';

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
  const folder = options.resume?.extension ?? stageExtension(options.extension ?? builtFolder('firefox'), options);
  const downloads = options.resume?.downloads ?? options.downloads ?? temporaryFolder('downloads');
  // In a window a person may go wherever they like.
  const watched = options.headless !== false;
  const firefox = await takeFirefox(options);
  const { browser, chrome, profile } = firefox;
  const findExtensionPage = (test: () => boolean) =>
    waitFor("the extension's page in Firefox", async () => {
      for (const page of await browser.pages()) {
        if (await page.evaluate(test).catch(() => false)) return page;
      }
      return null;
    });
  try {
    if (watched) await forgetRequests(chrome);
    await chrome.evaluate(prepare(downloads));
    await browser.installExtension(folder);
    if (!options.keepsWelcome && !options.resume) {
      const welcome = await findExtensionPage(() => document.body?.classList.contains('welcome') ?? false);
      await welcome.close();
    }
  } catch (error) {
    firefox.spoilt = true;
    await giveBackFirefox(firefox);
    throw error;
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
        const start = `moz-extension://${extensionHost}${path}`;
        // Puppeteer may also have a page that the tab was before it got the process of the extension, and nobody answers there.
        for (const candidate of await browser.pages()) {
          if (before.has(candidate)) continue;
          const there = candidate.evaluate(
            (address) => location.href.startsWith(address) && document.readyState === 'complete',
            start,
          );
          if (await there.catch(() => false)) return candidate;
        }
        return null;
      });
    },
    kill: async () => {
      const gone = new Promise((resolve) => browser.once('disconnected', resolve));
      browser.process()?.kill('SIGKILL');
      await gone;
      loseFirefox(firefox);
      return { profile, extension: folder, downloads };
    },
    close: async () => {
      const requests = watched && browser.connected ? await seenByFirefox(chrome) : [];
      await giveBackFirefox(firefox);
      removeFolders(downloads, folder);
      demandSilence(requests, options.opensPages);
    },
  };
}

/** Runs in the browser's own window, before the extension is there: the host of its pages, and where downloads go. */
const prepare = (downloads: string) => `(() => {
  const hosts = 'extensions.webextensions.uuids';
  const known = JSON.parse(Services.prefs.getStringPref(hosts, '{}'));
  known[${JSON.stringify(firefoxExtensionId)}] = '${extensionHost}';
  Services.prefs.setStringPref(hosts, JSON.stringify(known));
  Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(downloads)});
})()`;
