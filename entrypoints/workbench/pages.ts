/**
 * The windows of a queue. Each slot has one small window with one tab that takes every page in turn; it takes no focus, and as the active tab
 * of its window it runs whatever a page runs. A page that waits for a person keeps its window, and the slot gets another.
 */
import { browser } from 'wxt/browser';
import { TEXT_LENGTH } from '../../lib/batch/arrival';
import type { LinkList, NextPage } from '../../lib/batch/links';
import type { FailureReason, Row } from '../../lib/batch/types';
import type { Evidence } from '../../lib/check/evidence';
import { askBackground, askFrame } from '../../lib/messages/ask';
import { framesToAsk } from '../../lib/storage/frames';
import { isQueueTab, noteQueueTabs } from '../../lib/storage/queue-tabs';
import { pageLinks } from '../screen/page-links';
import { reportLinksOf } from '../screen/report-links';
import { atRest } from './at-rest';
import type { Found, Opened } from './runner';

/** A page is at rest when nothing has changed for so long, in milliseconds. */
const QUIET = 1_500;
/** So long a page may take to load, and again to come to rest, in milliseconds. */
const PATIENCE = 20_000;
/** A page that shows its report is read after so long though it goes on changing: clocks and tickers never come to rest. */
const ENOUGH = 6_000;
/** Times of the page and of this one may differ by so much, in milliseconds. */
const CLOCKS = 100;
/** The size of a window of the queue, in pixels. */
const WIDTH = 520;
const HEIGHT = 640;
/** A browser may open a window again that much larger or smaller. */
const FRAME = 40;

interface Slot {
  tabId: number;
  windowId: number;
  /** The row whose page stands there; null while it is free. */
  row: string | null;
  /** False where the page in it went on changing for as long as it was waited for. */
  rested: boolean;
  /** True until it has shown a page: a new window may tell that its own empty page has loaded after it was sent elsewhere. */
  isNew: boolean;
}

/** What a list page is called while it stands in a slot. */
const LIST = 'list';

/** The windows of the queue, and what is done in them. */
export interface Pages {
  open(row: Row): Promise<Opened>;
  read(row: Row): Promise<Found>;
  wait(row: Row): Promise<Opened>;
  leave(row: Row): Promise<void>;
  /** The links of a further page of a list; null where it cannot be read. */
  nextLinks(next: NextPage): Promise<LinkList | null>;
  /** The tabs that are open now. */
  tabs(): number[];
  /** Brings the page of a row to the front, for a person. */
  show(row: Row): Promise<void>;
  /** Closes the windows that no row needs. */
  closeFree(): Promise<void>;
  /** Closes every window of the queue; pages of other people's windows are never touched. */
  closeAll(): Promise<void>;
}

