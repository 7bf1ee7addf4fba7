import { describe, expect, it, vi } from 'vitest';
import {
  createRunner,
  type Found,
  type Keeper,
  type Opened,
  type RunnerParts,
} from '../../../entrypoints/workbench/runner';
import { sourceName } from '../../../lib/batch/addresses';
import { emptyBatch, step } from '../../../lib/batch/queue';
import type { Batch, Row, RowState } from '../../../lib/batch/types';

const PAGE: Opened = {
  kind: 'arrived',
  arrival: { status: 200, contentType: 'text/html', title: '年报', text: '', length: 9_000, password: false },
};
const CHALLENGE: Opened = {
  kind: 'arrived',
  arrival: { status: 200, contentType: 'text/html', title: '安全验证', text: '', length: 10, password: false },
};
const NONE: Found = { kind: 'none' };

/** A desk whose pages answer as told, by the last letter of their address, and a store that remembers. */
function world(
  answers: Record<string, { opened?: Opened; found?: Found; waited?: Opened }>,
  keeper: Partial<Keeper> = {},
) {
  const stored: Batch[] = [];
  const shown: Batch[] = [];
  const open: string[] = [];
  let most = 0;
  const failures: unknown[] = [];
  const answerOf = (row: Row) => answers[sourceName(row.source).slice(-1)] ?? {};
  let settled = () => {};
  let clock = 0;
  const net = { online: true };
  const parts: RunnerParts = {
    desk: {
      open: async (row) => {
        open.push(row.id);
        most = Math.max(most, open.length);
        await Promise.resolve();
        return answerOf(row).opened ?? PAGE;
      },
      read: async (row) => answerOf(row).found ?? NONE,
      wait: async (row) => answerOf(row).waited ?? PAGE,
      leave: async (row) => {
        if (open.includes(row.id)) open.splice(open.indexOf(row.id), 1);
      },
      tabs: () => [],
    },
    keeper: {
      store: async (_, now) => {
        stored.push(now);
      },
      keepReports: async () => {},
      ...keeper,
    },
    isOnline: () => net.online,
    now: () => clock,
    jitter: () => 0,
    // No time passes but what is waited for.
    wakeAt: (moment) => {
      clock = Math.max(clock, moment);
      queueMicrotask(() => runner.tick());
    },
    changed: (batch) => {
      shown.push(batch);
      if (batch.mode !== 'running') settled();
    },
    storeFailed: (error) => failures.push(error),
  };
  const ids = Object.keys(answers);
  // Each page has a host of its own, so that no page waits for the clock.
  const rows = ids.map((id) => ({
    id,
    source: { kind: 'address' as const, url: `http://${id}.gov.cn/${id}` },
    unit: null,
  }));
  const runner = createRunner(step(emptyBatch(), { type: 'add', rows, now: 0 }), parts);
  /** To be asked for before the queue starts. */
  const ended = () =>
    new Promise<void>((resolve) => {
      settled = resolve;
    });
  const states = () => ids.map((id): RowState['at'] | undefined => runner.batch().rows.get(id)?.state.at);
  return { runner, ended, stored, shown, states, failures, open, net, most: () => most };
}

