/** Opens other pages of the extension. */
import { browser } from 'wxt/browser';

/**
 * Brings the settings to the front.
 * @param site a host to be added there; null for none
 */
export async function openOptions(site: string | null): Promise<void> {
  if (site === null) return browser.runtime.openOptionsPage();
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#add=${encodeURIComponent(site)}` });
}

/** Opens the page that checks drafts, in a tab of its own. */
export async function openDrafts(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/document.html') });
}
