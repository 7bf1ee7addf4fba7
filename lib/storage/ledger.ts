/**
 * The ledger: what was checked, by unit and year. The background, the workbench and the pages of the extension read and write it. What cannot
 * be read is counted and left out, never the whole store. Functions that write are rejected where the browser takes no more; `ledgerFailure`
 * names why.
 */

import {
  type LedgerContent,
  LedgerContentSchema,
  type LedgerEntry,
  LedgerEntrySchema,
  type LedgerRecord,
  sameRecord,
  type UnitJoin,
  UnitJoinSchema,
} from '../ledger/entry';
import { headOf, joinedNames, joinsOf } from '../ledger/units';
import { database, type StoredEntry, type Transaction } from './database';
import { failureOf, type WriteFailure } from './failure';
import { pack, unpack } from './packed';

/** Why the ledger could not be used. `newer`: a later version of the extension has written the store, and this one leaves it alone. */
export type LedgerFailure = WriteFailure | 'newer';

/** What went wrong, by the error of a read or a write. */
export function ledgerFailure(error: unknown): LedgerFailure {
  return (error as { name?: unknown } | null)?.name === 'VersionError' ? 'newer' : failureOf(error);
}

const STORES = ['ledger', 'ledgerContents'] as const;

/** What writes into the ledger tells all pages on this channel. */
const CHANNEL = 'nianbao-ledger';

function announce(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/**
 * Calls the listener after every change of the ledger, wherever it was made.
 * @returns ends it
 */
export function onLedgerChanged(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', listener);
  return () => channel.close();
}

/**
 * Keeps reports. One that is known with this very content is only seen again. Of a page that was still changing while it was looked at, the last
 * reading stays: `visit` tells one look from the next.
 * @returns true where one of them was not known
 */
export async function keepRecords(records: readonly LedgerRecord[]): Promise<boolean> {
  const packed = await Promise.all(records.map(({ content }) => pack(content)));
  const db = await database();
  const known = await Promise.all(records.map(({ entry }) => readRecord(entry.id)));
  const transaction = db.transaction(STORES, 'readwrite');
  const work: Promise<unknown>[] = [];
  const ids = new Set(records.map(({ entry }) => entry.id));
  for (const [index, record] of records.entries()) {
    const { entry } = record;
    const before = known[index];
    work.push(
      transaction.objectStore('ledger').put(stored(before ? sameRecord(before, record).entry : entry)),
      transaction.objectStore('ledgerContents').put(packed[index] as Uint8Array<ArrayBuffer>, entry.id),
    );
    if (entry.visit !== null) work.push(dropEarlierOfVisit(transaction, entry, ids));
  }
  await Promise.all([...work, transaction.done]);
  announce();
  return known.some((record) => record === null);
}

/** So many numbers of each part are enough to find texts that are nearly equal: these share four of five. */
const FIRST_RUNS = 8;

/** The numbers of a sketch by which others like it are looked up. */
export function firstRuns(sketch: LedgerEntry['sketch']): number[] {
  return [...new Set(sketch.flatMap(({ runs }) => runs.slice(0, FIRST_RUNS)))];
}

/** A line as the store has it: with the numbers by which its text is found. */
function stored(entry: LedgerEntry): StoredEntry {
  return { ...entry, firstRuns: firstRuns(entry.sketch) };
}

/** What the same visit of the same page gave before it was complete. */
async function dropEarlierOfVisit(
  transaction: Transaction<typeof STORES>,
  { visit, address }: LedgerEntry,
  keep: ReadonlySet<string>,
): Promise<void> {
  const store = transaction.objectStore('ledger');
  for (const found of (await store.index('visit').getAll(visit ?? '')) as LedgerEntry[]) {
    if (found.address !== address || keep.has(found.id)) continue;
    await Promise.all([store.delete(found.id), transaction.objectStore('ledgerContents').delete(found.id)]);
  }
}

/** The lines of the ledger with what could not be read. */
export interface LedgerList {
  entries: LedgerEntry[];
  /** Keys of damaged records: they are left out, and can be deleted. */
  damaged: string[];
  joins: UnitJoin[];
}

/** All lines of the ledger. */
export async function loadLedger(): Promise<LedgerList> {
  const db = await database();
  const [keys, values, joins] = await Promise.all([
    db.getAllKeys('ledger'),
    db.getAll('ledger'),
    db.getAll('unitJoins'),
  ]);
  const list: LedgerList = { entries: [], damaged: [], joins: joins.flatMap((join) => readJoin(join) ?? []) };
  values.forEach((value, index) => {
    const read = LedgerEntrySchema.safeParse(value);
    if (read.success) list.entries.push(read.data);
    else list.damaged.push(String(keys[index]));
  });
  return list;
}

/** So many records are measured at once. */
const MEASURED = 200;

/** How many bytes the records take, as they are stored: what browsers tell of all their stores together follows a deletion days later. */
export async function ledgerBytes(): Promise<number> {
  const db = await database();
  const lines = await db.getAll('ledger');
  let bytes = lines.reduce((sum, line) => sum + JSON.stringify(line).length, 0);
  let from: IDBKeyRange | null = null;
  for (;;) {
    const [keys, contents] = await Promise.all([
      db.getAllKeys('ledgerContents', from, MEASURED),
      db.getAll('ledgerContents', from, MEASURED),
    ]);
    const last = keys.at(-1);
    if (last === undefined) return bytes;
    bytes += contents.reduce((sum, packed) => sum + (packed.byteLength ?? 0), 0);
    from = IDBKeyRange.lowerBound(last, true);
  }
}

/** What a person has joined. */
export async function loadJoins(): Promise<UnitJoin[]> {
  return (await (await database()).getAll('unitJoins')).flatMap((join) => readJoin(join) ?? []);
}

function readJoin(value: unknown): UnitJoin | null {
  const read = UnitJoinSchema.safeParse(value);
  return read.success ? read.data : null;
}

/** The keys of all units of the ledger. */
async function unitKeys(): Promise<string[]> {
  const keys: string[] = [];
  const index = (await database()).transaction('ledger').store.index('unit');
  for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue()) {
    keys.push(cursor.key);
  }
  return keys;
}

