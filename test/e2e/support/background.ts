// Stops and reloads the extension, as browsers do: the background whenever it has nothing to do, the whole when it is updated.
import type { CDPSession } from 'puppeteer-core';
import { type ChromiumSession, firefoxExtensionId, waitFor } from '../harness/index.ts';
import type { Driver } from './driver.ts';

const extension = `WebExtensionPolicy.getByID('${firefoxExtensionId}').extension`;

/** Stops the background at once, whatever it is doing; true where it was running or starting. The next message or event starts it again. */
export async function stopBackground({ session }: Driver): Promise<boolean> {
  if (session.kind === 'firefox') {
    const stop = `(async () => {
      const extension = ${extension};
      const running = extension.backgroundState === 'running' || extension.backgroundState === 'starting';
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return running;
    })()`;
    return (await session.chrome.evaluate(stop)) as boolean;
  }
  const { cdp, running } = await workersOf(session);
  const wasRunning = running.size > 0;
  await cdp.send('ServiceWorker.stopAllWorkers');
  return wasRunning;
}

/** True while no background runs, nor one is starting. */
export async function isStopped({ session }: Driver): Promise<boolean> {
  if (session.kind === 'chromium') return (await workersOf(session)).running.size === 0;
  return (await session.chrome.evaluate(`${extension}.backgroundState === 'stopped'`)) as boolean;
}

/** Stops the background and sees to it that it has stopped. */
export async function stopBackgroundForSure(driver: Driver): Promise<void> {
  await waitFor('the background to stop', async () => {
    await stopBackground(driver);
    return isStopped(driver);
  });
}

interface Workers {
  readonly cdp: CDPSession;
  /** The versions of service workers that run or start now, by their ids; only the extension has any. */
  readonly running: Set<string>;
}

const watched = new WeakMap<ChromiumSession, Promise<Workers>>();

/**
 * The service workers as chrome://serviceworker-internals sees and stops them, once the extension's is installed: a worker stopped in the
 * middle of its installation makes Chromium give up the registration (seen here: status redundant), and the extension has no background
 * until it is loaded anew.
 */
function workersOf(session: ChromiumSession): Promise<Workers> {
  const known = watched.get(session) ?? watchWorkers(session);
  watched.set(session, known);
  return known;
}

async function watchWorkers({ browser }: ChromiumSession): Promise<Workers> {
  // Any tab will do that stays; a new one would take the front, and close a popup. The browser's first tab is blank.
  const [blank] = await browser.pages();
  const cdp = await (blank ?? (await browser.newPage())).createCDPSession();
  const running = new Set<string>();
  const activated = new Set<string>();
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus, status } of versions) {
      if (status === 'activated') activated.add(versionId);
      if (runningStatus === 'running' || runningStatus === 'starting') running.add(versionId);
      else running.delete(versionId);
    }
  });
  await cdp.send('ServiceWorker.enable');
  await waitFor('the service worker to be installed', () => activated.size > 0);
  return { cdp, running };
}

/** What an update does: the running extension ends, pages and all, and starts anew. */
export async function reloadExtension({ session }: Driver): Promise<void> {
  if (session.kind === 'chromium') {
    await session.browser.installExtension(session.extension.path);
    return;
  }
  await session.chrome.evaluate(`(async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID('${firefoxExtensionId}')).reload();
  })()`);
}
