/**
 * The one database of the extension (IndexedDB), for what is too large for the browser's small stores: the batch of the workbench
 * with its results, and the ledger. Every page of the extension and its background open it; whoever holds it open gives way to a newer version.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { HostState, Pace, Row, RunNote } from '../batch/types';
import type { LedgerEntry, UnitJoin } from '../ledger/entry';
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

/** A line of the ledger with what it is found by. */
export interface StoredEntry extends LedgerEntry {
  /** The first numbers of each part's sketch: reports that share several of them may tell the same in the same words. */
  firstRuns: number[];
}

/** The bytes of a file that a person has put in, for as long as its row is there. */
export interface StoredFile {
  name: string;
  bytes: ArrayBuffer;
}

/** The rows of a run that was put away, with their results. */
export interface StoredRun {
  rows: Row[];
  results: StoredResult[];
}

/** The stores and their keys. */
export interface Stores extends DBSchema {
  batch: { key: string; value: StoredBatch };
  rows: { key: string; value: Row };
  results: { key: [string, number]; value: StoredResult; indexes: { row: string } };
  /** The lines of the ledger. */
  ledger: {
    key: string;
    value: StoredEntry;
    indexes: { unit: string; text: number; visit: string };
  };
  /** Their checks and texts (`LedgerContent`), JSON, gzip, under the same keys. */
  ledgerContents: { key: string; value: Uint8Array<ArrayBuffer> };
  /** Units that a person has joined. */
  unitJoins: { key: string; value: UnitJoin };
  /** By the id of the row. */
  files: { key: string; value: StoredFile };
  runs: { key: string; value: RunNote };
  /** By the id of the run. */
  'run-rows': { key: string; value: StoredRun };
}

/** The database, opened. */
export type Database = IDBPDatabase<Stores>;
/** A transaction that writes into some of its stores. */
export type Transaction<Names extends readonly StoreNames<Stores>[]> = IDBPTransaction<Stores, Names, 'readwrite'>;

const NAME = 'nianbao';
/** Raised with every change of the stores; `storeMigrations[n]` leads from version n to n + 1. */
export const VERSION = 3;

/** One step from each version to the next, in order; a new store begins at the first. */
export const storeMigrations: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('batch');
    database.createObjectStore('rows', { keyPath: 'id' });
    database.createObjectStore('results', { keyPath: ['row', 'index'] }).createIndex('row', 'row');
  },
  (database) => {
    const ledger = database.createObjectStore('ledger', { keyPath: 'id' });
    ledger.createIndex('unit', 'unit');
    ledger.createIndex('text', 'firstRuns', { multiEntry: true });
    ledger.createIndex('visit', 'visit');
    database.createObjectStore('ledgerContents');
    database.createObjectStore('unitJoins', { keyPath: 'unit' });
  },
  (database) => {
    database.createObjectStore('files');
    database.createObjectStore('runs', { keyPath: 'id' });
    database.createObjectStore('run-rows');
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

/** True where the database was not opened because a later version of the extension has written it. */
export function isNewer(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError';
}

async function open(): Promise<Database> {
  const connection = await openDB<Stores>(NAME, VERSION, {
    upgrade(made, from) {
      for (const migrate of storeMigrations.slice(from)) migrate(made);
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
