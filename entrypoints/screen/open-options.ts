/** Brings the settings to the front. */
import { browser } from 'wxt/browser';

/** @param site a host to be added there; null for none */
export async function openOptions(site: string | null): Promise<void> {
  if (site === null) return browser.runtime.openOptionsPage();
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#add=${encodeURIComponent(site)}` });
}
