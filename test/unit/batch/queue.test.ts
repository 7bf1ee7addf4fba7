import { describe, expect, it } from 'vitest';
import { countRows, emptyBatch, hostsLeftAlone, nextStep, politePace, step } from '../../../lib/batch/queue';
import type { BatchEvent, RowState } from '../../../lib/batch/types';
import {
  batchOf,
  checked,
  failed,
  idsToOpen,
  JITTER,
  loaded,
  ONE,
  OTHER_HOST,
  opened,
  played,
  SAME_HOST,
  stateOf,
} from '../support/batches';

describe('a row', () => {
  const ways: Record<RowState['at'], BatchEvent[]> = {
    waiting: [],
    opening: [opened('r1')],
    reading: [opened('r1'), loaded('r1')],
    person: [opened('r1'), { type: 'needs-person', id: 'r1', why: 'challenge', now: 0 }],
    done: [opened('r1'), loaded('r1'), checked('r1')],
    'no-report': [opened('r1'), loaded('r1'), { type: 'no-report', id: 'r1', now: 0, jitter: JITTER }],
    failed: [opened('r1'), failed('r1', 'not-found')],
  };
  const moves: Record<string, BatchEvent> = {
    opened: opened('r1', 9),
    loaded: loaded('r1', 9),
    'needs-person': { type: 'needs-person', id: 'r1', why: 'login', now: 9 },
    checked: checked('r1', 9),
    'no-report': { type: 'no-report', id: 'r1', now: 9, jitter: JITTER },
    failed: failed('r1', 'not-found', 9),
    'failed for a passing cause': failed('r1', 'unreachable', 9),
    'retry failed': { type: 'retry', which: 'failed', now: 9 },
    'retry all': { type: 'retry', which: 'all', now: 9 },
    'retry this': { type: 'retry', which: ['r1'], now: 9 },
    resumed: { type: 'resumed', now: 9 },
    lost: { type: 'lost', id: 'r1', now: 9, jitter: JITTER },
    stop: { type: 'stop', now: 9 },
    'read-first': {
      type: 'read-first',
      rows: [{ id: 'asked', source: { kind: 'address', url: ONE }, unit: null }],
      now: 9,
    },
  };
  /** Where each event leads from each state; what is not named leaves the row as it is. */
  const table: Record<string, Partial<Record<RowState['at'], RowState['at']>>> = {
    opened: { waiting: 'opening' },
    loaded: { opening: 'reading', person: 'reading' },
    'needs-person': { opening: 'person', reading: 'person' },
    checked: { opening: 'done', reading: 'done', person: 'done' },
    'no-report': { opening: 'no-report', reading: 'no-report', person: 'no-report' },
    failed: { opening: 'failed', reading: 'failed', person: 'failed' },
    'failed for a passing cause': { opening: 'waiting', reading: 'waiting', person: 'waiting' },
    'retry failed': { failed: 'waiting' },
    'retry all': { done: 'waiting', 'no-report': 'waiting', failed: 'waiting' },
    'retry this': { done: 'waiting', 'no-report': 'waiting', failed: 'waiting' },
    resumed: { opening: 'waiting', reading: 'waiting', person: 'waiting' },
    lost: { opening: 'waiting', reading: 'waiting', person: 'waiting' },
    stop: { opening: 'waiting', reading: 'waiting', person: 'waiting' },
    'read-first': {
      waiting: 'waiting',
      opening: 'opening',
      reading: 'reading',
      person: 'person',
      done: 'waiting',
      'no-report': 'waiting',
      failed: 'waiting',
    },
  };
  const cases = Object.keys(moves).flatMap((move) =>
    (Object.keys(ways) as RowState['at'][]).map((from) => ({ move, from, to: table[move]?.[from] ?? from })),
  );

  it.each(cases)('that is $from is $to after "$move"', ({ move, from, to }) => {
    const before = played(batchOf(ONE), ...ways[from]);
    expect(stateOf(before, 'r1')).toBe(from);
    const then = step(before, moves[move] as BatchEvent);
    expect(stateOf(then, 'r1')).toBe(to);
    if (table[move]?.[from] === undefined) expect(then.rows.get('r1')).toBe(before.rows.get('r1'));
    expect(then.rows.get('r1')?.first === true).toBe(move === 'read-first');
  });

  it('is tried twice for a passing cause, then it has failed', () => {
    const once = played(batchOf(ONE), opened('r1'), failed('r1', 'server-error'));
    expect(stateOf(once, 'r1')).toBe('waiting');
    const twice = played(once, opened('r1'), failed('r1', 'server-error'));
    expect(twice.rows.get('r1')?.state).toMatchObject({ at: 'failed', why: 'server-error' });
    expect(stateOf(played(twice, { type: 'retry', which: 'failed', now: 1 }), 'r1')).toBe('waiting');
  });

  it('whose page was open when the workbench ended is opened again, and that does not count as a try', () => {
    const ended = played(batchOf(ONE), opened('r1'), { type: 'resumed', now: 5 });
    expect(ended.rows.get('r1')).toMatchObject({ tries: 0, state: { at: 'waiting', since: 5 } });
  });

  it('that is no address has failed at once, and trying again does not help', () => {
    const batch = batchOf('not an address');
    expect(batch.rows.get('r1')?.state).toMatchObject({ at: 'failed', why: 'not-an-address' });
    expect(step(batch, { type: 'retry', which: 'all', now: 1 })).toBe(batch);
  });
});

