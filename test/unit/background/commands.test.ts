// What the keys do that the extension has registered with the browser.
import { beforeEach, expect, it, vi } from 'vitest';
import { onCommand } from '../../../entrypoints/background/commands';

const world = vi.hoisted(() => ({
  openPanel: vi.fn<(windowId: number) => Promise<void>>(async () => {}),
  asked: [] as { frameId: number; name: string; body: unknown }[],
}));

vi.mock('wxt/browser', () => ({ browser: { tabs: { query: async () => [{ id: 5 }] } } }));
vi.mock('../../../lib/browser/open-panel', () => ({ openPanel: world.openPanel }));
vi.mock('../../../lib/storage/frames', () => ({
  framesToAsk: async () => [
    { frameId: 0, summary: { state: 'none' } },
    { frameId: 3, summary: { state: 'report' } },
    { frameId: 4, summary: { state: 'report' } },
  ],
}));
/** Two frames with two problems each, as presenters step through them. */
const visited = new Map<number, number>();
vi.mock('../../../lib/messages/ask', () => ({
  askFrame: async (_: number, frameId: number, name: string, body: { direction: string; way: string }) => {
    world.asked.push({ frameId, name, body });
    const current = visited.get(frameId) ?? 0;
    if (body.way === 'further' && current === 0) return { ok: true, value: { number: null, visited: false } };
    const first = body.direction === 'next' ? 1 : 2;
    const next = body.way === 'enter' ? first : current + (body.direction === 'next' ? 1 : -1);
    const number = next === 1 || next === 2 ? next : null;
    visited.set(frameId, number ?? 0);
    return { ok: true, value: { number, visited: current !== 0 } };
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

it('goes through the problems of every frame that shows a report, and round again, both ways', async () => {
  const way: string[] = [];
  const press = async (command: string) => {
    await onCommand(command);
    const [[frame, number] = []] = [...visited].filter(([, number]) => number !== 0);
    way.push(`${frame}:${number}`);
  };
  for (let times = 0; times < 5; times += 1) await press('next-problem');
  expect(way).toEqual(['3:1', '3:2', '4:1', '4:2', '3:1']);
  way.length = 0;
  for (let times = 0; times < 4; times += 1) await press('previous-problem');
  expect(way).toEqual(['4:2', '4:1', '3:2', '3:1']);
  expect(world.asked.every(({ frameId }) => frameId !== 0)).toBe(true);
});

it('does nothing for a command that it does not know', async () => {
  await onCommand('anything');
  expect(world.openPanel).not.toHaveBeenCalled();
  expect(world.asked).toEqual([]);
});
