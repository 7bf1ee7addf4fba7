// What the keys do that the extension has registered with the browser.
import { beforeEach, expect, it, vi } from 'vitest';
import { onCommand } from '../../../entrypoints/background/commands';

const world = vi.hoisted(() => ({
  openPanel: vi.fn<(windowId: number) => Promise<void>>(async () => {}),
  asked: [] as { frameId: number; name: string; body: unknown }[],
}));

vi.mock('wxt/browser', () => ({ browser: { tabs: { query: async () => [{ id: 5 }] } } }));
vi.mock('../../../entrypoints/screen/open-panel', () => ({ openPanel: world.openPanel }));
vi.mock('../../../lib/storage/frames', () => ({
  knownFrames: async () => [
    { frameId: 0, summary: { state: 'none' } },
    { frameId: 3, summary: { state: 'report' } },
    { frameId: 4, summary: { state: 'report' } },
  ],
}));
vi.mock('../../../lib/messages/ask', () => ({
  askFrame: async (_: number, frameId: number, name: string, body: unknown) => {
    world.asked.push({ frameId, name, body });
    return { ok: true, value: { number: frameId === 3 ? null : 2 } };
  },
}));

beforeEach(() => {
  world.openPanel.mockClear();
  world.asked.length = 0;
});

it('opens the panel of the window in front, at once: a turn later the browser refuses', () => {
  void onCommand('open-panel', { windowId: 7 });
  expect(world.openPanel).toHaveBeenCalledExactlyOnceWith(7);
});

it('stays quiet where the browser refuses to open the panel', async () => {
  world.openPanel.mockRejectedValueOnce(new Error('no gesture'));
  await expect(onCommand('open-panel', { windowId: 7 })).resolves.toBeUndefined();
});

it('goes on to the next problem in the first frame that has one', async () => {
  await onCommand('next-problem');
  expect(world.asked).toEqual([
    { frameId: 3, name: 'step', body: { direction: 'next' } },
    { frameId: 4, name: 'step', body: { direction: 'next' } },
  ]);
});

it('does nothing for a command that it does not know', async () => {
  await onCommand('anything');
  expect(world.openPanel).not.toHaveBeenCalled();
  expect(world.asked).toEqual([]);
});
