/** What a person puts into the list: pasted addresses, open tabs, links of a list page, files. */
import { browser } from 'wxt/browser';
import { hostOf, readPasted } from '../../lib/batch/addresses';
import { joinLists, type LinkList, type ReportLink } from '../../lib/batch/links';
import type { NewRow } from '../../lib/batch/types';
import { LARGEST_FILE } from '../../lib/documents/draw';
import { isGovernmentSite } from '../../lib/settings/sites';
import { keepFile } from '../../lib/storage/files';
import { takeOffer } from '../../lib/storage/offer';
import type { Pages } from './pages';

/** Rows as they were understood: `doubles` and `nonsense` count lines of the paste. */
interface Taken {
  rows: NewRow[];
  doubles: number;
  nonsense: number;
}

/** The row of an address. */
function rowOfAddress(url: string, unit: string | null): NewRow {
  return { id: crypto.randomUUID(), source: { kind: 'address', url }, unit };
}

/** The rows of a paste. A line without an address is a row all the same, and says so. */
export function takeText(text: string): Taken {
  const { lines, doubles } = readPasted(text);
  return {
    rows: lines.map(({ url, unit, text: words }) => rowOfAddress(url ?? words, unit)),
    doubles,
    nonsense: lines.filter(({ url }) => url === null).length,
  };
}

/** The rows of all open tabs, but for those of the queue itself and of private windows, which leave no trace. */
export async function takeTabs(pages: Pages): Promise<NewRow[]> {
  const open = await browser.tabs.query({ url: ['*://*/*'] });
  const own = new Set(pages.tabs());
  return open.flatMap(({ id, url, incognito }) =>
    url && id !== undefined && !own.has(id) && !incognito ? [rowOfAddress(url, null)] : [],
  );
}

/** The rows of chosen links. */
export function takeChosen(links: readonly ReportLink[]): NewRow[] {
  return links.map(({ url, unit }) => rowOfAddress(url, unit));
}

/** The rows of files. Their bytes are kept before the rows are, so that no row is without. Rejected where the browser takes no more. */
export async function takeFiles(files: readonly File[]): Promise<NewRow[]> {
  const rows: NewRow[] = [];
  for (const file of files) {
    const { name, size, lastModified: modified } = file;
    const row: NewRow = { id: crypto.randomUUID(), source: { kind: 'file', name, size, modified }, unit: null };
    // What is too large to be read is not kept either; what cannot be read any more has a row that says so.
    const bytes = size > LARGEST_FILE ? null : await file.arrayBuffer().catch(() => null);
    if (bytes) await keepFile(row.id, { name, bytes });
    rows.push(row);
  }
  return rows;
}

/** Hosts beyond gov.cn are asked for together; to be called first thing in a click. False where the person refuses. */
export async function askForHosts(urls: readonly string[]): Promise<boolean> {
  const hosts = new Set(
    urls
      .map((url) => hostOf(url).replace(/:\d+$/, ''))
      .filter((host) => host !== '' && !isGovernmentSite(host))
      .map((host) => `*://${host}/*`),
  );
  if (hosts.size === 0) return true;
  return browser.permissions.request({ origins: [...hosts] }).catch(() => false);
}

/** The links of a list page among which the person may choose. */
export interface Offer {
  list(): LinkList;
  /** Takes what a popup has offered. */
  take(): Promise<void>;
  /** Adds the links of the list's next page; how many are new, or null where it cannot be read. To be called first thing in a click. */
  readNext(): Promise<number | null>;
  putAway(): void;
}

/** An offer without links. */
export function createOffer(pages: Pages): Offer {
  const nothing: LinkList = { links: [], next: null };
  let list = nothing;
  return {
    list: () => list,
    take: async () => {
      list = await takeOffer();
    },
    readNext: async () => {
      const { next, links } = list;
      if (next === null || !(await askForHosts([next.url]))) return null;
      const more = await pages.nextLinks(next);
      if (more === null) return null;
      list = joinLists(list, more);
      return list.links.length - links.length;
    },
    putAway: () => {
      list = nothing;
    },
  };
}
