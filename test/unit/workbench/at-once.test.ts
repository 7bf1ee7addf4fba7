import { describe, expect, it, vi } from 'vitest';
import { emptyBatch, step } from '../../../lib/batch/queue';
import type { Batch, BatchEvent } from '../../../lib/batch/types';

const asks = vi.hoisted(() => ({ done: [] as unknown[], refuse: false }));
vi.mock('wxt/browser', () => {
  const update = async (...what: unknown[]) => {
    if (asks.refuse) throw new Error('No window with id: 7.');
    asks.done.push(what);
  };
  return { browser: { tabs: { getCurrent: async () => ({ id: 3, windowId: 7 }), update }, windows: { update } } };
});
vi.mock('../../../lib/storage/offer', () => ({}));
const { comeForward, disappoints } = await import('../../../entrypoints/workbench/at-once');

const row = { id: 'a', source: { kind: 'address' as const, url: 'http://www.example.gov.cn/2022.html' }, unit: null };
const asked: BatchEvent = { type: 'read-first', rows: [row], now: 0 };
const added: BatchEvent = { type: 'add', rows: [row], now: 0 };
const opened: BatchEvent = { type: 'opened', id: 'a', now: 0 };
const ends: [BatchEvent, boolean][] = [
  [{ type: 'loaded', id: 'a', now: 0 }, false],
  [{ type: 'checked', id: 'a', reports: 1, now: 0, jitter: 0 }, false],
  [{ type: 'failed', id: 'a', why: 'unreachable', now: 0, jitter: 0 }, false],
  [{ type: 'failed', id: 'a', why: 'not-found', now: 0, jitter: 0 }, true],
  [{ type: 'no-report', id: 'a', now: 0, jitter: 0 }, true],
  [{ type: 'needs-person', id: 'a', why: 'challenge', now: 0 }, true],
];

describe.each(ends)('a page that has come to %o', (end, told) => {
  const changed = (...events: BatchEvent[]): [Batch, Batch] => {
    const before = events.reduce(step, emptyBatch());
    return [before, step(before, end)];
  };

  it(`brings the workbench to the front: ${told}`, () => {
    const [before, now] = changed(asked, opened);
    expect(disappoints(before, now)).toBe(told);
    // Once is enough.
    expect(disappoints(now, now)).toBe(false);
  });

  it('does not where nobody waits for it', () => {
    expect(disappoints(...changed(added, opened))).toBe(false);
  });
});

describe('a page that waits for a person already', () => {
  const waits = [added, opened, { type: 'needs-person', id: 'a', why: 'challenge', now: 0 } as const].reduce(
    step,
    emptyBatch(),
  );

  it('brings the workbench to the front each time that somebody asks for it', () => {
    const once = step(waits, asked);
    expect(once.rows.get('a')?.state.at).toBe('person');
    expect(disappoints(waits, once)).toBe(true);
    expect(disappoints(once, step(once, asked))).toBe(true);
  });

  it('does not while the list goes on with something else', () => {
    const once = step(waits, asked);
    expect(disappoints(once, step(once, { type: 'pause' }))).toBe(false);
  });
});

describe('the workbench', () => {
  it('comes to the front of its window, and its window before all others', async () => {
    await comeForward();
    expect(asks.done).toEqual([
      [3, { active: true }],
      [7, { focused: true }],
    ]);
  });

  it('stays where it is where the browser refuses', async () => {
    asks.refuse = true;
    await expect(comeForward()).resolves.toBeUndefined();
  });
});