/**
 * Which keys name the same unit, by what a person has joined and by the names themselves (`joinsOf`).
 * @param own keys of reports that need not be in the ledger
 */
export async function loadKin(own: Iterable<string>): Promise<UnitJoin[]> {
  const [keys, joins] = await Promise.all([unitKeys(), loadJoins()]);
  return joinsOf([...keys, ...own], joins);
}

/** Joins a unit under a former name with the one that it has become; null in place of the other takes it back. */
export async function joinUnits(unit: string, into: string | null): Promise<void> {
  const db = await database();
  if (into === null) await db.delete('unitJoins', unit);
  else if (headOf(into, await loadJoins()) !== unit) await db.put('unitJoins', { unit, into });
  announce();
}

/** The check and the text of a record; null where it is gone or damaged. */
export async function loadContent(id: string): Promise<LedgerContent | null> {
  try {
    const packed = await (await database()).get('ledgerContents', id);
    if (!packed) return null;
    const read = LedgerContentSchema.safeParse(await unpack(packed));
    return read.success ? (read.data as LedgerContent) : null;
  } catch {
    return null;
  }
}

/** A record; null where it is gone or damaged. */
export async function readRecord(id: string): Promise<LedgerRecord | null> {
  const entry = LedgerEntrySchema.safeParse(await (await database()).get('ledger', id));
  const content = entry.success ? await loadContent(id) : null;
  return entry.success && content ? { entry: entry.data, content } : null;
}

/** The records of a unit under all its names, the one that was seen last first; damaged ones are left out. */
export async function loadUnit(unit: string): Promise<LedgerRecord[]> {
  const db = await database();
  const names = joinedNames(unit, await loadKin([unit]));
  const ids = (await Promise.all(names.map((name) => db.getAllKeysFromIndex('ledger', 'unit', name)))).flat();
  const records = (await Promise.all(ids.map(readRecord))).flatMap((record) => record ?? []);
  return records.sort((a, b) => lastSeen(b.entry, a.entry));
}

/** Which of two was seen later, as a sort takes it. Of two in one second the content that was new then is the later one. */
function lastSeen(one: LedgerEntry, other: LedgerEntry): number {
  const time = Date.parse;
  return time(one.seenAt) - time(other.seenAt) || time(one.checkedAt) - time(other.checkedAt);
}

/** The years of which reports under these names are kept. */
export async function loadYears(units: readonly string[]): Promise<Set<number>> {
  const db = await database();
  const found = await Promise.all(units.map((unit) => db.getAllFromIndex('ledger', 'unit', unit)));
  return new Set(found.flat().flatMap(({ year }) => (typeof year === 'number' ? year : [])));
}

/** Deletes records. */
export async function deleteRecords(ids: readonly string[]): Promise<void> {
  const transaction = (await database()).transaction(STORES, 'readwrite');
  await Promise.all([
    ...ids.flatMap((id) => STORES.map((name) => transaction.objectStore(name).delete(id))),
    transaction.done,
  ]);
  announce();
}

/** Deletes the whole ledger. */
export async function clearLedger(): Promise<void> {
  const transaction = (await database()).transaction(['ledger', 'ledgerContents', 'unitJoins'], 'readwrite');
  await Promise.all([
    ...STORES.map((name) => transaction.objectStore(name).clear()),
    transaction.objectStore('unitJoins').clear(),
    transaction.done,
  ]);
  announce();
}

/** What merging a backup came to. */
export interface Merged {
  /** Records that were not there before. */
  added: number;
  /** Records that were there with the same content. */
  known: number;
}

/** Merges records and joins from a backup: nothing that is there is replaced or lost. */
export async function mergeRecords(records: readonly LedgerRecord[], joins: readonly UnitJoin[]): Promise<Merged> {
  const merged: Merged = { added: 0, known: 0 };
  for (const record of records) {
    const known = await readRecord(record.entry.id);
    const kept = known ? sameRecord(known, record) : record;
    const packed = await pack(kept.content);
    const transaction = (await database()).transaction(STORES, 'readwrite');
    await Promise.all([
      transaction.objectStore('ledger').put(stored(kept.entry)),
      transaction.objectStore('ledgerContents').put(packed, kept.entry.id),
      transaction.done,
    ]);
    merged[known ? 'known' : 'added'] += 1;
  }
  const db = await database();
  for (const join of joins) if (!(await db.get('unitJoins', join.unit))) await joinUnits(join.unit, join.into);
  announce();
  return merged;
}
