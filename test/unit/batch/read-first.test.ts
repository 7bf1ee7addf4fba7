import { describe, expect, it } from 'vitest';
import { emptyBatch, nextStep, step } from '../../../lib/batch/queue';
import type { Batch, BatchEvent } from '../../../lib/batch/types';
import {
  batchOf,
  checked,
  failed,
  idsToOpen,
  ONE,
  OTHER_HOST,
  opened,
  played,
  SAME_HOST,
  stateOf,
} from '../support/batches';

describe('a page that somebody waits for', () => {
  const three = () => batchOf(ONE, OTHER_HOST, 'http://third.example.gov.cn/d.html');
  const asked = (url: string): BatchEvent => ({
    type: 'read-first',
    rows: [{ id: 'asked', source: { kind: 'address', url }, unit: null }],
    now: 9,
  });
  const NEW = 'http://jyj.example.gov.cn/2022.html';
  const states = ({ rows }: Batch) => [...rows.values()].map(({ id, state }) => [id, state.at]);

  it('runs a list that has nothing else to do', () => {
    for (const list of [emptyBatch(), played(batchOf(ONE), opened('r1'), checked('r1'))]) {
      const batch = step(list, asked(NEW));
      expect(batch.mode).toBe('running');
      expect(idsToOpen(batch, 9)).toEqual(['asked']);
      expect(played(batch, opened('asked'), checked('asked')).mode).toBe('idle');
    }
  });

  it('is opened before all that were put in before', () => {
    const batch = played(three(), opened('r1'), asked(NEW));
    expect(idsToOpen(batch, 9)).toEqual([]);
    expect(idsToOpen(step(batch, checked('r1')), 9)).toEqual(['asked']);
    expect(idsToOpen(played(batch, checked('r1'), opened('asked'), checked('asked')), 9)).toEqual(['r2']);
  });

  it.each<BatchEvent>([{ type: 'pause' }, { type: 'stop', now: 0 }])(
    'is opened though the list rests ($type), and the list goes on resting',
    (end) => {
      const batch = played(three(), end, asked(NEW));
      expect(idsToOpen(batch, 9)).toEqual(['asked']);
      const read = played(batch, opened('asked'), checked('asked'));
      expect(read.mode).toBe(batch.mode);
      expect(batch.mode).not.toBe('running');
      expect(idsToOpen(read, 99_000)).toEqual([]);
    },
  );

  it('is tried twice like any other, also while the list rests', () => {
    const batch = played(three(), { type: 'pause' }, asked(NEW), opened('asked'), failed('asked', 'unreachable'));
    expect(idsToOpen(batch, 99_000)).toEqual(['asked']);
    const twice = played(batch, opened('asked'), failed('asked', 'unreachable'));
    expect(stateOf(twice, 'asked')).toBe('failed');
    expect(idsToOpen(played(twice, { type: 'retry', which: 'failed', now: 9 }), 99_000)).toEqual([]);
  });

  it.each<BatchEvent>([checked('r1'), { type: 'no-report', id: 'r1', now: 0, jitter: 0 }, failed('r1', 'not-found')])(
    'is read again where the list had come to an end with it ($type), and no other is',
    (end) => {
      const batch = played(
        batchOf(ONE, SAME_HOST),
        opened('r1'),
        end,
        opened('r2'),
        checked('r2'),
        asked(`${ONE}#top`),
      );
      expect(states(batch)).toEqual([
        ['r1', 'waiting'],
        ['r2', 'done'],
      ]);
      expect(idsToOpen(batch, 99_000)).toEqual(['r1']);
    },
  );

  it('is waited for where it is open already, and is tried again even if the list is paused meanwhile', () => {
    const batch = played(three(), opened('r1'), asked(ONE));
    expect(states(batch).map(([, at]) => at)).toEqual(['opening', 'waiting', 'waiting']);
    expect(idsToOpen(played(batch, { type: 'pause' }, failed('r1', 'unreachable')), 99_000)).toEqual(['r1']);
  });

  it('is asked of a host that is left alone, whose other pages go on waiting', () => {
    const urls = ['1', '2', '3', '4'].map((name) => `http://www.example.gov.cn/${name}.html`);
    const left = ['r1', 'r2', 'r3'].reduce(
      (batch, id) => played(batch, opened(id), failed(id, 'forbidden')),
      batchOf(...urls),
    );
    expect(idsToOpen(left, 99_000)).toEqual([]);
    const batch = step(left, asked('http://www.example.gov.cn/2022.html'));
    expect(idsToOpen(batch, 99_000)).toEqual(['asked']);
    expect(idsToOpen(played(batch, opened('asked'), failed('asked', 'forbidden')), 999_000)).toEqual([]);
  });

  it('keeps the distance to the page of its host before it', () => {
    const batch = played(batchOf(ONE), opened('r1'), checked('r1', 1_000), asked(SAME_HOST));
    expect(nextStep(batch, 1_000)).toEqual({ open: [], wakeAt: 2_500 });
    expect(idsToOpen(batch, 2_500)).toEqual(['asked']);
  });

  it('waits like all others once the person has stopped the list, and still after a crash it is read first', () => {
    const open = played(three(), { type: 'pause' }, asked(NEW), opened('asked'));
    expect(idsToOpen(step(open, { type: 'stop', now: 9 }), 9)).toEqual([]);
    expect(idsToOpen(step(open, { type: 'resumed', now: 9 }), 9)).toEqual(['asked']);
  });
});
