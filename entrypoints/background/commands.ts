/** Keyboard commands; they work while the page has the focus. */
import { browser } from 'wxt/browser';
import { askFrame } from '../../lib/messages/ask';
import { knownFrames } from '../../lib/storage/frames';

/** Next and previous problem in the tab in front. */
export async function onCommand(command: string): Promise<void> {
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
