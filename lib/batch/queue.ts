/**
 * The queue as a state machine: what happens goes in, the batch as it is afterwards comes out. It reads no clock and rolls no dice: both
 * come with the event. What does not fit the state of a row (an answer of a page that was given up meanwhile) changes nothing.
 */
import { addressKey, hostOf } from './addresses';
import type { Batch, BatchEvent, FailureReason, HostState, NewRow, Pace, Row, RowState } from './types';

/** One page at a time, one to two seconds apart. */
export const STANDARD_PACE: Pace = { slots: 1, gap: 1_000 };

/** A host is left alone after so many failures in a row. */
const FAILURES_IN_A_ROW = 3;
/** Longest wait after failures, in milliseconds. */
const LONGEST_WAIT = 60_000;
/** A page that failed for a passing cause is opened so often in all before the row counts as failed. */
const MOST_TRIES = 2;

/** So many pages may wait for a person in windows of their own; the next one takes a slot of the queue. */
const MOST_PARKED = 5;

/** Failures by the host's fault: they slow the host down. */
const HOST_FAULTS: ReadonlySet<FailureReason> = new Set([
  'unreachable',
  'forbidden',
  'too-many',
  'server-error',
  'never-ready',
]);
/** Failures that may pass: the row is tried once more by itself. */
const PASSING: ReadonlySet<FailureReason> = new Set(['unreachable', 'too-many', 'server-error', 'no-answer']);

/** A batch without rows. */
export function emptyBatch(pace: Pace = STANDARD_PACE): Batch {
  return { mode: 'idle', rows: new Map(), hosts: new Map(), pace: politePace(pace) };
}

/** The pace within its bounds: 1 to 3 pages at a time, gaps of a second at least. */
export function politePace({ slots, gap }: Pace): Pace {
  const whole = Number.isFinite(slots) ? Math.round(slots) : STANDARD_PACE.slots;
  const least = Number.isFinite(gap) ? gap : STANDARD_PACE.gap;
  return { slots: Math.min(3, Math.max(1, whole)), gap: Math.max(STANDARD_PACE.gap, least) };
}

/** The batch after the event. The same object where nothing has changed. */
export function step(batch: Batch, event: BatchEvent): Batch {
  switch (event.type) {
    case 'add':
      return add(batch, event.rows, event.now);
    case 'read-first':
      return readFirst(batch, event.rows, event.now);
    case 'remove':
      return remove(batch, event.ids);
    case 'start':
      return batch.mode === 'running' ? batch : settle({ ...batch, mode: 'running' });
    case 'pause':
      return batch.mode === 'running' ? { ...batch, mode: 'paused' } : batch;
    case 'stop':
      return { ...withoutFirst(recall(batch, event.now)), mode: 'stopped' };
    case 'pace':
      return { ...batch, pace: politePace(event.pace) };
    case 'opened':
      return change(batch, event.id, ['waiting'], (row) => ({
        ...row,
        tries: row.tries + 1,
        state: { at: 'opening', since: event.now },
      }));
    case 'loaded':
      return change(batch, event.id, ['opening', 'person'], (row) => inState(row, { at: 'reading', since: event.now }));
    case 'needs-person':
      return change(batch, event.id, ['opening', 'reading'], (row) =>
        inState(row, { at: 'person', since: event.now, why: event.why }),
      );
    case 'checked':
      return finish(batch, event, { at: 'done', since: event.now, reports: event.reports });
    case 'no-report':
      return finish(batch, event, { at: 'no-report', since: event.now });
    case 'failed':
      return fail(batch, event);
    case 'retry':
      return retry(batch, event.which, event.now);
    case 'try-host':
      return tryHost(batch, event.host, event.now);
    case 'resumed':
      return recall(batch, event.now);
    case 'lost':
      return lose(batch, event);
  }
}

/** What to do now: rows to open, and when to look again (null: only after the next event). */
export interface NextStep {
  open: readonly Row[];
  wakeAt: number | null;
}

/** Which rows may be opened at this moment: of a list that rests, only those that somebody waits for. */
export function nextStep(batch: Batch, now: number): NextStep {
  const waiting = inTurn(batch);
  if (waiting.length === 0) return { open: [], wakeAt: null };
  const busy = new Set<string>();
  let free = batch.pace.slots;
  let parked = 0;
  for (const row of batch.rows.values()) {
    if (!isUnderWay(row)) continue;
    busy.add(row.host);
    if (row.source.kind === 'file') continue;
    // A page that waits for a person keeps its window, and the queue goes on in another.
    if (row.state.at === 'person' && parked < MOST_PARKED) parked += 1;
    else free -= 1;
  }
  const open: Row[] = [];
  let wakeAt: number | null = null;
  for (const row of waiting) {
    const { host, source } = row;
    // A file needs no window; files have no host, so that one is read after the other like the pages of one.
    if (busy.has(host) || (free <= 0 && source.kind === 'address')) continue;
    const known = batch.hosts.get(host);
    if (known?.leftAlone && !row.first) continue;
    if (known && known.freeAt > now) {
      wakeAt = Math.min(wakeAt ?? Number.POSITIVE_INFINITY, known.freeAt);
      continue;
    }
    open.push(row);
    busy.add(host);
    if (source.kind === 'address') free -= 1;
  }
  return { open, wakeAt };
}

