// The process of a Chromium, apart from the extension in it, and how it forgets what was done in it: see kept-browsers.ts.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../run/browsers.mjs';
import { removeFolders, temporaryFolder } from './downloads.ts';
import { areKept, type BrowserProcess, standOf } from './kept-browsers.ts';
import { NetLog, type SeenRequest } from './requests.ts';
import { localHosts } from './site.ts';
import type { LaunchOptions } from './staged-extension.ts';
import { PATIENCE, waitFor } from './wait.ts';

/** A Chromium that runs, with or without the extension. */
export interface ChromiumProcess extends BrowserProcess {
  readonly profile: string;
  readonly downloads: string;
  /** Who asked for what while it was in use, once it has been given back; nothing in a window, where a person may go wherever they like. */
  readonly requests: SeenRequest[];
  readonly netLog: NetLog | null;
}

const stand = standOf<ChromiumProcess>(async (chromium) => {
  const { browser, downloads } = chromium;
  const blank = await browser.newPage();
  for (const extension of (await browser.extensions()).keys()) await browser.uninstallExtension(extension);
  for (const page of await browser.pages()) if (page !== blank) await page.close();
  await waitFor('the pages of the extension to be closed', () =>
    browser.targets().every((target) => !target.url().startsWith('chrome-extension:')),
  );
  if (chromium.netLog) await readToEnd(chromium, chromium.netLog, blank);
  const cdp = await blank.createCDPSession();
  await cdp.send('Network.clearBrowserCookies');
  await cdp.send('Network.clearBrowserCache');
  await cdp.send('Browser.resetPermissions');
  const origins = new Set(chromium.requests.map(({ url }) => new URL(url).origin));
  for (const origin of origins) {
    if (origin.startsWith('http')) await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  }
  await cdp.detach();
  for (const name of readdirSync(downloads)) rmSync(join(downloads, name), { recursive: true });
});

let echo: Promise<Server> | null = null;
let asked = 0;

/** A page on this machine, which says nothing. */
function echoServer(): Promise<Server> {
  echo ??= new Promise((resolve, reject) => {
    const server = createServer((_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end());
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server.unref()));
  });
  return echo;
}

/** Takes all requests of a Chromium that goes on running: those before one that we make, seen as soon as enough of others have followed it. */
async function readToEnd({ requests }: ChromiumProcess, netLog: NetLog, page: Page): Promise<void> {
  const { port } = (await echoServer()).address() as AddressInfo;
  const address = (name: string) => `http://127.0.0.1:${port}/${name}`;
  asked += 1;
  const last = address(`last-${asked}`);
  await page.goto(last);
  await waitFor('the net log', async () => {
    await page.goto(address('more'));
    requests.push(...netLog.read());
    return requests.some(({ url }) => url === last);
  });
  await page.goto('about:blank');
}

/** A Chromium without an extension and with nothing to remember: one that waits, or a new one. */
export async function takeChromium(options: LaunchOptions): Promise<ChromiumProcess> {
  const { headless = true, scale = 1, downloads, resume } = options;
  const common = headless && scale === 1 && downloads === undefined && resume === undefined;
  const chromium = await stand.take(common, () => start(options, common));
  chromium.requests.length = 0;
  return chromium;
}

/** Ends a Chromium, or keeps it for the next. */
export const giveBackChromium = stand.giveBack;
/** Tells that a Chromium has been killed. */
export const loseChromium = stand.lose;

async function start(options: LaunchOptions, common: boolean): Promise<ChromiumProcess> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chrome, Chromium or Edge found; set NIANBAO_CHROME.');
  const { headless = true, scale = 1, resume } = options;
  const downloads = resume?.downloads ?? options.downloads ?? temporaryFolder('downloads');
  const profile = resume?.profile ?? profileFor(downloads);
  const netLog = join(profile, 'net-log.json');
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless,
    timeout: PATIENCE,
    pipe: true,
    userDataDir: profile,
    handleSIGTERM: !areKept(),
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 900, deviceScaleFactor: scale } : null,
    args: [
      // Root, and most containers, cannot run Chromium's sandbox; a person's own window keeps it.
      ...(headless || process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : []),
      // A headless screen is 800 by 600 by default: too small for a popup of full height.
      ...(headless
        ? [
            `--screen-info={${1600 * scale}x${1200 * scale}}`,
            '--window-size=1300,1100',
            `--force-device-scale-factor=${scale}`,
            `--log-net-log=${netLog}`,
          ]
        : []),
      `--host-resolver-rules=${localHosts.map((host) => `MAP ${host} 127.0.0.1`).join(', ')}`,
    ],
  });
  const chromium: ChromiumProcess = {
    browser,
    profile,
    downloads,
    requests: [],
    netLog: headless ? new NetLog(netLog) : null,
    common,
    spoilt: false,
    end: async () => {
      await browser.close();
      chromium.requests.push(...(chromium.netLog?.read() ?? []));
      removeFolders(downloads, profile);
    },
  };
  return chromium;
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
