/** Runs of the workbench that were put away for a new one: each can be opened again with all its results, or deleted. */
import { emptyBatch } from '../batch/queue';
import type { Batch, RunNote } from '../batch/types';
import { loadBatch } from './batch';
import { database } from './database';

const CURRENT = 'current';

/** The runs that were put away, the last one first. */
export async function listRuns(): Promise<RunNote[]> {
  const runs = await (await database()).getAll('runs');
  return runs.sort((a, b) => (a.putAwayAt < b.putAwayAt ? 1 : -1));
}

/**
 * Puts the present rows away as a run, and takes the rows of another run in their place, or none: one transaction, so that a crash loses
 * neither. Nothing is put away where there are no rows. Rejected where the browser takes no more.
 * @param next the run to open; null for an empty list
 * @param at ISO time
 */
export async function changeRun(next: string | null, id: string, at: string): Promise<Batch> {
  const { batch } = await loadBatch();
  const db = await database();
  const stores = ['batch', 'rows', 'results', 'runs', 'run-rows'] as const;
  const transaction = db.transaction(stores, 'readwrite');
  const store = <Name extends (typeof stores)[number]>(name: Name) => transaction.objectStore(name);
  const rows = [...batch.rows.values()];
  if (rows.length > 0) {
    const results = await store('results').getAll();
    const note: RunNote = {
      id,
      putAwayAt: at,
      rows: rows.length,
      reports: results.length,
      wrong: results.filter(({ summary }) => summary.standing.problems.error > 0).length,
      firstUnit: results[0]?.summary.body ?? rows[0]?.unit ?? null,
      files: rows.flatMap(({ id: row, source }) => (source.kind === 'file' ? [row] : [])),
    };
    await store('runs').put(note);
    await store('run-rows').put({ rows, results }, id);
    await store('rows').clear();
    await store('results').clear();
  }
  const opened = next === null ? undefined : await store('run-rows').get(next);
  for (const row of opened?.rows ?? []) await store('rows').put(row);
  for (const result of opened?.results ?? []) await store('results').put(result);
  if (next !== null) {
    await store('runs').delete(next);
    await store('run-rows').delete(next);
  }
  await store('batch').put({ mode: 'idle', hosts: [], pace: batch.pace, tabs: [] }, CURRENT);
  await transaction.done;
  return { ...emptyBatch(batch.pace), rows: new Map(opened?.rows.map((row) => [row.id, row])) };
}

/** Deletes a run with its results and files. */
export async function deleteRun(id: string): Promise<void> {
  const db = await database();
  const transaction = db.transaction(['runs', 'run-rows', 'files'], 'readwrite');
  const note = await transaction.objectStore('runs').get(id);
  for (const row of note?.files ?? []) await transaction.objectStore('files').delete(row);
  await transaction.objectStore('runs').delete(id);
  await transaction.objectStore('run-rows').delete(id);
  await transaction.done;
}
