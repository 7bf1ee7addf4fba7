/** Opens a report's page for a person, at the place that a list speaks of. */
import { browser } from 'wxt/browser';
import { askFrame } from '../../lib/messages/ask';
import { knownFrames, onFramesChanged } from '../../lib/storage/frames';
import type { Pointer } from '../../lib/view/schema';

/**
 * Opens the address in a tab in front; as soon as it shows its report, the place is lit.
 * @param report which of the page's reports, from 0
 */
export async function openAtPlace(url: string, report: number, at: Pointer | null): Promise<void> {
  if (!/^https?:/.test(url)) return;
  const { id } = await browser.tabs.create({ url, active: true });
  if (at === null || id === undefined) return;
  let done = false;
  const end = () => {
    done = true;
    stop();
    browser.tabs.onRemoved.removeListener(onRemoved);
  };
  const onRemoved = (tabId: number) => tabId === id && end();
  /** A page may show its report bit by bit: every check of it is asked for the place. */
  const show = async () => {
    for (const { frameId, summary } of await knownFrames(id)) {
      if (done || summary.state !== 'report') continue;
      const answer = await askFrame(id, frameId, 'show', { report, at });
      if (answer.ok && answer.value.found) end();
    }
  };
  const stop = onFramesChanged(id, () => void show());
  browser.tabs.onRemoved.addListener(onRemoved);
  await show();
}
