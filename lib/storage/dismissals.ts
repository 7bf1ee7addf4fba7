/**
 * Keeps what was set aside in `storage.local`, under a key for each page: two pages never overwrite each other. Only the background writes,
 * one after the other: what two windows set aside at the same time is both kept. Nothing here throws; every way to fail has a name.
 */

import { api } from '../browser/api';
import { pageKey } from '../dismissals/page-key';
import {
  type Dismissal,
  type DismissedPage,
  idOf,
  type KeepResult,
  type KnownDismissals,
  type PageDismissals,
  type Restore,
  readDismissals,
  storedDismissals,
  withEntry,
  withIdentities,
} from '../dismissals/schema';
import { failureOf } from './failure';

const PREFIX = 'aside:';

/** Where it is noted that all pages stand under the keys of this version. */
const KEYS_VERSION = 'aside-keys';
const NEWEST_KEYS = 2;

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

/** What is set aside of a page, after all that is being written. */
export async function loadDismissals(page: DismissedPage): Promise<KnownDismissals> {
  await last;
  return load(pageKey(page));
}

/**
 * Moves what was set aside under the keys of former versions, which had the whole query of the address, to those of today; two keys of one page
 * become one. Once in the life of a browser's store; to be called in the background alone.
 */
export function moveToNewKeys(): Promise<KeepResult> {
  return inTurn(async () => {
    try {
      if ((await api.storage.local.get(KEYS_VERSION))[KEYS_VERSION] === NEWEST_KEYS) return 'kept';
      const all = await api.storage.local.get(null);
      for (const name of Object.keys(all).filter((each) => each.startsWith(PREFIX))) {
        const { page, entries } = readDismissals(all[name]);
        const key = page && pageKey(page);
        if (page === null || key === null || PREFIX + key === name) continue;
        const there = await load(key);
        // Written by a later version, or not readable: both stay where they are.
        if (there.state !== 'fine') continue;
        const inOrder = [...there.entries, ...entries].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
        const result = await keep(key, page, inOrder.reduce<Dismissal[]>(withEntry, []));
        if (result !== 'kept') return result;
        await api.storage.local.remove(name);
      }
      await api.storage.local.set({ [KEYS_VERSION]: NEWEST_KEYS });
      return 'kept';
    } catch (error) {
      return failureOf(error);
    }
  });
}

/**
 * Stores findings of a page under other identities, from the old to the new. To be called in the background alone.
 * @returns what is set aside of the page; where the browser keeps nothing more, as it was
 */
export async function renameFindings(
  page: DismissedPage,
  renamed: ReadonlyMap<string, string>,
): Promise<KnownDismissals> {
  const key = pageKey(page);
  await inTurn(async () => {
    const { entries, state } = await load(key);
    if (state === 'newer' || state === 'unavailable') return state;
    return keep(key, page, withIdentities(entries, renamed));
  });
  return load(key);
}

/** All pages of which something is set aside, the one with the latest word first; null where the browser keeps nothing. */
export async function loadAllDismissals(): Promise<PageDismissals[] | null> {
  try {
    const all = await api.storage.local.get(null);
    return Object.entries(all)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, stored]) => ({ key: key.slice(PREFIX.length), ...readDismissals(stored) }))
      .sort((a, b) => (latest(a) < latest(b) ? 1 : -1));
  } catch {
    return null;
  }
}

/** When a page was last spoken of; '' where nothing can be read. */
function latest({ entries }: KnownDismissals): string {
  return entries.reduce((last, { at }) => (at > last ? at : last), '');
}

/** Sets a problem of a page aside. To be called in the background alone. */
export function setAside(page: DismissedPage, entry: Dismissal): Promise<KeepResult> {
  return inTurn(async () => {
    const key = pageKey(page);
    const { entries, state } = await load(key);
    if (state === 'newer' || state === 'unavailable') return state;
    return keep(key, page, withEntry(entries, entry));
  });
}

/** Takes one problem back, or all of a page, or all. To be called in the background alone. */
export function restoreDismissals(which: Restore): Promise<KeepResult> {
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
export function onDismissalsChanged(listener: (keys: string[]) => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    const keys = Object.keys(changes).filter((key) => key.startsWith(PREFIX));
    if (area === 'local' && keys.length > 0) listener(keys.map((key) => key.slice(PREFIX.length)));
  };
  api.storage.onChanged.addListener(changed);
  return () => api.storage.onChanged.removeListener(changed);
}

async function load(key: string): Promise<KnownDismissals> {
  try {
    return readDismissals((await api.storage.local.get(PREFIX + key))[PREFIX + key]);
  } catch {
    return { page: null, entries: [], state: 'unavailable' };
  }
}

async function keep(key: string, page: DismissedPage, entries: readonly Dismissal[]): Promise<KeepResult> {
  try {
    await api.storage.local.set({ [PREFIX + key]: storedDismissals(page, entries) });
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
