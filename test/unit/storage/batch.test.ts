import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyBatch, step } from '../../../lib/batch/queue';
import type { BatchEvent } from '../../../lib/batch/types';
import type { Evidence } from '../../../lib/check/evidence';
import { loadBatch, storeBatch } from '../../../lib/storage/batch';
import { database, isNewer, storeMigrations, VERSION } from '../../../lib/storage/database';
import { dropLooseFiles, keepFile, loadFile } from '../../../lib/storage/files';
import { keepResults, keepSummary, loadCheck, loadResults } from '../../../lib/storage/results';
import { changeRun, deleteRun, listRuns } from '../../../lib/storage/runs';
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

// Test files share one process, and so one store of databases.
beforeAll(() => {
  globalThis.indexedDB = new IDBFactory();
});

beforeEach(async () => {
  const db = await database();
  await Promise.all((['batch', 'rows', 'results', 'files', 'runs', 'run-rows'] as const).map((name) => db.clear(name)));
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

describe('a file that was put in', () => {
  const bytes = new Uint8Array([1, 2, 3]).buffer;
  const file = { id: 'f', source: { kind: 'file' as const, name: 'a.docx', size: 3, modified: 1 }, unit: null };

  it('is kept as long as its row, and not a moment longer', async () => {
    await keepFile('f', { name: 'a.docx', bytes });
    const batch = await play(emptyBatch(), { type: 'add', rows: [file], now: 1 });
    expect(await loadFile('f')).toEqual({ name: 'a.docx', bytes });
    await play(batch, { type: 'remove', ids: ['f'] });
    expect(await loadFile('f')).toBeNull();
  });

  it('without a row is dropped; one of a run that was put away stays', async () => {
    await keepFile('f', { name: 'a.docx', bytes });
    await keepFile('loose', { name: 'b.docx', bytes });
    await play(emptyBatch(), { type: 'add', rows: [file], now: 1 });
    await changeRun(null, 'run', '2026-02-01T09:30:00+08:00');
    await dropLooseFiles(new Set());
    expect(await loadFile('f')).not.toBeNull();
    expect(await loadFile('loose')).toBeNull();
    await deleteRun('run');
    expect(await loadFile('f')).toBeNull();
  });
});

describe('a run', () => {
  const checkedAt = '2026-02-01T09:30:00+08:00';
  const problems = { error: 2, review: 0, hint: 0 };
  const wrong = { ...summary, standing: { problems, dismissed: 0, incomplete: false } };

  it('is put away with all its results, and opened again as it was, the present one taking its place', async () => {
    const first = await play(emptyBatch(), { type: 'add', rows: [row('a'), row('b')], now: 1 });
    await keepResults('a', [{ check: evidence, checkedAt, summary: wrong }]);
    const empty = await changeRun(null, 'one', checkedAt);
    expect(empty.rows.size).toBe(0);
    expect((await loadBatch()).batch.rows.size).toBe(0);
    expect(await loadResults()).toEqual([]);
    expect(await listRuns()).toMatchObject([{ id: 'one', rows: 2, reports: 1, wrong: 1, firstUnit: '青禾市财政局' }]);

    await play(empty, { type: 'add', rows: [row('c')], now: 2 });
    const again = await changeRun('one', 'two', '2026-02-02T09:30:00+08:00');
    expect(again.rows).toEqual(first.rows);
    expect((await loadBatch()).batch.rows).toEqual(first.rows);
    expect(await loadCheck('a', 0)).toEqual(evidence);
    expect((await listRuns()).map(({ id }) => id)).toEqual(['two']);
  });

  it('without rows is not put away', async () => {
    await changeRun(null, 'none', checkedAt);
    expect(await listRuns()).toEqual([]);
  });
});

it('what a report comes to is kept anew, and a report that is gone stays gone', async () => {
  await keepResults('a', [{ check: evidence, checkedAt: '', summary }]);
  await keepSummary({ row: 'a', index: 0, summary: { ...summary, unchecked: 7 } });
  await keepSummary({ row: 'gone', index: 0, summary });
  expect((await loadResults()).map(({ row: id, summary: { unchecked } }) => [id, unchecked])).toEqual([['a', 7]]);
  expect(await loadCheck('a', 0)).toEqual(evidence);
});

it('a store of a later version is refused under that name, and left as it is', async () => {
  const db = await database();
  const later = await openDB('later', VERSION + 1);
  later.close();
  const refused = await openDB('later', VERSION).catch((error: unknown) => error);
  expect(isNewer(refused)).toBe(true);
  expect(isNewer(new DOMException('full', 'QuotaExceededError'))).toBe(false);
  expect(db.version).toBe(VERSION);
});

it('the database has one migration for each of its versions', () => {
  expect(storeMigrations).toHaveLength(VERSION);
});