/** @param sleep resolves after so many milliseconds, also while this page is covered */
export function createPages(sleep: (milliseconds: number) => Promise<void>): Pages {
  const slots: Slot[] = [];
  const slotOf = (row: Row) => slots.find((slot) => slot.row === row.id);
  // A window that the person closes is gone, whether a page stands in it or not; the next page gets a new one.
  browser.tabs.onRemoved.addListener((tabId) => {
    const at = slots.findIndex((slot) => slot.tabId === tabId);
    if (at >= 0) slots.splice(at, 1);
  });

  async function freeSlot(row: string): Promise<Slot> {
    const free = slots.find((slot) => slot.row === null);
    if (free) {
      free.row = row;
      return free;
    }
    const made = await browser.windows.create({
      url: 'about:blank',
      focused: false,
      width: WIDTH,
      height: HEIGHT,
      // A window of its own kind has neither tab strip nor address bar of the person's own.
      type: 'popup',
    });
    const tabId = made?.tabs?.[0]?.id;
    if (made?.id === undefined || tabId === undefined) throw new Error('the browser opens no window');
    const slot: Slot = { tabId, windowId: made.id, row, rested: true, isNew: true };
    slots.push(slot);
    // Known before a page is opened there: what is checked in these tabs is kept in the ledger.
    await noteQueueTabs(slots.map(({ tabId }) => tabId));
    return slot;
  }

  async function open(row: Row): Promise<Opened> {
    if (row.source.kind === 'file') return { kind: 'file' };
    return visit(await freeSlot(row.id), row.source.url);
  }

  async function visit(slot: Slot, url: string): Promise<Opened> {
    const asked = Date.now();
    let loads = loaded(slot.tabId, sleep);
    const saved = downloadOf(url);
    try {
      await browser.tabs.update(slot.tabId, { url });
      let outcome = await Promise.race([loads.done, saved.done]);
      if (outcome === 'loaded' && slot.isNew && !(await isSeen(slot))) {
        loads.stop();
        loads = loaded(slot.tabId, sleep, true);
        // It may have loaded while this was asked.
        if (!(await isSeen(slot))) outcome = await Promise.race([loads.done, saved.done]);
      }
      slot.isNew = false;
      if (outcome === 'download') return { kind: 'failed', why: 'download' };
      if (outcome === 'closed') return { kind: 'failed', why: 'window-closed' };
      if (outcome === 'late') await Promise.race([stopLoading(slot), sleep(QUIET)]);
      const opened = await look(slot, asked);
      if (outcome === 'late') slot.rested = false;
      // A tab that is given a file to save stays empty, and says so before the download begins.
      if (opened.kind === 'failed' && (await Promise.race([saved.done, sleep(QUIET)])) === 'download')
        return { kind: 'failed', why: 'download' };
      return opened;
    } finally {
      loads.stop();
      saved.stop();
    }
  }

  /**
   * What stands in the slot's tab once it is at rest, or shows a report and has had time enough.
   * @param asked when the page was asked for: a page that began before is the one that stood there already
   */
  async function look(slot: Slot, asked: number): Promise<Opened> {
    const { tabId } = slot;
    // At once: a page that never finishes has no quiet moment of its own.
    const rest = (quiet: number) =>
      browser.scripting.executeScript({
        target: { tabId },
        func: atRest,
        args: [quiet, PATIENCE, TEXT_LENGTH],
        injectImmediately: true,
      });
    const resting = rest(QUIET);
    const enough = sleep(ENOUGH).then(async () => {
      const frames = await framesToAsk(tabId);
      return frames.some(({ summary }) => summary?.state === 'report') ? rest(0) : resting;
    });
    enough.catch(() => {});
    // A browser that does not run the script at all is not waited for.
    const never = sleep(PATIENCE + ENOUGH).then(() => []);
    try {
      const [frame] = await Promise.race([resting, enough, never]);
      if (!frame?.result) return { kind: 'failed', why: 'no-answer' };
      const { began, rested, ...arrival } = frame.result;
      if (began < asked - CLOCKS) return { kind: 'failed', why: 'never-ready' };
      slot.rested = rested;
      return { kind: 'arrived', arrival };
    } catch {
      return { kind: 'failed', why: await whyNoScript(slot) };
    }
  }

  /** A page that has never finished may never answer either. */
  async function read(row: Row): Promise<Found> {
    const slot = slotOf(row);
    if (!slot) return { kind: 'failed', why: 'window-closed' };
    const late = sleep(PATIENCE).then(
      (): Found => ({ kind: 'failed', why: slot.rested ? 'no-answer' : 'never-ready' }),
    );
    return Promise.race([readSlot(slot), late]);
  }

  async function readSlot(slot: Slot): Promise<Found> {
    let frames = await framesToAsk(slot.tabId);
    if (frames.every(({ summary }) => summary === null)) {
      const asked = await askBackground('inspect-tab', { tabId: slot.tabId });
      if (asked.ok && asked.value.outcome === 'not-allowed') return { kind: 'failed', why: await whyNoScript(slot) };
      frames = await framesToAsk(slot.tabId);
    }
    const reports: Evidence[] = [];
    let failed = false;
    for (const { frameId } of frames) {
      const answer = await askFrame(slot.tabId, frameId, 'view', { language: 'zh', fresh: false });
      if (!answer.ok || answer.value.state === 'none') continue;
      failed ||= answer.value.state === 'failed';
      const evidence = await askFrame(slot.tabId, frameId, 'evidence', {});
      if (evidence.ok) reports.push(...evidence.value.evidence);
    }
    if (reports.length > 0) return { kind: 'reports', reports };
    if (!slots.includes(slot)) return { kind: 'failed', why: 'window-closed' };
    if (!failed && !slot.rested) return { kind: 'failed', why: 'never-ready' };
    return failed ? { kind: 'failed', why: 'check-failed' } : { kind: 'none' };
  }

  async function wait(row: Row): Promise<Opened> {
    const slot = slotOf(row);
    if (!slot) return { kind: 'failed', why: 'window-closed' };
    // A person may take as long as he likes.
    const loads = loaded(slot.tabId, null);
    try {
      return (await loads.done) === 'closed' ? { kind: 'failed', why: 'window-closed' } : await look(slot, 0);
    } finally {
      loads.stop();
    }
  }

  async function leave(row: Row): Promise<void> {
    const slot = slotOf(row);
    if (slot) slot.row = null;
  }

  async function nextLinks({ url, presses }: NextPage): Promise<LinkList | null> {
    const slot = await freeSlot(LIST);
    try {
      let opened = await visit(slot, url);
      for (let press = 0; press < presses && opened.kind === 'arrived'; press += 1) {
        await browser.scripting.executeScript({
          target: { tabId: slot.tabId, allFrames: true },
          func: pageLinks,
          args: [true],
        });
        opened = await look(slot, 0);
      }
      return opened.kind === 'arrived' ? await reportLinksOf(slot.tabId, presses) : null;
    } catch {
      return null;
    } finally {
      slot.row = null;
    }
  }

  async function show(row: Row): Promise<void> {
    const slot = slotOf(row);
    if (!slot) return;
    await browser.windows.update(slot.windowId, { focused: true });
    await browser.tabs.update(slot.tabId, { active: true });
  }

  const close = ({ windowId }: Slot) => browser.windows.remove(windowId).catch(() => {});

  async function closeAll(): Promise<void> {
    await Promise.all(slots.splice(0).map(close));
  }

  async function closeFree(): Promise<void> {
    const free = slots.filter(({ row }) => row === null);
    for (const slot of free) slots.splice(slots.indexOf(slot), 1);
    await Promise.all(free.map(close));
  }

  return { open, read, wait, leave, show, nextLinks, closeFree, closeAll, tabs: () => slots.map(({ tabId }) => tabId) };
}