/** The waiting rows that may be opened at all, those first that somebody waits for. */
function inTurn({ mode, rows }: Batch): Row[] {
  const first: Row[] = [];
  const others: Row[] = [];
  for (const row of rows.values()) {
    if (row.state.at !== 'waiting') continue;
    if (row.first) first.push(row);
    else if (mode === 'running') others.push(row);
  }
  return [...first, ...others];
}

/** How many rows are in which state, and those that wait for a host that is left alone. */
export interface BatchCounts {
  all: number;
  waiting: number;
  underWay: number;
  person: number;
  done: number;
  noReport: number;
  failed: number;
  /** Waiting rows whose host is left alone. */
  leftAlone: number;
}

/** Counts the rows by state; they come to `all`, `leftAlone` being part of `waiting`. */
export function countRows(batch: Batch): BatchCounts {
  const counts: BatchCounts = {
    all: 0,
    waiting: 0,
    underWay: 0,
    person: 0,
    done: 0,
    noReport: 0,
    failed: 0,
    leftAlone: 0,
  };
  for (const row of batch.rows.values()) {
    counts.all += 1;
    counts[COUNTED[row.state.at]] += 1;
    if (row.state.at === 'waiting' && batch.hosts.get(row.host)?.leftAlone) counts.leftAlone += 1;
  }
  return counts;
}

/** Hosts that are left alone after failures in a row, with how many rows wait for the person to let the queue try again. */
export function hostsLeftAlone(batch: Batch): { host: string; rows: number }[] {
  const rows = [...batch.rows.values()].filter(({ state }) => state.at === 'waiting');
  return [...batch.hosts]
    .filter(([, { leftAlone }]) => leftAlone)
    .map(([host]) => ({ host, rows: rows.filter((row) => row.host === host).length }))
    .filter((left) => left.rows > 0);
}

const COUNTED = {
  waiting: 'waiting',
  opening: 'underWay',
  reading: 'underWay',
  person: 'person',
  done: 'done',
  'no-report': 'noReport',
  failed: 'failed',
} as const satisfies Record<RowState['at'], keyof BatchCounts>;

/** True while a page of the row is open. A page that waits for a person keeps its window, too. */
export function isUnderWay({ state }: Row): boolean {
  return state.at === 'opening' || state.at === 'reading' || state.at === 'person';
}

function add(batch: Batch, added: readonly NewRow[], now: number): Batch {
  const rows = new Map(batch.rows);
  const known = new Set([...rows.values()].map(sourceKey));
  let order = Math.max(-1, ...[...rows.values()].slice(-1).map((row) => row.order));
  for (const { id, source, unit } of added) {
    const key = sourceKey({ source });
    if (rows.has(id) || known.has(key)) continue;
    known.add(key);
    const host = source.kind === 'file' ? '' : hostOf(source.url);
    const state: RowState =
      host === '' && source.kind === 'address'
        ? { at: 'failed', since: now, why: 'not-an-address' }
        : { at: 'waiting', since: now };
    order += 1;
    rows.set(id, { id, order, source, host, unit, tries: 0, state });
  }
  return rows.size === batch.rows.size ? batch : { ...batch, rows };
}

/** By what two rows are the same input. */
function sourceKey({ source }: Pick<Row, 'source'>): string {
  if (source.kind === 'address') return addressKey(source.url);
  return `file:${source.name}:${source.size}:${source.modified}`;
}

/** A host that was left alone is asked for these pages, too, and for no others. A list with nothing else to do runs for them. */
function readFirst(batch: Batch, wanted: readonly NewRow[], now: number): Batch {
  const added = add(batch, wanted, now);
  const keys = new Set(wanted.map(sourceKey));
  const rows = new Map(added.rows);
  let others = false;
  for (const row of added.rows.values()) {
    if (!keys.has(sourceKey(row))) others ||= row.state.at === 'waiting';
    else if (isUnderWay(row)) rows.set(row.id, { ...row, first: true });
    else if (row.host !== '') rows.set(row.id, { ...row, tries: 0, first: true, state: { at: 'waiting', since: now } });
  }
  return settle({ ...added, rows, mode: others ? batch.mode : 'running' });
}

/** Nobody waits for any page in particular any more. */
function withoutFirst(batch: Batch): Batch {
  const rows = [...batch.rows].map(([id, row]): [string, Row] => [id, row.first ? { ...row, first: false } : row]);
  return { ...batch, rows: new Map(rows) };
}

function remove(batch: Batch, ids: readonly string[]): Batch {
  const rows = new Map(batch.rows);
  for (const id of ids) rows.delete(id);
  return rows.size === batch.rows.size ? batch : settle({ ...batch, rows });
}

