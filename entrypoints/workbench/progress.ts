/** How far the queue is: the page's title and the badge of its tab follow, and the time that is left is estimated. */
import { browser } from 'wxt/browser';
import type { BatchCounts } from '../../lib/batch/queue';
import type { Batch } from '../../lib/batch/types';

/** Minutes are told from so many finished pages on. */
const PAGES_TO_TELL = 3;
/** A badge has room for four signs. */
const MOST_ON_BADGE = 999;

/** What follows the queue. */
export interface Progress {
  /** Title and badge say how far it is. */
  follow(mode: Batch['mode'], counts: BatchCounts, title: string): void;
  /** About how long the rest will take, in minutes, by the pages of this run; null while that is not known. */
  minutesLeft(counts: BatchCounts): number | null;
}

/** Follows nothing yet. */
export function createProgress(): Progress {
  let began: { at: number; ended: number } | null = null;
  let badge = '';
  const endedOf = ({ done, noReport, failed }: BatchCounts) => done + noReport + failed;

  /** The toolbar button says over this tab how many are left. */
  async function tellBadge(left: number): Promise<void> {
    const text = left === 0 ? '' : left > MOST_ON_BADGE ? `${MOST_ON_BADGE}+` : `${left}`;
    if (text === badge) return;
    badge = text;
    const tab = await browser.tabs.getCurrent();
    if (tab?.id !== undefined) await browser.action.setBadgeText({ tabId: tab.id, text });
  }

  return {
    follow(mode, counts, title) {
      const ended = endedOf(counts);
      if (mode !== 'running') began = null;
      else began ??= { at: Date.now(), ended };
      tellBadge(mode === 'running' ? counts.all - ended : 0).catch(() => {});
      document.title = counts.all === 0 ? title : `(${ended}/${counts.all}) ${title}`;
    },
    minutesLeft(counts) {
      if (began === null) return null;
      const ended = endedOf(counts) - began.ended;
      if (ended < PAGES_TO_TELL) return null;
      const left = counts.waiting - counts.leftAlone + counts.underWay;
      return Math.max(1, Math.round(((Date.now() - began.at) / ended) * (left / 60_000)));
    },
  };
}