/**
 * Closes tabs that an earlier life of the workbench left open. Numbers of tabs are given anew when the browser starts: those that this
 * session of the browser does not know as the queue's may be a person's by now. A browser that was killed opens again what was open, and then
 * the queue's are the windows of its kind and size that show a page of the list.
 * @param urls the addresses of the list
 */
export async function closeLeftovers(tabs: readonly number[], urls: ReadonlySet<string>): Promise<void> {
  const own = await Promise.all(tabs.map(isQueueTab));
  const known = tabs.filter((_, index) => own[index]);
  const left = known.length > 0 ? known : (await openedAgain(urls)).slice(0, tabs.length);
  await Promise.all(left.map((tabId) => browser.tabs.remove(tabId).catch(() => {})));
}

/** Tabs alone in a window of the queue's kind and size, with a page of these; none where the browser does not tell. */
async function openedAgain(urls: ReadonlySet<string>): Promise<number[]> {
  const windows = await browser.windows.getAll({ populate: true, windowTypes: ['popup'] }).catch(() => []);
  const near = (found: number | undefined, size: number) => found !== undefined && Math.abs(found - size) <= FRAME;
  return windows.flatMap(({ tabs = [], width, height }) => {
    const [tab] = tabs;
    if (!near(width, WIDTH) || !near(height, HEIGHT)) return [];
    return tabs.length === 1 && tab?.id !== undefined && urls.has(tab.url ?? '') ? [tab.id] : [];
  });
}

/** Why no script can be run in the slot's page: nobody has allowed the host, or the browser shows an error page of its own. */
async function whyNoScript({ tabId }: Slot): Promise<FailureReason> {
  try {
    const { url } = await browser.tabs.get(tabId);
    if (!url || !/^https?:/.test(url)) return url === undefined || url === '' ? 'no-permission' : 'unreachable';
    const allowed = await browser.permissions.contains({ origins: [`${new URL(url).origin.replace(/:\d+$/, '')}/*`] });
    return allowed ? 'unreachable' : 'no-permission';
  } catch {
    return 'window-closed';
  }
}

/** Ends the loading of a page that takes too long: what has come of it is looked at. */
async function stopLoading({ tabId }: Slot): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId }, func: () => window.stop(), injectImmediately: true })
    .catch(() => {});
}

/** True where the browser tells us the address of the slot's page: never of an empty one, nor of a site that nobody has allowed. */
async function isSeen({ tabId }: Slot): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return /^https?:/.test(tab?.url ?? '');
}

/**
 * Tells when the tab has loaded, been closed, or (with a clock) taken too long.
 * @param began true where the page is loading already
 */
function loaded(tabId: number, sleep: ((milliseconds: number) => Promise<void>) | null, began = false) {
  let stop = () => {};
  const done = new Promise<'loaded' | 'closed' | 'late'>((resolve) => {
    const onUpdated = (id: number, change: { status?: string }) => {
      if (id !== tabId) return;
      if (change.status === 'loading') began = true;
      if (change.status === 'complete' && began) resolve('loaded');
    };
    const onRemoved = (id: number) => {
      if (id === tabId) resolve('closed');
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    void sleep?.(PATIENCE).then(() => resolve('late'));
    stop = () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
    };
  });
  return { done, stop };
}

/** Tells when the address turns out to be a file that the browser saves. The file is not what was asked for: it is stopped and taken off the list. */
function downloadOf(url: string) {
  let stop = () => {};
  const done = new Promise<'download'>((resolve) => {
    const onCreated = (item: { id: number; url: string; finalUrl?: string }) => {
      if (item.url !== url && item.finalUrl !== url) return;
      resolve('download');
      void browser.downloads
        .cancel(item.id)
        .then(() => browser.downloads.erase({ id: item.id }))
        .catch(() => {});
    };
    browser.downloads.onCreated.addListener(onCreated);
    stop = () => browser.downloads.onCreated.removeListener(onCreated);
  });
  return { done, stop };
}
