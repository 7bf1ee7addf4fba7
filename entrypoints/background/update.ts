/**
 * A new version has been fetched. It starts when no page of ours is open any more: starting it closes them all, and with them a running
 * queue or a draft that somebody has dropped. Open pages say that it waits (`screen/update-notice`).
 */
import { browser } from 'wxt/browser';
import { keepWaitingUpdate, waitingUpdate } from '../../lib/storage/update';

/** Listens for new versions, and for the last of our pages to go. */
export function followUpdates(): void {
  browser.runtime.onUpdateAvailable.addListener(({ version }) => {
    void keepWaitingUpdate(version).then(startWhenAlone);
  });
  browser.tabs.onRemoved.addListener(() => void startWhenAlone());
}

/** Starts the version that waits, where one does and no tab shows a page of ours. */
async function startWhenAlone(): Promise<void> {
  if ((await waitingUpdate()) === null) return;
  const ours = await browser.tabs.query({ url: browser.runtime.getURL('/*' as '/popup.html') });
  if (ours.length === 0) browser.runtime.reload();
}