function inState(row: Row, state: RowState): Row {
  return { ...row, state };
}

/** The row at its end: whoever waited for it has it. */
function ended(row: Row, state: RowState): Row {
  return { ...row, first: false, state };
}

/** Changes one row, if it is in one of the states. */
function change(batch: Batch, id: string, from: readonly RowState['at'][], to: (row: Row) => Row): Batch {
  const row = batch.rows.get(id);
  if (!row || !from.includes(row.state.at)) return batch;
  const rows = new Map(batch.rows);
  rows.set(id, to(row));
  return { ...batch, rows };
}

type Ending = { id: string; now: number; jitter: number };

/** A page has come to a good end: its host is free again after the gap. */
function finish(batch: Batch, { id, now, jitter }: Ending, state: RowState): Batch {
  const next = change(batch, id, ['opening', 'reading', 'person'], (row) => ended(row, state));
  return next === batch ? batch : settle(rest(next, id, now, jitter, 0));
}

function fail(batch: Batch, { id, why, now, jitter }: Ending & { why: FailureReason }): Batch {
  const row = batch.rows.get(id);
  if (!row || !isUnderWay(row)) return batch;
  const again = PASSING.has(why) && row.tries < MOST_TRIES;
  const state: RowState = again ? { at: 'waiting', since: now } : { at: 'failed', since: now, why };
  const next = change(batch, id, [row.state.at], (found) => (again ? inState : ended)(found, state));
  const before = batch.hosts.get(row.host)?.failures ?? 0;
  return settle(rest(next, id, now, jitter, HOST_FAULTS.has(why) ? before + 1 : 0));
}

/** Gives the row's host its rest; the more failures in a row, the longer. */
function rest(batch: Batch, id: string, now: number, jitter: number, failures: number): Batch {
  const row = batch.rows.get(id);
  if (!row || row.host === '') return batch;
  const gap = batch.pace.gap * (1 + Math.min(1, Math.max(0, jitter)));
  const wait = Math.min(Math.max(LONGEST_WAIT, gap), gap * 4 ** failures);
  const host: HostState = { freeAt: now + wait, failures, leftAlone: failures >= FAILURES_IN_A_ROW };
  return { ...batch, hosts: new Map(batch.hosts).set(row.host, host) };
}

/** A running batch with nothing left to do is idle. Rows whose host is left alone still are something to do. */
function settle(batch: Batch): Batch {
  if (batch.mode !== 'running') return batch;
  for (const row of batch.rows.values()) if (row.state.at === 'waiting' || isUnderWay(row)) return batch;
  return { ...batch, mode: 'idle' };
}

/** Pages that were open are waiting again: their windows are gone, or go now. What they were tried before does not count against them. */
function recall(batch: Batch, now: number, only?: string): Batch {
  let rows: Map<string, Row> | null = null;
  for (const row of batch.rows.values()) {
    if (!isUnderWay(row) || (only !== undefined && row.id !== only)) continue;
    rows ??= new Map(batch.rows);
    rows.set(row.id, { ...row, tries: Math.max(0, row.tries - 1), state: { at: 'waiting', since: now } });
  }
  return rows ? { ...batch, rows } : batch;
}

/** The page was asked for all the same: its host has its rest, and is neither blamed nor cleared. */
function lose(batch: Batch, { id, now, jitter }: Ending): Batch {
  const next = recall(batch, now, id);
  const host = batch.rows.get(id)?.host ?? '';
  return next === batch ? batch : rest(next, id, now, jitter, batch.hosts.get(host)?.failures ?? 0);
}

function retry(batch: Batch, which: 'all' | 'failed' | readonly string[], now: number): Batch {
  const wanted = typeof which === 'string' ? null : new Set(which);
  const rows = new Map(batch.rows);
  const hosts = new Map(batch.hosts);
  let changed = false;
  for (const row of batch.rows.values()) {
    if (isUnderWay(row) || row.state.at === 'waiting') continue;
    if (wanted ? !wanted.has(row.id) : which === 'failed' && row.state.at !== 'failed') continue;
    if (row.state.at === 'failed' && row.state.why === 'not-an-address') continue;
    rows.set(row.id, { ...row, tries: 0, state: { at: 'waiting', since: now } });
    // Whoever asks again knows better than the failures: what is left of their long rest is one gap.
    const host = hosts.get(row.host);
    if (host && host.failures > 0) {
      hosts.set(row.host, { freeAt: Math.min(host.freeAt, now + batch.pace.gap), failures: 0, leftAlone: false });
    }
    changed = true;
  }
  return changed ? { ...batch, rows, hosts } : batch;
}

function tryHost(batch: Batch, name: string, now: number): Batch {
  const host = batch.hosts.get(name);
  if (!host?.leftAlone) return batch;
  const freed: HostState = { freeAt: Math.min(host.freeAt, now), failures: 0, leftAlone: false };
  return { ...batch, hosts: new Map(batch.hosts).set(name, freed) };
}
