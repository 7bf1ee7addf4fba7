import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameSummary } from '../../../lib/messages/protocol';

const store = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, broken: false }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string | null) => {
          if (store.broken) throw new Error('no store');
          return key === null ? { ...store.kept } : { [key]: store.kept[key] };
        },
        set: async (items: object) => void Object.assign(store.kept, items),
        remove: async (key: string) => void delete store.kept[key],
      },
    },
  },
}));
const { forgetInspector, framesToAsk, knownFrames, rememberFrame } = await import('../../../lib/storage/frames');

const summary = (serial: number, errors: number, instance = 'one'): FrameSummary => ({
  instance,
  state: 'report',
  url: 'http://www.example.gov.cn/',
  serial,
  keys: [],
  traces: null,
  standings: [{ problems: { error: errors, review: 0, hint: 0 }, dismissed: 0, incomplete: false }],
});

beforeEach(() => Object.assign(store, { kept: {}, broken: false }));

describe('what is known of a frame', () => {
  it('is the newest check of its inspector, though an older one is told again behind it', async () => {
    expect(await rememberFrame(1, 0, summary(2, 5))).toBe(true);
    expect(await rememberFrame(1, 0, summary(1, 9))).toBe(false);
    expect((await knownFrames(1)).map((frame) => frame.summary.standings[0]?.problems.error)).toEqual([5]);
  });

  it('is the word of the next page, whose inspector counts from the beginning', async () => {
    await rememberFrame(1, 0, summary(7, 5));
    expect(await rememberFrame(1, 0, summary(1, 2, 'two'))).toBe(true);
    expect((await knownFrames(1))[0]?.summary.standings[0]?.problems.error).toBe(2);
  });

  it('goes with its inspector, whatever its frame is called by then, and never takes the next page along', async () => {
    await rememberFrame(1, 0, summary(1, 0));
    await rememberFrame(1, 4, summary(1, 0, 'two'));
    expect(await forgetInspector(1, 'two')).toBe(4);
    expect(await forgetInspector(1, 'two')).toBeNull();
    expect(await forgetInspector(2, 'one')).toBeNull();
    expect((await knownFrames(1)).map(({ frameId }) => frameId)).toEqual([0]);
  });

  it('is asked of the page itself where the session cannot be read', async () => {
    store.broken = true;
    expect(await framesToAsk(1)).toEqual([{ frameId: 0, summary: null }]);
  });
});
