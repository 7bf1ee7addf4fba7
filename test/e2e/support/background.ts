// Stops and reloads the extension, as browsers do: the background whenever it has nothing to do, the whole when it is updated.
import { firefoxExtensionId, waitFor } from '../harness/index.ts';
import type { Driver } from './driver.ts';

const extension = `WebExtensionPolicy.getByID('${firefoxExtensionId}').extension`;

/** Stops the background at once, whatever it is doing; true where it was running. The next message or event starts it again. */
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
  const [worker] = await session.extension.workers();
  await worker?.close();
  return worker !== undefined;
}

/** True while no background runs. */
export async function isStopped({ session }: Driver): Promise<boolean> {
  if (session.kind === 'chromium') return (await session.extension.workers()).length === 0;
  return (await session.chrome.evaluate(`${extension}.backgroundState !== 'running'`)) as boolean;
}

/** Stops the background and sees to it that it has stopped. */
export async function stopBackgroundForSure(driver: Driver): Promise<void> {
  await waitFor('the background to stop', async () => {
    await stopBackground(driver);
    return isStopped(driver);
  });
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
