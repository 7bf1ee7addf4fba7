/**
 * The ledger as a file: a line of JSON for its head, then one for each record and each joined unit, the whole packed with gzip. It is made and
 * read line by line, so that a ledger of ten thousand reports fits; a damaged line is left out and costs no other.
 */
import * as z from 'zod/mini';
import type { Evidence } from '../check/evidence';
import {
  LedgerContentSchema,
  LedgerEntrySchema,
  type LedgerRecord,
  type UnitJoin,
  UnitJoinSchema,
} from '../ledger/entry';
import { loadLedger, type Merged, mergeRecords, readRecord } from './ledger';

const FORMAT = 'nianbao-ledger';
/** Raised where an older version of the extension could misread the file. */
const VERSION = 1;

const HeadSchema = z.object({ format: z.literal(FORMAT), version: z.int().check(z.gte(1)) });
const RecordSchema = z.object({ entry: LedgerEntrySchema, content: LedgerContentSchema });

/** The whole ledger as a file; damaged records are left out. */
export async function makeBackup(): Promise<Blob> {
  const { entries, joins } = await loadLedger();
  const lines = async function* () {
    yield { format: FORMAT, version: VERSION };
    for (const join of joins) yield { join };
    for (const { id } of entries) {
      const record = await readRecord(id);
      // Visits are a matter of this browser.
      if (record) yield { entry: { ...record.entry, visit: null }, content: record.content };
    }
  };
  const each = lines();
  const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { value, done } = await each.next();
      if (done) controller.close();
      else controller.enqueue(new TextEncoder().encode(`${JSON.stringify(value)}\n`));
    },
  });
  return new Response(text.pipeThrough(new CompressionStream('gzip'))).blob();
}

/** What came of a file. `not-a-backup`: it is something else; `newer`: a later version of the extension has made it. */
export type Restored = (Merged & { damaged: number }) | 'not-a-backup' | 'newer';

/** So many records are merged at once. */
const AT_ONCE = 50;

/**
 * Merges a backup with the ledger: nothing that is there is replaced or lost. A file that ends in the middle gives what it holds.
 * Rejected where the browser takes no more; what was merged until then stays.
 */
export async function mergeBackup(file: Blob): Promise<Restored> {
  const result = { added: 0, known: 0, damaged: 0 };
  let head = false;
  let records: LedgerRecord[] = [];
  let joins: UnitJoin[] = [];
  const merge = async () => {
    const { added, known } = await mergeRecords(records, joins);
    result.added += added;
    result.known += known;
    records = [];
    joins = [];
  };
  for await (const line of linesOf(file)) {
    if (line === null) {
      // Broken off in the middle.
      result.damaged += 1;
      continue;
    }
    const value = parse(line);
    if (!head) {
      const read = HeadSchema.safeParse(value);
      if (!read.success) return 'not-a-backup';
      if (read.data.version > VERSION) return 'newer';
      head = true;
      continue;
    }
    const record = RecordSchema.safeParse(value);
    const join = UnitJoinSchema.safeParse((value as { join?: unknown } | null)?.join);
    if (record.success) records.push(record.data as LedgerRecord);
    else if (join.success) joins.push(join.data);
    else result.damaged += 1;
    if (records.length >= AT_ONCE) await merge();
  }
  if (!head) return 'not-a-backup';
  await merge();
  return result;
}

/**
 * The checks that a backup holds, without touching the ledger; null for a file that is none, or that a later version has made. Damaged lines are
 * left out.
 */
export async function checksInBackup(file: Blob): Promise<Evidence[] | null> {
  const checks: Evidence[] = [];
  let head = false;
  for await (const line of linesOf(file)) {
    const value = line === null ? null : parse(line);
    if (!head) {
      const read = HeadSchema.safeParse(value);
      if (!read.success || read.data.version > VERSION) return null;
      head = true;
      continue;
    }
    const record = RecordSchema.safeParse(value);
    if (record.success) checks.push((record.data as LedgerRecord).content.check);
  }
  return head ? checks : null;
}

/** True where a file may be a backup, by its first bytes: packed with gzip, or the line of its head. */
export function looksLikeBackup(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return true;
  return new TextDecoder().decode(bytes.subarray(0, 100)).includes(FORMAT);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** The lines of a file, packed or not; null at the end where the rest cannot be unpacked. */
async function* linesOf(file: Blob): AsyncGenerator<string | null> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const packed = first === 0x1f && second === 0x8b;
  const bytes = file.stream();
  const reader = (packed ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes).getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = (rest + decoder.decode(part.value, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.trim() !== '') yield line;
    }
  } catch {
    yield null;
    return;
  }
  if (rest.trim() !== '') yield rest;
}
