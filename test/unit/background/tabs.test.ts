// What the background keeps of tabs goes with them.
import { expect, it, vi } from 'vitest';

const world = vi.hoisted(() => ({
  session: {} as Record<string, unknown>,
  listeners: {} as Record<string, ((...details: never[]) => void)[]>,
}));
vi.mock('wxt/utils/define-background', () => ({ defineBackground: (main: () => void) => main }));
vi.mock('wxt/browser', () => {
  const events = (area: string) =>
    new Proxy(
      {},
      {
        get: (_, event: string) => ({
          addListener: (listener: (...details: never[]) => void) => {
            world.listeners[`${area}.${event}`] ??= [];
            world.listeners[`${area}.${event}`]?.push(listener);
          },
        }),
      },
    );
  const session = {
    get: async (key: string | null) => (key === null ? world.session : { [key]: world.session[key] }),
    set: async (items: object) => void Object.assign(world.session, items),
    remove: async (keys: string[]) => {
      for (const key of keys) delete world.session[key];
    },
  };
  return {
    browser: {
      tabs: events('tabs'),
      commands: events('commands'),
      permissions: events('permissions'),
      runtime: events('runtime'),
      storage: { session },
    },
  };
});
vi.mock('../../../lib/browser/api', () => {
  const onChanged = { addListener: () => {} };
  return { api: { runtime: { onMessage: onChanged }, storage: { onChanged, local: {}, sync: {} } } };
});

// It listens for closed tabs as well, for a reason of its own: update.test.ts.
vi.mock('../../../entrypoints/background/update', () => ({ followUpdates: () => {} }));

const summary = {
  instance: 'one',
  state: 'report',
  url: 'http://www.example.gov.cn/',
  serial: 1,
  keys: [],
  traces: null,
  standings: [],
};

it.each([
  ['was closed', 'tabs.onRemoved', [5]],
  ['gave its place to a page that was loaded beforehand', 'tabs.onReplaced', [9, 5]],
])('the frames of a tab that %s are forgotten', async (_, event, details) => {
  Object.assign(world.session, { started: true, 'frame:5:0': summary, 'frame:9:0': summary });
  const { default: start } = await import('../../../entrypoints/background/index');
  (start as unknown as () => void)();
  for (const listener of world.listeners[event] ?? []) listener(...(details as never[]));
  await vi.waitFor(() => expect(Object.keys(world.session)).toEqual(['started', 'frame:9:0']));
});
