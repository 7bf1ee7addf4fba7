/** What the background asks of the ledger for a check, and gives to it afterwards. */
import { browser } from 'wxt/browser';
import type { Evidence } from '../../lib/check/evidence';
import type { Report } from '../../lib/contract/report';
import { timeWithOffset } from '../../lib/files/local-time';
import { keptProse } from '../../lib/history/kept-prose';
import { ledgerRecord } from '../../lib/ledger/entry';
import { askFrame } from '../../lib/messages/ask';
import { allFrames } from '../../lib/storage/frames';
import { keepRecords, ledgerFailure } from '../../lib/storage/ledger';
import { noteLedgerFailure } from '../../lib/storage/ledger-failure';
import { type KnownReports, knownReports } from '../../lib/storage/ledger-previous';
import { isQueueTab } from '../../lib/storage/queue-tabs';

/** The look at a page that a check belongs to. */
export interface Visit {
  tabId: number;
  frameId: number;
  /** One life of the inspector in its frame. */
  instance: string;
  url: string;
}

/** The other reports that these are held against; none in a private window, whose pages the ledger shall not know of. */
export async function othersOf(reports: readonly Report[], { tabId, instance, url }: Visit): Promise<KnownReports> {
  if (reports.length === 0 || (await isPrivate(tabId))) return { previous: [], joined: new Map() };
  return knownReports(
    reports.map((report) => {
      const { body, bodyKind } = report.identity;
      return { url, body, bodyKind, prose: keptProse(report), visit: instance };
    }),
  );
}

/**
 * Keeps what was checked: in a tab of the queue always, elsewhere where the person wants it, in a private window never. Other pages that are open
 * look again where something new is known: it may be the year before theirs.
 */
export async function keepChecked(
  reports: readonly Report[],
  evidence: readonly Evidence[],
  { tabId, frameId, instance }: Visit,
  keepOpened: boolean,
): Promise<void> {
  if (!(keepOpened || (await isQueueTab(tabId))) || (await isPrivate(tabId))) return;
  const now = new Date();
  const occasion = {
    at: timeWithOffset(now, -now.getTimezoneOffset()),
    version: browser.runtime.getManifest().version,
    visit: instance,
  };
  try {
    const records = await Promise.all(
      reports.map((report, index) => ledgerRecord(evidence[index] as Evidence, keptProse(report), occasion)),
    );
    const news = await keepRecords(records.flatMap((record) => record ?? []));
    if (!news) return;
    await noteLedgerFailure(null);
    await lookAgain(tabId, frameId);
  } catch (error) {
    // Page and badge have their check all the same; the ledger's own page says what is wrong with it.
    console.warn('年报体检: the ledger takes nothing more', error);
    await noteLedgerFailure(ledgerFailure(error));
  }
}

async function isPrivate(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.incognito ?? false;
}

/** Has all other frames with a report check again. Nobody waits for them. */
async function lookAgain(tabId: number, frameId: number): Promise<void> {
  for (const frame of await allFrames().catch(() => [])) {
    const isOwn = frame.tabId === tabId && frame.frameId === frameId;
    if (frame.summary.state === 'report' && !isOwn) void askFrame(frame.tabId, frame.frameId, 'look-again', {});
  }
}
