/** How a page is known again. */
import type { Evidence } from '../check/evidence';
import type { AsidePage } from './schema';

/** The page of a check. */
export function pageOf({ page, report, site }: Pick<Evidence, 'page' | 'report' | 'site'>): AsidePage {
  return { url: page.url, title: page.title, body: report.body, year: report.year, site };
}

/**
 * The page's address without its fragment; with it where the fragment is the address of the text (`#/2023/12.html`), as on sites of one page.
 * Pages without an address of their own (about:, blob:, data:) are known by the site around them and what they show.
 */
export function pageKey({ url, title, body, year, site }: AsidePage): string {
  const [, address = url, fragment = ''] = /^([^#]*)(#.*)?$/s.exec(url) ?? [];
  if (/^(https?|file):/i.test(address)) return /^#!?\//.test(fragment) ? url : address;
  const scheme = /^[a-z-]+:/i.exec(address)?.[0] ?? '';
  return scheme + JSON.stringify([site, title.slice(0, 200), body, year]);
}
