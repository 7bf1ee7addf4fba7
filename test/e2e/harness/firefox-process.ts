// The process of a Firefox, apart from the extension in it, and how it forgets what was done in it: see kept-browsers.ts.
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../run/browsers.mjs';
import { removeFolders, temporaryFolder } from './downloads.ts';
import { connectChrome, type FirefoxChrome } from './firefox-chrome.ts';
import { areKept, type BrowserProcess, kill, standOf } from './kept-browsers.ts';
import { watchFirefox } from './requests.ts';
import { localHosts } from './site.ts';
import type { LaunchOptions } from './staged-extension.ts';
import { PATIENCE } from './wait.ts';

/** The id in the manifest (browser_specific_settings.gecko.id). */
export const firefoxExtensionId = 'nianbao-checkup@extension';
/** The host of the extension's own pages: Firefox draws it by lot for each profile, so the harness fixes it beforehand. */
export const extensionHost = '7d1f4c52-6f1e-4e4b-9a55-2f3c5a6b7c8d';

/** A Firefox that runs, with or without the extension. */
export interface FirefoxProcess extends BrowserProcess {
  readonly chrome: FirefoxChrome;
  readonly profile: string;
}

const stand = standOf<FirefoxProcess>(async ({ browser, chrome }) => {
  // Puppeteer keeps some pages whose tabs are gone: what is open is for the window to say.
  const blank = await browser.newPage();
  const others = (await browser.pages()).filter((page) => page !== blank);
  await Promise.all(others.map((page) => page.close().catch(() => {})));
  await blank.bringToFront();
  await chrome.evaluate(FORGET);
});

/** A Firefox without an extension and with nothing to remember: one that waits, or a new one. */
export function takeFirefox(options: LaunchOptions): Promise<FirefoxProcess> {
  const { headless = true, scale = 1, resume, bounded = false } = options;
  const common = headless && scale === 1 && resume === undefined && !bounded;
  return stand.take(common, () => start(options, common));
}

/** Ends a Firefox, or keeps it for the next. */
export const giveBackFirefox = stand.giveBack;
/** Tells that a Firefox has been killed. */
export const loseFirefox = stand.lose;

async function start(options: LaunchOptions, common: boolean): Promise<FirefoxProcess> {
  const { headless = true, scale = 1, bounded = false } = options;
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error('No Firefox found; set NIANBAO_FIREFOX.');
  const profile = options.resume?.profile ?? temporaryFolder('firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    timeout: PATIENCE,
    userDataDir: profile,
    handleSIGTERM: !areKept(),
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // Lets the harness reach the browser's own window: see firefox-chrome.ts.
    args: ['--remote-allow-system-access', '--width=1280', '--height=1000'],
    extraPrefsFirefox: {
      'network.dns.localDomains': localHosts.join(','),
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxExtensionId]: extensionHost }),
      'layout.css.devPixelsPerPx': String(scale),
      'browser.download.folderList': 2,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      // After a crash it opens again what was open, as it does for everybody; it notes that every 15 seconds.
      'browser.sessionstore.resume_from_crash': true,
      'browser.sessionstore.interval': 1_000,
      // All that pages may keep on this machine, in kilobytes; -1 leaves it to the browser.
      'dom.quotaManager.temporaryStorage.fixedLimit': bounded ? 6_000 : -1,
    },
  });
  const chrome = await connectChrome(browser, firefoxExtensionId);
  // In a window a person may go wherever they like.
  if (headless) await watchFirefox(chrome);
  return {
    browser,
    chrome,
    profile,
    common,
    spoilt: false,
    end: async () => {
      if (areKept()) kill(browser);
      await browser.close();
      removeFolders(profile);
    },
  };
}

/** Runs in the browser's own window. */
const FORGET = `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
  for (const panel of document.querySelectorAll('panel[panelopen], menupopup[panelopen]')) panel.hidePopup();
  SidebarController.hide();
  for (const other of Services.wm.getEnumerator(null)) if (other !== window) other.close();
  for (const tab of [...gBrowser.tabs]) if (tab !== gBrowser.selectedTab) gBrowser.removeTab(tab, { animate: false, skipPermitUnload: true });
  const addon = await AddonManager.getAddonByID('${firefoxExtensionId}');
  if (addon) {
    const cleared = new Promise((resolve) => ExtensionParent.apiManager.once('cleanupAfterUninstall', (_, id, tasks) =>
      resolve(Promise.all(tasks.map(({ promise }) => promise)))));
    await addon.uninstall();
    await cleared;
    const own = Services.scriptSecurityManager.createContentPrincipal(Services.io.newURI('moz-extension://${extensionHost}/'), {});
    await new Promise((resolve) => { Services.qms.clearStoragesForPrincipal(own).callback = resolve; });
  }
  const downloads = await Downloads.getList(Downloads.ALL);
  for (const download of await downloads.getAll()) {
    await downloads.remove(download);
    await download.finalize(true);
  }
  await new Promise((resolve) => Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, { onDataDeleted: resolve }));
  Services.clipboard.emptyClipboard(Services.clipboard.kGlobalClipboard);
  Services.prefs.clearUserPref('extensions.webextOptionalPermissionPrompts');
})()`;
