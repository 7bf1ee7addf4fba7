/**
 * What is known of the frames of each tab, kept for the session only. The background may be stopped at any time and
 * keeps nothing in variables; every frame has an entry of its own, so that two frames never overwrite each other.
 */
import { browser } from 'wxt/browser';
import { type FrameSummary, FrameSummarySchema } from '../messages/protocol';

/** A frame with what its inspector said last. */
export interface KnownFrame {
  frameId: number;
  summary: FrameSummary;
}

const keyOf = (tabId: number, frameId: number) => `frame:${tabId}:${frameId}`;

/**
 * Notes what the inspector of a frame said; false where it has said something newer already: a message that a stopped background left without
 * an answer is told again, and may come behind the next.
 */
export async function rememberFrame(tabId: number, frameId: number, summary: FrameSummary): Promise<boolean> {
  const key = keyOf(tabId, frameId);
  const known = FrameSummarySchema.safeParse((await browser.storage.session.get(key))[key]);
  if (known.success && known.data.instance === summary.instance && known.data.serial > summary.serial) return false;
  await browser.storage.session.set({ [key]: summary });
  return true;
}

/**
 * Forgets what an inspector said: its page has gone.
 * @returns the frame it was known in; null where it is not known, or another inspector has taken its place
 */
export async function forgetInspector(tabId: number, instance: string): Promise<number | null> {
  const known = (await knownFrames(tabId)).find(({ summary }) => summary.instance === instance);
  if (!known) return null;
  await browser.storage.session.remove(keyOf(tabId, known.frameId));
  return known.frameId;
}

/** Forgets all frames of a tab. */
export async function forgetTab(tabId: number): Promise<void> {
  const frames = await knownFrames(tabId);
  await browser.storage.session.remove(frames.map(({ frameId }) => keyOf(tabId, frameId)));
}

/**
 * The frames of a tab that have been inspected, the top frame first.
 * @param all the frames of all tabs, where they have been asked for already
 */
export async function knownFrames(tabId: number, all = allFrames()): Promise<KnownFrame[]> {
  const frames = (await all).filter((frame) => frame.tabId === tabId);
  return frames.map(({ frameId, summary }) => ({ frameId, summary })).sort((a, b) => a.frameId - b.frameId);
}

/** The frames of all tabs that have been inspected. */
export async function allFrames(): Promise<(KnownFrame & { tabId: number })[]> {
  const frames: (KnownFrame & { tabId: number })[] = [];
  for (const [key, value] of Object.entries(await browser.storage.session.get(null))) {
    const [, tabId, frameId] = /^frame:(\d+):(\d+)$/.exec(key) ?? [];
    const summary = FrameSummarySchema.safeParse(value);
    if (tabId !== undefined && summary.success) {
      frames.push({ tabId: Number(tabId), frameId: Number(frameId), summary: summary.data });
    }
  }
  return frames;
}

/**
 * Calls back whenever a frame of the tab has said something.
 * @returns stops listening
 */
export function onFramesChanged(tabId: number, listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(keyOf(tabId, 0).slice(0, -1)))) listener();
  };
  browser.storage.session.onChanged.addListener(changed);
  return () => browser.storage.session.onChanged.removeListener(changed);
}

/** Where the session has forgotten its frames, or could not keep them, the page itself may still know. */
const TOP_FRAME = { frameId: 0, summary: null } as const;

/**
 * The frames of a tab that are worth a question: those that are known; the top frame where none is.
 * @param all the frames of all tabs, where they have been asked for already
 */
export async function framesToAsk(tabId: number, all = allFrames()): Promise<(KnownFrame | typeof TOP_FRAME)[]> {
  // A session that cannot be read is one that has forgotten.
  const frames = await knownFrames(tabId, all).catch(() => []);
  return frames.length > 0 ? frames : [TOP_FRAME];
}

const STARTED = 'started';

/**
 * True once per life of the extension: the session's storage is empty after an install, an update and a restart, and stays when a worker is
 * only woken up.
 */
export async function isFirstStart(): Promise<boolean> {
  const known = await browser.storage.session.get(STARTED);
  if (known[STARTED] === true) return false;
  await browser.storage.session.set({ [STARTED]: true });
  return true;
}
