import { beforeEach, expect, it, vi } from 'vitest';
import type { Row } from '../../../lib/batch/types';

type Told = (tabId: number, change: { status?: string }) => void;
const world = vi.hoisted(() => ({
  told: new Set<Told>(),
  url: undefined as string | undefined,
  events: [] as (() => void)[],
  /** The windows that are open; null where the browser does not tell. */
  windows: null as unknown[] | null,
  removed: [] as number[],
}));
vi.mock('wxt/browser', () => {
  const event = <F>(listeners = new Set<F>()) => ({
    addListener: (listener: F) => void listeners.add(listener),
    removeListener: (listener: F) => void listeners.delete(listener),
  });
  return {
    browser: {
      tabs: {
        onUpdated: event(world.told),
        onRemoved: event(),
        update: async () => {
          for (const happen of world.events) happen();
        },
        remove: async (tabId: number) => void world.removed.push(tabId),
        get: async () => {
          // What the browser does next, it does while it is asked.
          const url = world.url;
          world.events = [];
          later.shift()?.();
          return { id: 1, url };
        },
      },
      windows: {
        create: async () => ({ id: 9, tabs: [{ id: 1 }] }),
        getAll: async () => {
          if (world.windows === null) throw new Error('The browser is shutting down');
          return world.windows;
        },
      },
      downloads: { onCreated: event() },
      permissions: { contains: async () => true },
      scripting: {
        executeScript: async () => {
          if (world.url === undefined) throw new Error('Missing host permission for the tab');
          return [{ frameId: 0, result: { ...arrival, began: Date.now(), rested: true } }];
        },
      },
    },
  };
});
vi.mock('../../../lib/browser/api', () => ({ api: { storage: { session: { set: async () => {} } } } }));

const { closeLeftovers, createPages } = await import('../../../entrypoints/workbench/pages');

const arrival = { status: 200, contentType: 'text/html', title: '年报', text: '年报', length: 2, password: false };
const url = 'http://www.example.gov.cn/nb.html';
const row = { id: 'a', unit: null, source: { kind: 'address', url } } as unknown as Row;
const later: (() => void)[] = [];
const tell = (status: string) => {
  for (const listener of [...world.told]) listener(1, { status });
};
/** No clock strikes: nothing here may wait for one. */
const noClock = () => new Promise<void>(() => {});

beforeEach(() => {
  world.told.clear();
  world.url = undefined;
  world.events = [];
  world.windows = null;
  world.removed = [];
  later.length = 0;
});

it('waits for its page where a new window tells first that its own empty one has loaded', async () => {
  world.events = [() => tell('loading'), () => tell('complete')];
  later.push(
    () => {},
    () =>
      queueMicrotask(() => {
        world.url = url;
        tell('complete');
      }),
  );
  expect(await createPages(noClock).open(row)).toEqual({ kind: 'arrived', arrival });
});

it('looks at once at a page that loaded while it was asked for its address', async () => {
  world.events = [() => tell('loading'), () => tell('complete')];
  later.push(() => {
    world.url = url;
  });
  expect(await createPages(noClock).open(row)).toEqual({ kind: 'arrived', arrival });
});

it('closes of the windows that a browser opened again those of the queue’s size with a page of the list', async () => {
  const window = (id: number, change: object = {}) => ({ width: 520, height: 640, tabs: [{ id, url }], ...change });
  world.windows = [
    window(1, { width: 1_024, height: 768 }),
    window(2, { tabs: [{ id: 2, url: 'http://www.example.gov.cn/other.html' }] }),
    window(3, { width: undefined }),
    window(4, {
      tabs: [
        { id: 4, url },
        { id: 5, url },
      ],
    }),
    // A frame of the browser's own.
    window(6, { width: 528, height: 669 }),
    window(7),
  ];
  await closeLeftovers([91, 92, 93], new Set([url]));
  expect(world.removed).toEqual([6, 7]);
});

it('closes nothing where the browser does not tell its windows', async () => {
  await closeLeftovers([91], new Set([url]));
  expect(world.removed).toEqual([]);
});
