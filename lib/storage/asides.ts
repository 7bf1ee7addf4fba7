/**
 * Keeps what was set aside in `storage.local`, under a key for each page: two pages never overwrite each other. Only the background writes,
 * one after the other: what two windows set aside at the same time is both kept. Nothing here throws; every way to fail has a name.
 */

import { api } from '../browser/api';
import { pageKey } from '../dismissals/page-key';
import {
  type AsideEntry,
  type AsidePage,
  idOf,
  type KeepResult,
  type KnownAsides,
  type PageAsides,
  type Restore,
  readAsides,
  storedAsides,
  withEntry,
} from '../dismissals/schema';
import { failureOf } from './failure';

const PREFIX = 'aside:';

/**
 * Keeps the words of the person from scripts in pages, ours among them: none of them has to see what was set aside of other pages. Not every
 * browser can; there our script in a page could read them, and does not.
 */
export async function keepFromPages(): Promise<void> {
  try {
    await api.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  } catch (error) {
    console.warn('年报体检: storage.local is open to scripts in pages', error);
  }
}

/** What is set aside of a page. */
export async function loadAsides(page: AsidePage): Promise<KnownAsides> {
  return load(pageKey(page));
}

/** All pages of which something is set aside, the one with the latest word first; null where the browser keeps nothing. */
export async function loadAllAsides(): Promise<PageAsides[] | null> {
  try {
    const all = await api.storage.local.get(null);
    return Object.entries(all)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, stored]) => ({ key: key.slice(PREFIX.length), ...readAsides(stored) }))
      .sort((a, b) => (latest(a) < latest(b) ? 1 : -1));
  } catch {
    return null;
  }
}

/** When a page was last spoken of; '' where nothing can be read. */
function latest({ entries }: KnownAsides): string {
  return entries.reduce((last, { at }) => (at > last ? at : last), '');
}

/** Sets a problem of a page aside. To be called in the background alone. */
export function setAside(page: AsidePage, entry: AsideEntry): Promise<KeepResult> {
  return inTurn(async () => {
    const key = pageKey(page);
    const { entries, state } = await load(key);
    if (state === 'newer' || state === 'unavailable') return state;
    return keep(key, page, withEntry(entries, entry));
  });
}

/** Takes one problem back, or all of a page, or all. To be called in the background alone. */
export function restoreAsides(which: Restore): Promise<KeepResult> {
  return inTurn(async () => {
    try {
      if (which === 'all') {
        const keys = Object.keys(await api.storage.local.get(null)).filter((key) => key.startsWith(PREFIX));
        await api.storage.local.remove(keys);
        return 'kept';
      }
      const { key, id } = which;
      const { page, entries, state } = await load(key);
      if (id !== null && (state === 'newer' || state === 'unavailable')) return state;
      const left = id === null ? [] : entries.filter((entry) => idOf(entry) !== id);
      if (page && left.length > 0) return keep(key, page, left);
      await api.storage.local.remove(PREFIX + key);
      return 'kept';
    } catch {
      return 'unavailable';
    }
  });
}

/**
 * Calls back whenever something was set aside or restored, with the keys of the pages; `pageKey` makes such a key.
 * @returns stops listening
 */
export function onAsidesChanged(listener: (keys: string[]) => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    const keys = Object.keys(changes).filter((key) => key.startsWith(PREFIX));
    if (area === 'local' && keys.length > 0) listener(keys.map((key) => key.slice(PREFIX.length)));
  };
  api.storage.onChanged.addListener(changed);
  return () => api.storage.onChanged.removeListener(changed);
}

async function load(key: string): Promise<KnownAsides> {
  try {
    return readAsides((await api.storage.local.get(PREFIX + key))[PREFIX + key]);
  } catch {
    return { page: null, entries: [], state: 'unavailable' };
  }
}

async function keep(key: string, page: AsidePage, entries: readonly AsideEntry[]): Promise<KeepResult> {
  try {
    await api.storage.local.set({ [PREFIX + key]: storedAsides(page, entries) });
    return 'kept';
  } catch (error) {
    return failureOf(error);
  }
}

let last: Promise<unknown> = Promise.resolve();

/** Reads and writes as one, behind what is under way. */
function inTurn(work: () => Promise<KeepResult>): Promise<KeepResult> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}
