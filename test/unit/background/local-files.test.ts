// Files of this machine that are loaded again: the last result stays until it is known to be another's.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CheckedPage } from '../../../lib/messages/checked-page';

const world = vi.hoisted(() => ({
  session: {} as Record<string, unknown>,
  updated: (() => {}) as (tabId: number, change: { status?: string }, tab: { url: string | undefined }) => unknown,
  status: 'loading',
  /** The address of the tab, as far as the browser tells. */
  url: undefined as string | undefined,
  mayLook: false,
  injected: [] as number[],
  badges: [] as number[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      get: async () => ({ status: world.status, url: world.url }),
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
const checked = { reports: [], marks: true, tick: true } as unknown as CheckedPage;
const FILE = 'file:///home/nb/2023.html';

const start = async (browserName: 'chrome' | 'firefox') => {
  vi.stubEnv('BROWSER', browserName);
  vi.resetModules();
  Object.assign(world, { session: {}, status: 'loading', url: undefined, mayLook: false, injected: [], badges: [] });
  const background = await import('../../../entrypoints/background/local-files');
  const { localFile } = await import('../../../lib/storage/local-files');
  background.followLocalFiles();
  await background.keepIfLocal(5, 0, FILE, checked);
  const comes = (status: string, url?: string) => {
    Object.assign(world, { status, url });
    return world.updated(5, { status }, { url });
  };
  return { ...background, comes, state: async () => (await localFile(5))?.state ?? null };
};
afterEach(() => vi.unstubAllEnvs());

describe.each(['chrome', 'firefox'] as const)('the last result of a file of this machine in %s', (name) => {
  it('is kept for files alone, and not for their frames', async () => {
    const { keepIfLocal } = await start(name);
    await keepIfLocal(6, 0, 'http://www.example.gov.cn/', checked);
    await keepIfLocal(7, 2, FILE, checked);
    expect(Object.keys(world.session)).toEqual(['file:5']);
  });

  it('gives way to a new check where the browser lets us look at the same address, wherever in the page that leads', async () => {
    const { localPageLeft, comes } = await start(name);
    world.mayLook = true;
    await localPageLeft(5, 0, true);
    await comes('complete', `${FILE}#part-3`);
    expect(world.injected).toEqual([5]);
    expect(world.badges).toEqual([]);
  });

  it('is told to be stale where the address is the same and we may not look', async () => {
    const { localPageLeft, comes, state } = await start(name);
    await localPageLeft(5, 0, true);
    await comes('complete', FILE);
    expect(await state()).toBe('stale');
    expect(world.badges).toEqual([5]);
  });

  it('is not shown where another address has come, and no script enters that', async () => {
    const { localPageLeft, comes, state } = await start(name);
    world.mayLook = true;
    await localPageLeft(5, 0, true);
    await comes('complete', 'file:///home/nb/2022.html');
    expect(await state()).toBe('away');
    expect(world.injected).toEqual([]);
  });

  it('goes when the person goes elsewhere, by whatever way', async () => {
    const { localPageLeft, comes, state } = await start(name);
    await localPageLeft(5, 0, false);
    await comes('complete');
    expect(await state()).toBe('away');
  });

  it('is not shown any more as soon as the next page loads, and found again when the file comes back', async () => {
    const { localPageLeft, comes, state } = await start(name);
    await localPageLeft(5, 0, true);
    await comes('complete', FILE);
    await comes('loading');
    expect(await state()).toBe('away');
    world.mayLook = true;
    await comes('complete', FILE);
    expect(world.injected).toEqual([5]);
  });

  it('goes when the file is no report any more', async () => {
    const { keepIfLocal, state } = await start(name);
    await keepIfLocal(5, 0, FILE, null);
    expect(await state()).toBeNull();
  });
});

describe('a page of which the browser tells nothing', () => {
  it('is the same file in Firefox, where the page that went may have been loaded again', async () => {
    const { localPageLeft, comes, state } = await start('firefox');
    await localPageLeft(5, 0, true);
    await comes('loading');
    await comes('complete');
    expect(await state()).toBe('stale');
    expect(world.badges).toEqual([5]);
  });

  it('is told of also where it is there before the word that the old one went', async () => {
    const { localPageLeft, state } = await start('firefox');
    world.status = 'complete';
    await localPageLeft(5, 0, true);
    expect(await state()).toBe('stale');
  });

  it('is another in Chromium, which keeps our right as long as the tab stays among files', async () => {
    const { localPageLeft, comes, state } = await start('chrome');
    await localPageLeft(5, 0, true);
    await comes('complete');
    expect(await state()).toBe('away');
  });
});
