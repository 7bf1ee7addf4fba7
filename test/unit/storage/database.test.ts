import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import type { Database } from '../../../lib/storage/database';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
});

/** The database as a version of the extension left it, with a row of its batch. */
async function leftBy(version: number): Promise<void> {
  const { storeMigrations } = await import('../../../lib/storage/database');
  const db = await openDB('nianbao', version, {
    upgrade(made, from) {
      for (const migrate of storeMigrations.slice(from, version)) migrate(made as unknown as Database);
    },
  });
  await db.put('rows', { id: 'kept', order: 1 });
  db.close();
}

it('the database of every earlier version becomes that of today, and keeps what it holds', async () => {
  const { VERSION } = await import('../../../lib/storage/database');
  for (let version = 1; version <= VERSION; version += 1) {
    globalThis.indexedDB = new IDBFactory();
    vi.resetModules();
    await leftBy(version);
    const { database } = await import('../../../lib/storage/database');
    const db = await database();
    expect([...db.objectStoreNames].sort(), `from ${version}`).toEqual([
      'batch',
      'files',
      'ledger',
      'ledgerContents',
      'results',
      'rows',
      'run-rows',
      'runs',
      'unitJoins',
    ]);
    expect(await db.get('rows', 'kept')).toEqual({ id: 'kept', order: 1 });
    expect(await db.getAllFromIndex('ledger', 'text', 7)).toEqual([]);
    db.close();
  }
});

it('a database that a later version has written is refused, and stays as it is', async () => {
  const { database, VERSION } = await import('../../../lib/storage/database');
  const later = await openDB('nianbao', VERSION + 1, { upgrade: (made) => void made.createObjectStore('unknown') });
  later.close();
  await expect(database()).rejects.toMatchObject({ name: 'VersionError' });
  const again = await openDB('nianbao');
  expect(again.version).toBe(VERSION + 1);
  again.close();
});
