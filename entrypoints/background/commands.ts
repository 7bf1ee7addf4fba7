/** Keyboard commands; they work while the page has the focus. */
import { browser } from 'wxt/browser';
import { askFrame } from '../../lib/messages/ask';
import { knownFrames } from '../../lib/storage/frames';
import { openPanel } from '../screen/open-panel';

/**
 * The side panel; next and previous problem in the tab in front.
 * @param tab the tab in front, where the browser tells it
 */
export async function onCommand(command: string, tabInFront?: { windowId?: number }): Promise<void> {
  if (command === 'open-panel') {
    // Nothing may be awaited before: the browser opens it while the key is being answered, and then no more.
    await openPanel(tabInFront?.windowId ?? -1).catch(() => {});
    return;
  }
  if (command !== 'next-problem' && command !== 'previous-problem') return;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const direction = command === 'next-problem' ? 'next' : 'previous';
  for (const { frameId, summary } of await knownFrames(tab.id)) {
    if (summary.state !== 'report') continue;
    const answer = await askFrame(tab.id, frameId, 'step', { direction });
    if (answer.ok && answer.value.number !== null) return;
  }
}
