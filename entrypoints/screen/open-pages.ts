/** Opens other pages of the extension. */
import { browser } from 'wxt/browser';
import type { LinkList } from '../../lib/batch/links';
import { keepOffer } from '../../lib/storage/offer';

/** By this the page for drafts knows that it is to open the made-up report. */
export const SAMPLE = '#sample';

/**
 * Opens the page that says what the extension is, as it is after installing.
 * @param fragment the part of it to be brought into sight; '' for its beginning
 */
export async function openWelcome(fragment: '' | '#news' = ''): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/welcome.html')}${fragment}` });
}

/** Opens what the help says of a rule. */
export async function openHelp(rule: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/help.html')}#${rule}` });
}

/**
 * Brings the settings to the front.
 * @param site a host to be added there; null for none
 */
export async function openOptions(site: string | null): Promise<void> {
  if (site === null) return browser.runtime.openOptionsPage();
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#add=${encodeURIComponent(site)}` });
}

/**
 * Opens the workbench in a tab of its own.
 * @param list whose links it offers to be checked; without any where the page in front is no list of reports
 */
export async function openWorkbench(list: LinkList): Promise<void> {
  const offers = list.links.length > 0;
  if (offers) await keepOffer(list);
  await browser.tabs.create({
    url: browser.runtime.getURL(offers ? '/workbench.html#links' : '/workbench.html'),
  });
}

/** Opens the years of a unit; the whole ledger where the report names nobody. */
export async function openLedger(body: string | null, url: string): Promise<void> {
  // Loaded only now: it brings the table of traditional characters.
  const { unitAt } = await import('../../lib/history/unit');
  const unit = body === null ? '' : unitAt(url, body);
  await browser.tabs.create({ url: `${browser.runtime.getURL('/ledger.html')}#unit=${encodeURIComponent(unit)}` });
}

/**
 * Opens the page that checks drafts, in a tab of its own.
 * @param fragment what it is opened for; '' for nothing in particular
 */
export async function openDrafts(fragment = ''): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/document.html')}${fragment}` });
}
