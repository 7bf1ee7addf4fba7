/** Keeps the batch of the workbench: every change is stored before it is shown, so that a crash loses nothing. */
import { emptyBatch } from '../batch/queue';
import type { Batch, Row } from '../batch/types';
import { database, type StoredBatch } from './database';

const CURRENT = 'current';

/** The batch as it was last stored, with the tabs that it had open; an empty one where none was. */
export async function loadBatch(): Promise<{ batch: Batch; tabs: number[] }> {
  const db = await database();
  const [meta, rows] = await Promise.all([db.get('batch', CURRENT), db.getAll('rows')]);
  if (!meta) return { batch: emptyBatch(), tabs: [] };
  const inOrder = rows.sort((a, b) => a.order - b.order).map((row): [string, Row] => [row.id, row]);
  const { mode, hosts, pace, tabs } = meta;
  return { batch: { mode, hosts: new Map(hosts), pace, rows: new Map(inOrder) }, tabs };
}

/** Stores what has changed between two states of the batch, in one transaction. Rejected where the browser takes no more. */
export async function storeBatch(before: Batch, now: Batch, tabs: readonly number[]): Promise<void> {
  const db = await database();
  const transaction = db.transaction(['batch', 'rows', 'results', 'files'], 'readwrite');
  const meta: StoredBatch = { mode: now.mode, hosts: [...now.hosts], pace: now.pace, tabs: [...tabs] };
  const work: Promise<unknown>[] = [transaction.objectStore('batch').put(meta, CURRENT)];
  for (const row of now.rows.values()) {
    if (before.rows.get(row.id) !== row) work.push(transaction.objectStore('rows').put(row));
  }
  const results = transaction.objectStore('results');
  for (const row of before.rows.values()) {
    const kept = now.rows.get(row.id);
    if (!kept) {
      work.push(transaction.objectStore('rows').delete(row.id));
      work.push(transaction.objectStore('files').delete(row.id));
    }
    // A report that is checked anew has no result until it is done; a row that is gone has none at all.
    if (!kept || (row.state.at !== 'waiting' && kept.state.at === 'waiting')) {
      work.push(results.delete(IDBKeyRange.bound([row.id, 0], [row.id, Number.MAX_VALUE])));
    }
  }
  await Promise.all([...work, transaction.done]);
}