describe('the batch', () => {
  it('has one row for each input: an address that is there already is not put in again', () => {
    const batch = batchOf(ONE, `${ONE}#top`, ONE.replace('http:', 'https:'), SAME_HOST);
    expect([...batch.rows.keys()]).toEqual(['r1', 'r4']);
  });

  it('counts its rows, and the counts come to all', () => {
    const batch = played(batchOf(ONE, SAME_HOST, OTHER_HOST), opened('r1'), checked('r1'), opened('r3'));
    const { all, waiting, underWay, person, done, noReport, failed: fell } = countRows(batch);
    expect({ all, waiting, underWay, done }).toEqual({ all: 3, waiting: 1, underWay: 1, done: 1 });
    expect(waiting + underWay + person + done + noReport + fell).toBe(all);
  });

  it('is idle when nothing is left, and goes on when something is added and started', () => {
    const done = played(batchOf(ONE), opened('r1'), checked('r1'));
    expect(done.mode).toBe('idle');
    const more = played(
      done,
      { type: 'add', rows: [{ id: 'x', source: { kind: 'address', url: OTHER_HOST }, unit: null }], now: 1 },
      { type: 'start', now: 1 },
    );
    expect(idsToOpen(more, 10)).toEqual(['x']);
  });

  it('opens nothing while it is paused, stopped or idle', () => {
    expect(idsToOpen(step(batchOf(ONE), { type: 'pause' }), 0)).toEqual([]);
    expect(idsToOpen(step(batchOf(ONE), { type: 'stop', now: 0 }), 0)).toEqual([]);
    expect(idsToOpen(emptyBatch(), 0)).toEqual([]);
    expect(idsToOpen(played(batchOf(ONE), { type: 'pause' }, { type: 'start', now: 0 }), 0)).toEqual(['r1']);
  });
});

