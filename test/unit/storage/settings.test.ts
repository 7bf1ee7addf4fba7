import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;
const fake = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
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
        onChanged: {
          addListener: (listener: unknown) => fake.listeners.push(listener),
          removeListener: (listener: unknown) => fake.listeners.splice(fake.listeners.indexOf(listener), 1),
        },
      },
    },
  };
});
const { loadSettings, onSettingsChanged, saveSettings } = await import('../../../lib/storage/settings');
const { DEFAULT_SETTINGS } = await import('../../../lib/settings/schema');

beforeEach(() => {
  fake.stored = {};
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

  it('tells of changes of its own, of those elsewhere not, and of none after it was told to stop', () => {
    const heard = vi.fn();
    const stop = onSettingsChanged(heard);
    const [tell] = fake.listeners as Listener[];
    tell?.({ settings: { newValue: { ...DEFAULT_SETTINGS, bom: false } } }, 'sync');
    tell?.({ settings: { newValue: 'damaged' } }, 'sync');
    tell?.({ settings: {} }, 'local');
    tell?.({ other: {} }, 'sync');
    expect(heard.mock.calls.map(([known]) => [known.settings.bom, known.state])).toEqual([
      [false, 'fine'],
      [true, 'damaged'],
    ]);
    stop();
    expect(fake.listeners).toEqual([]);
  });
});
