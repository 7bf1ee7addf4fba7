// What happens once after installing, and once after an update.
import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (details: { reason: string; previousVersion?: string }) => void;
const world = vi.hoisted(() => ({
  listeners: [] as Listener[],
  opened: [] as string[],
  local: {} as Record<string, unknown>,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      getManifest: () => ({ version: '0.2.0' }),
      getURL: (path: string) => path,
      onInstalled: { addListener: (listener: Listener) => world.listeners.push(listener) },
    },
    tabs: { create: async ({ url }: { url: string }) => void world.opened.push(url) },
  },
}));
vi.mock('../../../lib/browser/api', () => ({
  api: { storage: { local: { set: async (items: object) => void Object.assign(world.local, items) } } },
}));

const { welcomeOnce } = await import('../../../entrypoints/background/installed');

beforeEach(() => {
  Object.assign(world, { listeners: [], opened: [], local: {} });
  welcomeOnce();
});
const happens: Listener = (details) => {
  for (const listener of world.listeners) listener(details);
};

it('installing opens the welcome page, and nothing is new', () => {
  happens({ reason: 'install' });
  expect(world.opened).toEqual(['/welcome.html']);
  expect(world.local).toEqual({});
});

it('an update opens nothing, and is kept to be told in the popup', () => {
  happens({ reason: 'update', previousVersion: '0.1.0' });
  expect(world.opened).toEqual([]);
  expect(world.local).toEqual({ news: '0.2.0' });
});

it('loading the same version again from a folder is no update, nor is an update of the browser', () => {
  happens({ reason: 'update', previousVersion: '0.2.0' });
  happens({ reason: 'chrome_update' });
  expect([world.opened, world.local]).toEqual([[], {}]);
});