describe('politeness', () => {
  it('never opens two pages of a host at once, whatever the pace', () => {
    const batch = step(batchOf(ONE, SAME_HOST, OTHER_HOST), { type: 'pace', pace: { slots: 3, gap: 1_000 } });
    expect(idsToOpen(batch, 0)).toEqual(['r1', 'r3']);
    expect(idsToOpen(step(batch, opened('r1')), 0)).toEqual(['r3']);
  });

  it('goes on with another host while a page waits for a person, and leaves that page’s host in peace', () => {
    const batch = played(batchOf(ONE, SAME_HOST, OTHER_HOST), opened('r1'), {
      type: 'needs-person',
      id: 'r1',
      why: 'challenge',
      now: 0,
    });
    expect(idsToOpen(batch, 1e9)).toEqual(['r3']);
  });

  it('opens one page at a time unless the person allows more', () => {
    expect(idsToOpen(batchOf(ONE, OTHER_HOST), 0)).toEqual(['r1']);
  });

  it('waits one to two seconds between two pages of a host, and says when to look again', () => {
    const batch = played(batchOf(ONE, SAME_HOST), opened('r1'), checked('r1', 10_000));
    expect(nextStep(batch, 10_000)).toEqual({ open: [], wakeAt: 11_500 });
    expect(idsToOpen(batch, 11_500)).toEqual(['r2']);
  });

  it('lets another host go first while one rests', () => {
    const batch = played(batchOf(ONE, SAME_HOST, OTHER_HOST), opened('r1'), checked('r1', 10_000));
    expect(idsToOpen(batch, 10_000)).toEqual(['r3']);
  });

  it('waits longer after each failure of a host, and at its third leaves the host alone', () => {
    let batch = batchOf(ONE, SAME_HOST, `${ONE}?3`, `${ONE}?4`, OTHER_HOST);
    const waits: number[] = [];
    for (const id of ['r1', 'r2', 'r3']) {
      batch = played(batch, opened(id), failed(id, 'forbidden', 0));
      waits.push(batch.hosts.get('www.example.gov.cn')?.freeAt ?? 0);
    }
    expect(waits).toEqual([6_000, 24_000, 60_000]);
    expect(idsToOpen(batch, 1e9)).toEqual(['r5']);
    expect(countRows(batch).leftAlone).toBe(1);
    const again = step(batch, { type: 'try-host', host: 'www.example.gov.cn', now: 5 });
    expect(idsToOpen(again, 5)).toEqual(['r4']);
  });

  it('forgets a host’s failures with the next page that comes well', () => {
    const batch = played(batchOf(ONE, SAME_HOST), opened('r1'), failed('r1', 'forbidden'), opened('r2'), checked('r2'));
    expect(batch.hosts.get('www.example.gov.cn')?.failures).toBe(0);
  });

  it('holds no host to account for a page that is not there', () => {
    const batch = played(batchOf(ONE), opened('r1'), failed('r1', 'not-found'));
    expect(batch.hosts.get('www.example.gov.cn')?.failures).toBe(0);
  });

  it('waits between two pages of a host also where what came of the first could not be stored', () => {
    const lost: BatchEvent = { type: 'lost', id: 'r1', now: 10_000, jitter: JITTER };
    const batch = played(batchOf(ONE, SAME_HOST), opened('r1'), lost);
    expect(nextStep(batch, 10_000)).toEqual({ open: [], wakeAt: 11_500 });
    expect(idsToOpen(batch, 11_500)).toEqual(['r1']);
    // A row whose page was never asked for gives no host a rest.
    expect(step(batchOf(ONE), lost)).toEqual(batchOf(ONE));
  });

  it('neither blames nor clears a host where what came of its page could not be stored', () => {
    const once = played(batchOf(ONE, SAME_HOST), opened('r1'), failed('r1', 'forbidden'), opened('r2', 6_000));
    const batch = step(once, { type: 'lost', id: 'r2', now: 6_000, jitter: JITTER });
    expect(batch.hosts.get('www.example.gov.cn')).toEqual({ freeAt: 12_000, failures: 1, leftAlone: false });
  });

  it('can be made slower and never faster than the standard', () => {
    expect(politePace({ slots: 9, gap: 10 })).toEqual({ slots: 3, gap: 1_000 });
    expect(politePace({ slots: 0, gap: 5_000 })).toEqual({ slots: 1, gap: 5_000 });
    expect(politePace({ slots: Number.NaN, gap: Number.NaN })).toEqual({ slots: 1, gap: 1_000 });
  });
});

