/**
 * The last result of a file of this machine, by tab, for the session only. Who corrects such a file reloads it again and again; no detector runs
 * there by itself, and some browsers end our access with the reload.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { ReportViewSchema } from '../view/schema';

const LocalFileSchema = z.object({
  url: z.string(),
  /** What a person saw of it last. */
  views: z.array(ReportViewSchema),
  /**
   * `live`: its inspector runs. `left`: its page has gone, and it may be loaded again. `stale`: it was, and the browser does not let us look any
   * more: the result is that of the file before. `away`: the tab shows something else, or nobody knows; the person asked for a check of this file
   * once, and need not ask again.
   */
  state: z.enum(['live', 'left', 'stale', 'away']),
});
export type LocalFile = z.infer<typeof LocalFileSchema>;

const keyOf = (tabId: number) => `file:${tabId}`;

/** The file that was checked last in a tab, with its result; null where none was. Never throws. */
export async function localFile(tabId: number): Promise<LocalFile | null> {
  try {
    const key = keyOf(tabId);
    const read = LocalFileSchema.safeParse((await browser.storage.session.get(key))[key]);
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Keeps the result of a file; a session that takes no more keeps none. Never throws. */
export async function keepLocalFile(tabId: number, file: LocalFile): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: file }).catch(() => {});
}

/** Forgets the file of a tab. */
export async function forgetLocalFile(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId)]);
}

/** True where an address is that of the file; '' (the browser does not tell) is not. */
export function isAddressOf(file: LocalFile, url: string): boolean {
  return withoutPlace(url) === withoutPlace(file.url);
}

/** A place in a page is no other page. */
const withoutPlace = (url: string) => url.replace(/#.*$/, '');
