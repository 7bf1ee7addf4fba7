import { describe, expect, it } from 'vitest';
import { readAtOnce } from '../../../entrypoints/workbench/at-once';
import { emptyBatch, step } from '../../../lib/batch/queue';
import type { Batch, BatchEvent, NewRow } from '../../../lib/batch/types';

const rowOf = (id: string, path: string): NewRow => ({
  id,
  source: { kind: 'address', url: `http://www.example.gov.cn${path}` },
  unit: null,
});

/** A queue to which this has happened, as a runner without a browser. */
function queue(...events: BatchEvent[]) {
  let batch: Batch = events.reduce(step, emptyBatch());
  return {
    batch: () => batch,
    tell: async (event: BatchEvent) => {
      batch = step(batch, event);
    },
  };
}
const add: BatchEvent = { type: 'add', rows: [rowOf('a', '/2022.html'), rowOf('b', '/other.html')], now: 0 };
const opened = (id: string): BatchEvent => ({ type: 'opened', id, now: 0 });
const states = ({ batch }: ReturnType<typeof queue>) =>
  [...batch().rows.values()].map(({ id, state }) => [id, state.at]);

describe('a page that the panel wants read at once', () => {
  it('is added and the queue runs', async () => {
    const runner = queue();
    await readAtOnce(runner, [rowOf('new', '/2022.html')]);
    expect(states(runner)).toEqual([['new', 'waiting']]);
    expect(runner.batch().mode).toBe('running');
  });

  it.each<BatchEvent>([
    { type: 'checked', id: 'a', reports: 1, now: 0, jitter: 0 },
    { type: 'no-report', id: 'a', now: 0, jitter: 0 },
    { type: 'failed', id: 'a', why: 'not-found', now: 0, jitter: 0 },
  ])('is read again where the list had come to an end with it ($type), and no other is', async (end) => {
    const runner = queue(add, { type: 'start', now: 0 }, opened('a'), end, opened('b'), {
      type: 'no-report',
      id: 'b',
      now: 0,
      jitter: 0,
    });
    await readAtOnce(runner, [rowOf('new', '/2022.html#top')]);
    expect(states(runner)).toEqual([
      ['a', 'waiting'],
      ['b', 'no-report'],
    ]);
    expect(runner.batch().mode).toBe('running');
  });

  it('is waited for where it is open already', async () => {
    const runner = queue(add, { type: 'start', now: 0 }, opened('a'));
    await readAtOnce(runner, [rowOf('new', '/2022.html')]);
    expect(states(runner)).toEqual([
      ['a', 'opening'],
      ['b', 'waiting'],
    ]);
  });

  it('is tried though its host was left alone', async () => {
    const failures = ['1', '2', '3'].flatMap((id): BatchEvent[] => [
      { type: 'add', rows: [rowOf(id, `/${id}.html`)], now: 0 },
      opened(id),
      { type: 'failed', id, why: 'forbidden', now: 0, jitter: 0 },
    ]);
    const runner = queue(...failures);
    expect(runner.batch().hosts.get('www.example.gov.cn')?.leftAlone).toBe(true);
    await readAtOnce(runner, [rowOf('new', '/2022.html')]);
    expect(runner.batch().hosts.get('www.example.gov.cn')?.leftAlone).toBe(false);
  });
});
