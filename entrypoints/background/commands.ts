/** Keyboard commands; they work while the page has the focus. */
import { browser } from 'wxt/browser';
import { openPanel } from '../../lib/browser/open-panel';
import { askFrame } from '../../lib/messages/ask';
import { framesToAsk } from '../../lib/storage/frames';

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
  const frames = (await framesToAsk(tab.id)).filter(({ summary }) => summary === null || summary.state === 'report');
  await stepThrough(tab.id, direction === 'next' ? frames : frames.reverse(), direction);
}

/** From problem to problem through all frames of a tab that show a report, and round again. */
async function stepThrough(
  tabId: number,
  frames: readonly { frameId: number }[],
  direction: 'next' | 'previous',
): Promise<void> {
  const step = async ({ frameId }: { frameId: number }, way: 'further' | 'enter') => {
    const answer = await askFrame(tabId, frameId, 'step', { direction, way, report: null });
    return answer.ok ? answer.value : { number: null, visited: false };
  };
  let last = -1;
  for (const [index, frame] of frames.entries()) {
    const { number, visited } = await step(frame, 'further');
    if (number !== null) return;
    if (visited) last = index;
  }
  for (const frame of [...frames.slice(last + 1), ...frames.slice(0, last + 1)]) {
    if ((await step(frame, 'enter')).number !== null) return;
  }
}
