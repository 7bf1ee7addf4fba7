/** Opens a report's page for a person, at the place that a list speaks of. */
import { browser } from 'wxt/browser';
import { askFrame } from '../../lib/messages/ask';
import { framesToAsk } from '../../lib/storage/frames';
import type { Pointer } from '../../lib/view/schema';

/** So often the page is asked whether it shows its report by now; a page that takes longer is open all the same. */
const TRIES = 40;
const PAUSE = 500;

/**
 * Opens the address in a tab in front; where it shows its report, the place is lit.
 * @param report which of the page's reports, from 0
 */
export async function openAtPlace(url: string, report: number, at: Pointer | null): Promise<void> {
  if (!/^https?:/.test(url)) return;
  const { id } = await browser.tabs.create({ url, active: true });
  if (at === null || id === undefined) return;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    for (const { frameId, summary } of await framesToAsk(id)) {
      if (summary?.state !== 'report') continue;
      const answer = await askFrame(id, frameId, 'show', { report, at });
      if (answer.ok && answer.value.found) return;
    }
  }
}
