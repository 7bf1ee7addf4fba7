/** Keeps what a person sets aside or restores, and has the frames concerned look again: what is stored is not for pages to see. */
import { browser } from 'wxt/browser';
import type { NewEntry } from '../../lib/dismissals/new-entry';
import { pageKey } from '../../lib/dismissals/page-key';
import type { DismissedPage, KeepResult, Restore, SetAsideResult } from '../../lib/dismissals/schema';
import { askFrame } from '../../lib/messages/ask';
import type { FrameAddress } from '../../lib/messages/protocol';
import { restoreDismissals, setAside } from '../../lib/storage/dismissals';
import { allFrames } from '../../lib/storage/frames';

/** What is to be set aside, and the frame that shows it; null for a draft, whose page has seen to private windows itself. */
interface Request {
  frame: FrameAddress | null;
  page: DismissedPage;
  entry: NewEntry;
}

/** Sets a problem aside; not in a private window, whose address and words would stay on the disk. */
export async function keepAside({ frame, page, entry }: Request): Promise<SetAsideResult> {
  if (frame) {
    const tab = await browser.tabs.get(frame.tabId).catch(() => null);
    if (!tab) return 'unavailable';
    if (tab.incognito) return 'private';
  }
  const result = await setAside(page, { ...entry, at: new Date().toISOString() });
  if (result === 'kept') await lookAgain(frame, pageKey(page));
  return result;
}

/**
 * Restores what was set aside.
 * @param frame where the person did so; null for the settings
 */
export async function restoreAside(frame: FrameAddress | null, which: Restore): Promise<KeepResult> {
  const result = await restoreDismissals(which);
  if (result === 'kept') await lookAgain(frame, which === 'all' ? null : which.key);
  return result;
}

/** Has this frame look again, also where the session has forgotten it, and all others that show the page; all reports for a key of null. */
async function lookAgain(asked: FrameAddress | null, key: string | null): Promise<void> {
  const known = await allFrames().catch(() => []);
  for (const { tabId, frameId, summary } of known) {
    const isAsked = tabId === asked?.tabId && frameId === asked.frameId;
    const isConcerned = key === null ? summary.keys.length > 0 : summary.keys.includes(key);
    // Nobody waits for these: a page in the background may be asleep.
    if (isConcerned && !isAsked) void askFrame(tabId, frameId, 'look-again', {});
  }
  if (asked) await askFrame(asked.tabId, asked.frameId, 'look-again', {});
}
