/** Files of this machine that are loaded again: checked again where the browser lets us, else their last result is told to be stale. */
import { browser } from 'wxt/browser';
import type { CheckedPage } from '../../lib/messages/checked-page';
import { forgetLocalFile, keepLocalFile, localFile } from '../../lib/storage/local-files';
import { updateBadge } from './badge';
import { injectInTab } from './inject';

/** Keeps what was found in a file of this machine; any other page is none of this. */
export async function keepIfLocal(
  tabId: number,
  frameId: number,
  url: string,
  checked: CheckedPage | null,
): Promise<void> {
  if (frameId !== 0 || !url.startsWith('file:')) return;
  if (checked === null) return forgetLocalFile(tabId);
  await keepLocalFile(tabId, { url, views: checked.reports.map(({ view }) => view), state: 'live' });
}

/** The page of a tab goes. @param reload true where the very same address is loaded again */
export async function localPageLeft(tabId: number, frameId: number, reload: boolean): Promise<void> {
  const file = frameId === 0 ? await localFile(tabId) : null;
  if (!file) return;
  if (!reload) return forgetLocalFile(tabId);
  await keepLocalFile(tabId, { ...file, state: 'reloading' });
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // The browser may have been faster than the word of the page.
  if (tab?.status === 'complete') await lookAgain(tabId);
}

/** Follows the tabs in which such a file is loaded again. */
export function followLocalFiles(): void {
  browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
    if (status === undefined) return;
    const file = await localFile(tabId);
    if (status === 'complete' && file?.state === 'reloading') await lookAgain(tabId);
    // Whatever comes next may be another page, and nobody there tells us.
    if (status === 'loading' && file?.state === 'stale') await forgetLocalFile(tabId);
  });
}

async function lookAgain(tabId: number): Promise<void> {
  if (await injectInTab(tabId)) return;
  const file = await localFile(tabId);
  if (file?.state !== 'reloading') return;
  await keepLocalFile(tabId, { ...file, state: 'stale' });
  await updateBadge(tabId);
}
