// Which sites the browser is told to watch: the added ones that it allows, with their frames.
import { beforeEach, expect, it, vi } from 'vitest';
import { watchSites } from '../../../entrypoints/background/sites';

interface Script {
  matches?: string[];
  matchOriginAsFallback?: boolean;
}
const world = vi.hoisted(() => ({
  registered: [] as Script[],
  calls: [] as string[],
  woken: [] as string[][],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { contains: async () => true },
    scripting: {
      getRegisteredContentScripts: async () => world.registered,
      registerContentScripts: async (scripts: Script[]) => {
        world.calls.push('register');
        world.registered = scripts;
      },
      updateContentScripts: async (scripts: Script[]) => {
        world.calls.push('update');
        world.registered = scripts;
      },
      unregisterContentScripts: async () => {
        world.calls.push('unregister');
        world.registered = [];
      },
    },
  },
}));
vi.mock('../../../entrypoints/background/inject', () => ({
  wakeOpenTabs: async (patterns: string[]) => void world.woken.push(patterns),
}));
const sites = vi.hoisted(() => ({ list: ['www.example.com'] }));
vi.mock('../../../lib/storage/settings', () => ({ loadSettings: async () => ({ settings: { sites: sites.list } }) }));

const pattern = '*://www.example.com/*';
beforeEach(() => {
  world.registered = [];
  world.calls = [];
  world.woken = [];
  sites.list = ['www.example.com'];
});

it('frames without an address of their own are watched as well', async () => {
  await watchSites();
  expect(world.calls).toEqual(['register']);
  expect(world.registered).toMatchObject([{ matches: [pattern], allFrames: true, matchOriginAsFallback: true }]);
  expect(world.woken).toEqual([[pattern]]);
});

it('also where an older version has registered the same sites without them; then nothing is left to do', async () => {
  world.registered = [{ matches: [pattern] }];
  await watchSites();
  await watchSites();
  expect(world.calls).toEqual(['update']);
  expect(world.registered).toMatchObject([{ matches: [pattern], matchOriginAsFallback: true }]);
});

it('no site is watched any more where the last was removed', async () => {
  await watchSites();
  sites.list = [];
  await watchSites();
  expect(world.calls).toEqual(['register', 'unregister']);
});
