/** Keeps the files that a person has put into the workbench: after a crash the queue reads them as if nothing had happened. */
import { database, type StoredFile } from './database';

/** Keeps the bytes of a row's file. Rejected where the browser takes no more. */
export async function keepFile(row: string, file: StoredFile): Promise<void> {
  await (await database()).put('files', file, row);
}

/** The file of a row; null where it is not there. */
export async function loadFile(row: string): Promise<StoredFile | null> {
  return (await (await database()).get('files', row)) ?? null;
}

/** Takes the files away that belong neither to one of these rows nor to a run that was put away: what a crash has left behind. */
export async function dropLooseFiles(rows: ReadonlySet<string>): Promise<void> {
  const db = await database();
  const [kept, runs] = await Promise.all([db.getAllKeys('files'), db.getAll('runs')]);
  const inRuns = new Set(runs.flatMap(({ files }) => files));
  await Promise.all(kept.filter((id) => !rows.has(id) && !inRuns.has(id)).map((id) => db.delete('files', id)));
}
