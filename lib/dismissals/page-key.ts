/** How a page is known again. */
import type { Evidence } from '../check/evidence';
import { lastingAddress } from '../text/lasting-address';
import type { DismissedPage } from './schema';

/** The page of a check. */
export function pageOf({ page, report, site }: Pick<Evidence, 'page' | 'report' | 'site'>): DismissedPage {
  return { url: page.url, title: page.title, body: report.body, year: report.year, site };
}

/**
 * The page's address without its fragment and without what changes from visit to visit (`lastingAddress`); with the fragment where that is the
 * address of the text (`#/2023/12.html`), as on sites of one page. Pages without an address of their own (about:, blob:, data:) are known by
 * the site around them and what they show.
 */
export function pageKey({ url, title, body, year, site }: DismissedPage): string {
  const address = lastingAddress(url);
  if (address !== null) return address;
  const scheme = /^[a-z-]+:/i.exec(url)?.[0] ?? '';
  return scheme + JSON.stringify([site, title.slice(0, 200), body, year]);
}
