// A new version never cuts off a page of ours: it starts when the last one is closed.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followUpdates } from '../../../entrypoints/background/update';

const world = vi.hoisted(() => ({
  session: {} as Record<string, unknown>,
  ours: [] as object[],
  queries: 0,
  reload: vi.fn(),
  heard: { update: (_: { version: string }) => {}, closed: () => {} },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      getURL: (path: string) => `chrome-extension://x${path}`,
      reload: world.reload,
      onUpdateAvailable: { addListener: (listener: typeof world.heard.update) => (world.heard.update = listener) },
    },
    tabs: {
      query: async () => {
        world.queries += 1;
        return world.ours;
      },
      onRemoved: { addListener: (listener: () => void) => (world.heard.closed = listener) },
    },
  },
}));
vi.mock('../../../lib/browser/api', () => ({
  api: {
    storage: {
      session: {
        get: async () => world.session,
        set: async (values: object) => void Object.assign(world.session, values),
      },
    },
  },
}));

beforeEach(() => {
  Object.assign(world, { session: {}, ours: [], queries: 0 });
  world.reload.mockReset();
  followUpdates();
});

describe('a new version', () => {
  it('starts at once where no page of ours is open', async () => {
    world.heard.update({ version: '0.2.0' });
    await vi.waitFor(() => expect(world.reload).toHaveBeenCalledOnce());
  });

  it('waits for the last of our pages to close', async () => {
    world.ours = [{ id: 1 }, { id: 2 }];
    world.heard.update({ version: '0.2.0' });
    await vi.waitFor(() => expect(world.queries).toBe(1));
    expect(world.session).toEqual({ 'waiting-update': '0.2.0' });
    world.ours = [{ id: 2 }];
    world.heard.closed();
    await vi.waitFor(() => expect(world.queries).toBe(2));
    expect(world.reload).not.toHaveBeenCalled();
    world.ours = [];
    world.heard.closed();
    await vi.waitFor(() => expect(world.reload).toHaveBeenCalledOnce());
  });

  it('is not looked for when other tabs close', async () => {
    world.heard.closed();
    await new Promise((resolve) => setImmediate(resolve));
    expect([world.queries, world.reload.mock.calls.length]).toEqual([0, 0]);
  });
});