describe('the runner of the queue', () => {
  it('opens one row after the other, and ends each in the state that its page came to', async () => {
    const { runner, ended, states, most } = world({
      a: { found: { kind: 'reports', reports: [] } },
      b: { found: NONE },
      c: { opened: { kind: 'failed', why: 'download' } },
      d: { opened: CHALLENGE, found: NONE },
      e: { found: { kind: 'failed', why: 'check-failed' } },
    });
    const end = ended();
    await runner.tell({ type: 'start', now: 0 });
    await end;
    expect(states()).toEqual(['done', 'no-report', 'failed', 'no-report', 'failed']);
    // A page that waits for a person keeps its window while the next one opens.
    expect(most()).toBeLessThanOrEqual(2);
  });

  it('reads a file without judging a page that it does not have', async () => {
    const { runner, ended, states } = world({
      a: { opened: { kind: 'file' }, found: { kind: 'failed', why: 'file-doc' } },
      b: { opened: { kind: 'file' }, found: { kind: 'reports', reports: [] } },
    });
    const end = ended();
    await runner.tell({ type: 'start', now: 0 });
    await end;
    expect(states()).toEqual(['failed', 'done']);
    expect(runner.batch().rows.get('a')?.state).toMatchObject({ why: 'file-doc' });
  });

  it('shows nothing that is not stored', async () => {
    const { runner, ended, stored, shown } = world({ a: {}, b: {} });
    const end = ended();
    await runner.tell({ type: 'start', now: 0 });
    await end;
    expect(shown).toEqual(stored);
  });

  it('stands still where the store takes no more, and goes on when it does again', async () => {
    let full = true;
    const { runner, ended, states, failures } = world(
      { a: {}, b: {} },
      {
        store: async () => {
          if (full) throw new DOMException('full', 'QuotaExceededError');
        },
      },
    );
    expect(await runner.tell({ type: 'start', now: 0 })).toBe(false);
    expect(failures).toHaveLength(1);
    expect(states()).toEqual(['waiting', 'waiting']);
    full = false;
    const end = ended();
    expect(await runner.tell({ type: 'start', now: 0 })).toBe(true);
    await end;
    expect(states()).toEqual(['no-report', 'no-report']);
  });

  it('opens nothing without a network, whoever waits for it, and goes on when there is one', async () => {
    const { runner, states, net } = world({ a: {} });
    net.online = false;
    const rows = [...runner.batch().rows.values()].map(({ id, source, unit }) => ({ id, source, unit }));
    await runner.tell({ type: 'read-first', rows, now: 0 });
    await runner.tell({ type: 'pause' });
    expect(states()).toEqual(['waiting']);
    net.online = true;
    runner.tick();
    await vi.waitFor(() => expect(states()).toEqual(['no-report']));
  });

  it('takes what changes nothing though the store takes no more', async () => {
    const { runner, failures } = world({ a: {} }, { store: () => Promise.reject(new Error('full')) });
    const doubles = [...runner.batch().rows.values()].map(({ source, unit }) => ({ id: 'again', source, unit }));
    expect(await runner.tell({ type: 'add', rows: doubles, now: 0 })).toBe(true);
    expect(failures).toEqual([]);
  });

  it.each<[string, Opened, RowState['at']]>([
    ['loaded', PAGE, 'reading'],
    ['needs-person', CHALLENGE, 'person'],
    ['no-report', PAGE, 'no-report'],
  ])('reads a page again whose end could not be stored (%s)', async (_, opened, refused) => {
    let full = true;
    const { runner, ended, states, failures, open } = world(
      { a: { opened }, b: {} },
      {
        store: async (_before, now) => {
          if (full && [...now.rows.values()].some(({ state }) => state.at === refused))
            throw new DOMException('full', 'QuotaExceededError');
        },
      },
    );
    const stands = ended();
    await runner.tell({ type: 'start', now: 0 });
    await stands;
    expect(failures).toHaveLength(1);
    expect(states()).toEqual(['waiting', 'waiting']);
    expect(runner.batch().mode).toBe('paused');
    full = false;
    const end = ended();
    await runner.tell({ type: 'start', now: 0 });
    await end;
    expect(states()).toEqual(['no-report', 'no-report']);
    expect(open).toEqual([]);
  });

  it('says of a report that could not be kept that it was not', async () => {
    const { runner, ended } = world(
      { a: { found: { kind: 'reports', reports: [] } } },
      { keepReports: () => Promise.reject(new Error('full')) },
    );
    const end = ended();
    await runner.tell({ type: 'start', now: 0 });
    await end;
    expect(runner.batch().rows.get('a')?.state).toMatchObject({ at: 'failed', why: 'not-kept' });
  });

  it('lets a page go that the person has taken out of the list meanwhile', async () => {
    const { runner, states } = world({ a: { opened: CHALLENGE, waited: PAGE } });
    await runner.tell({ type: 'start', now: 0 });
    await runner.tell({ type: 'remove', ids: ['a'] });
    expect(states()).toEqual([undefined]);
  });
});
