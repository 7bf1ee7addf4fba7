import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;
const fake = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  /** Null where no policy is set: Firefox rejects then, Chrome gives an empty object. */
  managed: null as Record<string, unknown> | null,
  failure: null as Error | null,
  listeners: [] as unknown[],
}));
vi.mock('../../../lib/browser/api', () => {
  const attempt = <T>(done: () => T) => (fake.failure ? Promise.reject(fake.failure) : Promise.resolve(done()));
  return {
    api: {
      storage: {
        sync: {
          get: () => attempt(() => structuredClone(fake.stored)),
          set: (values: object) => attempt(() => void Object.assign(fake.stored, structuredClone(values))),
        },
        managed: {
          get: () => (fake.managed ? Promise.resolve(fake.managed) : Promise.reject(new Error('no manifest'))),
        },
        onChanged: {
          addListener: (listener: unknown) => fake.listeners.push(listener),
          removeListener: (listener: unknown) => fake.listeners.splice(fake.listeners.indexOf(listener), 1),
        },
      },
    },
  };
});
const { loadOwnSettings, loadPolicy, loadSettings, onSettingsChanged, saveSettings } = await import(
  '../../../lib/storage/settings'
);
const { DEFAULT_SETTINGS } = await import('../../../lib/settings/schema');

beforeEach(() => {
  fake.stored = {};
  fake.managed = null;
  fake.failure = null;
  fake.listeners = [];
});

describe('the store of settings', () => {
  it('gives back what it was given', async () => {
    const chosen = { ...DEFAULT_SETTINGS, language: 'en', rulesOff: ['blank-cell'] } as const;
    expect(await saveSettings({ ...chosen, rulesOff: [...chosen.rulesOff] })).toBe('saved');
    expect(await loadSettings()).toEqual({ settings: chosen, state: 'fine' });
  });

  it('says which way it failed, and gives the defaults', async () => {
    fake.failure = new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    expect(await saveSettings(DEFAULT_SETTINGS)).toBe('full');
    fake.failure = new Error('storage.sync is not available');
    expect(await saveSettings(DEFAULT_SETTINGS)).toBe('unavailable');
    expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, state: 'unavailable' });
  });

  it('holds what an office prescribes against what is stored, which stays as it is', async () => {
    await saveSettings({ ...DEFAULT_SETTINGS, sites: ['www.example.com'] });
    fake.managed = { bom: false, sites: ['bz.example.com', 'no site'], marks: 'yes' };
    const { settings, state } = await loadSettings();
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, bom: false, sites: ['bz.example.com', 'www.example.com'] });
    expect(state).toBe('fine');
    expect(await loadPolicy()).toEqual({ bom: false, sites: ['bz.example.com'] });
    expect((await loadOwnSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, sites: ['www.example.com'] });
    fake.failure = new Error('storage.sync is not available');
    expect((await loadSettings()).settings.bom).toBe(false);
  });

  it('prescribes nothing where the browser knows of no policy', async () => {
    expect(await loadPolicy()).toEqual({});
    fake.managed = {};
    expect(await loadPolicy()).toEqual({});
  });

  it('tells of changes of its own and of the policy, of those elsewhere not, and of none after it was told to stop', async () => {
    const heard = vi.fn();
    const stop = onSettingsChanged(heard);
    const [tell] = fake.listeners as Listener[];
    await saveSettings({ ...DEFAULT_SETTINGS, bom: false });
    tell?.({ settings: {} }, 'local');
    tell?.({ other: {} }, 'sync');
    tell?.({ settings: { newValue: { ...DEFAULT_SETTINGS, bom: false } } }, 'sync');
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    expect(heard.mock.lastCall?.[0].settings).toMatchObject({ bom: false, marks: true });
    fake.managed = { marks: false };
    tell?.({ marks: { newValue: false } }, 'managed');
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    expect(heard.mock.lastCall?.[0].settings).toMatchObject({ bom: false, marks: false });
    stop();
    expect(fake.listeners).toEqual([]);
  });
});
