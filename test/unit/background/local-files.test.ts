// Files of this machine that are loaded again: the last result stays until it is known to be another's.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckedPage } from '../../../lib/messages/checked-page';

const world = vi.hoisted(() => ({
  session: {} as Record<string, unknown>,
  updated: (() => {}) as (tabId: number, change: { status?: string }) => unknown,
  status: 'loading',
  mayLook: false,
  injected: [] as number[],
  badges: [] as number[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      get: async () => ({ status: world.status }),
      onUpdated: { addListener: (listener: typeof world.updated) => Object.assign(world, { updated: listener }) },
    },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: world.session[key] }),
        set: async (items: object) => void Object.assign(world.session, items),
        remove: async (keys: string[]) => {
          for (const key of keys) delete world.session[key];
        },
      },
    },
  },
}));
vi.mock('../../../entrypoints/background/inject', () => ({
  injectInTab: async (tabId: number) => {
    if (world.mayLook) world.injected.push(tabId);
    return world.mayLook;
  },
}));
vi.mock('../../../entrypoints/background/badge', () => ({
  updateBadge: async (tabId: number) => void world.badges.push(tabId),
}));
const { followLocalFiles, keepIfLocal, localPageLeft } = await import('../../../entrypoints/background/local-files');
const { localFile } = await import('../../../lib/storage/local-files');

const checked = { reports: [], marks: true, tick: true } as unknown as CheckedPage;
const FILE = 'file:///home/nb/2023.html';
const state = async () => (await localFile(5))?.state ?? null;

beforeEach(async () => {
  Object.assign(world, { session: {}, status: 'loading', mayLook: false, injected: [], badges: [] });
  followLocalFiles();
  await keepIfLocal(5, 0, FILE, checked);
});

describe('the last result of a file of this machine', () => {
  it('is kept for files alone, and not for their frames', async () => {
    await keepIfLocal(6, 0, 'http://www.example.gov.cn/', checked);
    await keepIfLocal(7, 2, FILE, checked);
    expect(Object.keys(world.session)).toEqual(['file:5']);
  });

  it('gives way to a new check where the browser lets us look after a reload', async () => {
    world.mayLook = true;
    await localPageLeft(5, 0, true);
    await world.updated(5, { status: 'complete' });
    expect(world.injected).toEqual([5]);
    expect(world.badges).toEqual([]);
  });

  it('stays, told to be stale, where the browser ended our access with the reload', async () => {
    await localPageLeft(5, 0, true);
    await world.updated(5, { status: 'loading' });
    await world.updated(5, { status: 'complete' });
    expect(await state()).toBe('stale');
    expect(world.badges).toEqual([5]);
  });

  it('is told of also where the page is there before the word that the old one went', async () => {
    world.status = 'complete';
    await localPageLeft(5, 0, true);
    expect(await state()).toBe('stale');
  });

  it('goes when the person goes elsewhere, by whatever way', async () => {
    await localPageLeft(5, 0, false);
    expect(await state()).toBeNull();
    await keepIfLocal(5, 0, FILE, checked);
    await localPageLeft(5, 0, true);
    await world.updated(5, { status: 'complete' });
    await world.updated(5, { status: 'loading' });
    expect(await state()).toBeNull();
  });

  it('goes when the file is no report any more', async () => {
    await keepIfLocal(5, 0, FILE, null);
    expect(await state()).toBeNull();
  });
});
