/** Files of this machine that are loaded again: checked again where the browser lets us, else their last result is told to be stale. */
import { browser } from 'wxt/browser';
import type { CheckedPage } from '../../lib/messages/checked-page';
import { forgetLocalFile, isAddressOf, keepLocalFile, localFile } from '../../lib/storage/local-files';
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

/** The page of a tab goes. @param reload true where the very same address may be loaded again */
export async function localPageLeft(tabId: number, frameId: number, reload: boolean): Promise<void> {
  const file = frameId === 0 ? await localFile(tabId) : null;
  if (!file) return;
  await keepLocalFile(tabId, { ...file, state: reload ? 'left' : 'away' });
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // The browser may have been faster than the word of the page.
  if (tab?.status === 'complete') await lookAgain(tabId, tab.url ?? '');
}

/** Follows the tabs in which such a file is loaded again. */
export function followLocalFiles(): void {
  browser.tabs.onUpdated.addListener(async (tabId, { status }, tab) => {
    if (status === undefined) return;
    const file = await localFile(tabId);
    if (status === 'complete') await lookAgain(tabId, tab.url ?? '');
    // Whatever comes next may be another page, and nobody there tells us.
    else if (file?.state === 'stale') await keepLocalFile(tabId, { ...file, state: 'away' });
  });
}

/**
 * Chromium keeps the right that a click gives as long as the tab stays among files, and tells us their addresses so long. Firefox ends it with
 * every page, and tells us nothing of the next one: there the word of the page that went has to do.
 */
const RIGHT_ENDS_WITH_PAGE = import.meta.env.BROWSER === 'firefox';

/** A page has come. @param url '' where the browser does not tell us */
async function lookAgain(tabId: number, url: string): Promise<void> {
  const file = await localFile(tabId);
  if (!file || file.state === 'live' || file.state === 'stale') return;
  const same = isAddressOf(file, url);
  if (same && (await injectInTab(tabId))) return;
  const reloaded = same || (url === '' && file.state === 'left' && RIGHT_ENDS_WITH_PAGE);
  const next = await localFile(tabId);
  // Its inspector may have come by itself meanwhile.
  if (next?.state !== file.state) return;
  await keepLocalFile(tabId, { ...next, state: reloaded ? 'stale' : 'away' });
  await updateBadge(tabId);
}
