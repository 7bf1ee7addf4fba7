/**
 * The one database of the extension (IndexedDB), for what is too large for the browser's small stores: the batch of the workbench, and the
 * ledger of what was checked. Every page of the extension and its background open it; whoever holds it open gives way to a newer version.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { HostState, Pace, Row } from '../batch/types';
import type { ReportSummary } from '../view/summary';

/** The batch without its rows. */
export interface StoredBatch {
  mode: 'idle' | 'running' | 'paused' | 'stopped';
  hosts: [string, HostState][];
  pace: Pace;
  /** The tab and the window of each slot, so that they can be closed after a crash. */
  tabs: number[];
}

/** What a row's page or file gave: one report of it. JSON text, gzip. */
export interface StoredResult {
  row: string;
  /** 0 for the first report of the page. */
  index: number;
  /** ISO time of the check. */
  checkedAt: string;
  /** Its line in the table. */
  summary: ReportSummary;
  /** The check (`Evidence`), JSON, gzip. */
  check: Uint8Array<ArrayBuffer>;
}

/** A check that was kept: one for each unit, year, address and content. */
export interface StoredRecord {
  /** Made of unit, year, address and content, so that the same report is kept once. */
  id: string;
  /** The schema of this record; a later version of the extension may raise it. */
  version: 1;
  unit: string;
  year: number;
  url: string;
  /** Changes when a number of the tables does. */
  content: string;
  /** The body as printed. */
  name: string | null;
  checkedAt: string;
  /** The version of the extension that made the check. */
  engine: string;
  /** The check (`Evidence`), JSON, gzip. */
  check: Uint8Array<ArrayBuffer>;
  /** The text of parts one, five and six, JSON, gzip. */
  prose: Uint8Array<ArrayBuffer>;
}

/** What a person has told of units: the list that must report, names joined, doubts decided. */
export interface StoredNote {
  key: string;
  value: unknown;
}

/** The stores and their keys. */
export interface Stores extends DBSchema {
  batch: { key: string; value: StoredBatch };
  rows: { key: string; value: Row };
  files: { key: string; value: { key: string; name: string; bytes: Blob } };
  results: { key: [string, number]; value: StoredResult; indexes: { row: string } };
  records: { key: string; value: StoredRecord; indexes: { unit: string; year: number } };
  notes: { key: string; value: StoredNote };
}

/** The database, opened. */
export type Database = IDBPDatabase<Stores>;

const NAME = 'nianbao';
/** Raised with every change of the stores; `migrations[n]` leads from version n to n + 1. */
export const VERSION = 1;

/** One step from each version to the next, in order; a new store begins at the first. */
export const migrations: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('batch');
    database.createObjectStore('rows', { keyPath: 'id' });
    database.createObjectStore('files', { keyPath: 'key' });
    database.createObjectStore('results', { keyPath: ['row', 'index'] }).createIndex('row', 'row');
    const records = database.createObjectStore('records', { keyPath: 'id' });
    records.createIndex('unit', 'unit');
    records.createIndex('year', 'year');
    database.createObjectStore('notes', { keyPath: 'key' });
  },
];

let opened: Promise<Database> | null = null;

/**
 * The database. Rejected where the browser keeps none (private windows of Firefox), or where a later version of the extension has written
 * it: that one is never changed back.
 */
export function database(): Promise<Database> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<Database> {
  const connection = await openDB<Stores>(NAME, VERSION, {
    upgrade(made, from) {
      for (const migrate of migrations.slice(from)) migrate(made);
    },
    // A newer version of the extension wants to change the stores: it must not wait for an old page.
    blocking() {
      connection.close();
      opened = null;
    },
    terminated() {
      opened = null;
    },
  });
  return connection;
}
