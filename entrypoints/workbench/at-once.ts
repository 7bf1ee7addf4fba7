/** What the panel beside a report has asked for: read before everything else, and told at once where it comes to nothing. */
import { browser } from 'wxt/browser';
import type { LinkList, ReportLink } from '../../lib/batch/links';
import type { Batch } from '../../lib/batch/types';
import { AT_ONCE, isReadUnasked } from '../screen/read-at-once';

/** True where this page was opened to read what it is offered, and not to let the person choose. */
export const isAtOnce = () => location.hash === AT_ONCE;

/** The links that are read unasked. */
export function linksAtOnce({ links }: LinkList): readonly ReportLink[] {
  return isAtOnce() && links.every(isReadUnasked) ? links : [];
}

/** True where a page that somebody waits for has come to no report with this change, needs a person, or needs one already when it is asked for. */
export function disappoints(before: Batch, now: Batch): boolean {
  return [...now.rows.values()].some((row) => {
    const was = before.rows.get(row.id);
    if (was === row) return false;
    if (row.state.at === 'person') return row.first === true;
    return was?.first === true && /^(?:no-report|failed)$/.test(row.state.at);
  });
}

/**
 * Brings this page and its window to the front: the person may be beside the report that all this was asked for. Where the browser refuses,
 * the page stays where it is.
 */
export async function comeForward(): Promise<void> {
  try {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id === undefined) return;
    await browser.tabs.update(tab.id, { active: true });
    await browser.windows.update(tab.windowId, { focused: true });
  } catch {}
}