describe('a file', () => {
  const file = (id: string, name: string) => ({
    id,
    source: { kind: 'file' as const, name, size: 9, modified: 1 },
    unit: null,
  });
  const address = { id: 'page', source: { kind: 'address' as const, url: ONE }, unit: null };

  it('is read without waiting for a window or a site, one after the other', () => {
    const rows = [file('f1', 'a.docx'), file('f2', 'b.docx'), address];
    let batch = played(emptyBatch(), { type: 'add', rows, now: 0 }, { type: 'start', now: 0 });
    expect(idsToOpen(batch, 0)).toEqual(['f1', 'page']);
    batch = played(batch, opened('page'), opened('f1'));
    expect(idsToOpen(batch, 0)).toEqual([]);
    batch = played(batch, loaded('f1'), checked('f1'));
    expect(idsToOpen(batch, 0)).toEqual(['f2']);
  });

  it('chosen twice is one row; of the same name and another content it is a second', () => {
    const newer = { ...file('f3', 'a.docx'), source: { ...file('f3', 'a.docx').source, modified: 2 } };
    const batch = played(emptyBatch(), {
      type: 'add',
      rows: [file('f1', 'a.docx'), file('f2', 'a.docx'), newer],
      now: 0,
    });
    expect([...batch.rows.keys()]).toEqual(['f1', 'f3']);
  });

  it('that cannot be read ends so, and the next one is read at once', () => {
    const rows = [file('f1', 'a.doc'), file('f2', 'b.docx')];
    const batch = played(
      emptyBatch(),
      { type: 'add', rows, now: 0 },
      { type: 'start', now: 0 },
      opened('f1'),
      loaded('f1'),
      failed('f1', 'file-doc'),
    );
    expect(batch.rows.get('f1')?.state).toMatchObject({ at: 'failed', why: 'file-doc' });
    expect(idsToOpen(batch, 0)).toEqual(['f2']);
    expect(batch.hosts.size).toBe(0);
  });
});

describe('hosts that are left alone', () => {
  it('are asked again after one gap where the person tries their pages again', () => {
    const twice = [opened('r1'), failed('r1', 'unreachable'), opened('r1'), failed('r1', 'unreachable')];
    const batch = played(
      batchOf(ONE),
      ...twice,
      { type: 'retry', which: 'failed', now: 5_000 },
      { type: 'start', now: 0 },
    );
    expect(nextStep(batch, 5_000)).toEqual({ open: [], wakeAt: 6_000 });
    expect(idsToOpen(batch, 6_000)).toEqual(['r1']);
  });

  it('are told with the rows that wait for them', () => {
    let batch = batchOf(ONE, SAME_HOST, `${ONE}?3`, `${ONE}?4`, OTHER_HOST);
    for (const id of ['r1', 'r2', 'r3']) batch = played(batch, opened(id), failed(id, 'forbidden'));
    expect(hostsLeftAlone(batch)).toEqual([{ host: 'www.example.gov.cn', rows: 1 }]);
  });
});

describe('a long list', () => {
  it('of 5,000 rows, 200 of them nonsense, ends with every row in a state of its own', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => ({
      id: `r${index}`,
      source: {
        kind: 'address' as const,
        url: index % 25 === 0 ? `第${index}行` : `http://h${index % 40}.gov.cn/${index}`,
      },
      unit: null,
    }));
    let batch = played(emptyBatch(), { type: 'add', rows, now: 0 }, { type: 'start', now: 0 });
    let now = 0;
    for (let turn = 0; batch.mode === 'running' && turn < 50_000; turn += 1) {
      const { open, wakeAt } = nextStep(batch, now);
      const [row] = open;
      if (row) batch = played(batch, opened(row.id, now), checked(row.id, now));
      else now = wakeAt ?? now + 1_000;
    }
    expect(countRows(batch)).toMatchObject({ all: 5_000, done: 4_800, failed: 200, waiting: 0 });
  });
});
