import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyBatch, step } from '../../../lib/batch/queue';
import type { BatchEvent } from '../../../lib/batch/types';
import type { Evidence } from '../../../lib/check/evidence';
import { loadBatch, storeBatch } from '../../../lib/storage/batch';
import { database, storeMigrations, VERSION } from '../../../lib/storage/database';
import { keepResults, loadCheck, loadResults } from '../../../lib/storage/results';
import type { ReportSummary } from '../../../lib/view/summary';
import { inspectSample } from '../support/sample-view';

const row = (id: string) => ({
  id,
  source: { kind: 'address' as const, url: `http://${id}.gov.cn/` },
  unit: `单位${id}`,
});
const evidence = inspectSample().evidence;
const summary = { body: '青禾市财政局' } as ReportSummary;

async function play(from: ReturnType<typeof emptyBatch>, ...events: BatchEvent[]) {
  let batch = from;
  for (const event of events) {
    const next = step(batch, event);
    await storeBatch(batch, next, [7]);
    batch = next;
  }
  return batch;
}

beforeEach(async () => {
  const db = await database();
  await Promise.all((['batch', 'rows', 'results'] as const).map((name) => db.clear(name)));
});

describe('the stored batch', () => {
  it('is after every change what the queue is, rows in their order and tabs with them', async () => {
    const batch = await play(
      emptyBatch(),
      { type: 'add', rows: ['b', 'a', 'c'].map(row), now: 1 },
      { type: 'start', now: 2 },
      { type: 'opened', id: 'b', now: 3 },
      { type: 'remove', ids: ['a'] },
      { type: 'add', rows: [row('d')], now: 4 },
    );
    const { batch: stored, tabs } = await loadBatch();
    expect(stored).toEqual(batch);
    expect([...stored.rows.keys()]).toEqual(['b', 'c', 'd']);
    expect(tabs).toEqual([7]);
  });

  it('is empty where nothing was ever stored', async () => {
    expect((await loadBatch()).batch).toEqual(emptyBatch());
  });

  it('has no result of a row that is checked again, or is gone', async () => {
    const checked = await play(
      emptyBatch(),
      { type: 'add', rows: [row('a'), row('b')], now: 1 },
      { type: 'start', now: 1 },
      ...['a', 'b'].flatMap((id): BatchEvent[] => [
        { type: 'opened', id, now: 2 },
        { type: 'checked', id, reports: 1, now: 3, jitter: 0 },
      ]),
    );
    for (const id of ['a', 'b']) {
      await keepResults(id, [{ check: evidence, checkedAt: '2026-02-01T09:30:00+08:00', summary }]);
    }
    expect(await loadResults()).toHaveLength(2);
    await play(checked, { type: 'retry', which: ['a'], now: 4 }, { type: 'remove', ids: ['b'] });
    expect(await loadResults()).toEqual([]);
  });
});

describe('a stored check', () => {
  it('comes back as it was', async () => {
    const check = evidence;
    await keepResults('a', [{ check, checkedAt: '2026-02-01T09:30:00+08:00', summary }]);
    expect(await loadCheck('a', 0)).toEqual(check);
    expect((await loadResults())[0]?.summary).toEqual(summary);
  });

  it('that is damaged is none, and costs no other', async () => {
    await keepResults('a', [{ check: { nonsense: true } as unknown as Evidence, checkedAt: '', summary }]);
    await keepResults('b', [{ check: evidence, checkedAt: '', summary }]);
    expect(await loadCheck('a', 0)).toBeNull();
    expect(await loadCheck('b', 0)).not.toBeNull();
    expect(await loadCheck('none', 0)).toBeNull();
  });
});

it('the database has one migration for each of its versions', () => {
  expect(storeMigrations).toHaveLength(VERSION);
});
