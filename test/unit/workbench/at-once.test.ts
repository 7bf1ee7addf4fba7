import { describe, expect, it, vi } from 'vitest';
import { emptyBatch, step } from '../../../lib/batch/queue';
import type { Batch, BatchEvent } from '../../../lib/batch/types';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../../lib/storage/offer', () => ({}));
const { disappoints } = await import('../../../entrypoints/workbench/at-once');

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
