/** The tabs that the queue of the workbench reads in: what is checked there is kept in the ledger. Gone with the browser's session. */
import * as z from 'zod/mini';
import { api } from '../browser/api';

const KEY = 'queue-tabs';

/** Notes which tabs are the queue's; to be called before a page is opened in one. */
export async function noteQueueTabs(tabs: readonly number[]): Promise<void> {
  await api.storage.session.set({ [KEY]: [...tabs] });
}

/** True for a tab of the queue. */
export async function isQueueTab(tabId: number): Promise<boolean> {
  try {
    const read = z.array(z.int()).safeParse((await api.storage.session.get(KEY))[KEY]);
    return read.success && read.data.includes(tabId);
  } catch {
    return false;
  }
}
