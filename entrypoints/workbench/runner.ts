/**
 * Runs the queue: opens what the queue names, tells it what has come of it, and stores every change before anybody sees it. It knows no
 * browser: windows, the store and the clock are handed in.
 */
import { type Arrival, judgeArrival } from '../../lib/batch/arrival';
import { nextStep, step } from '../../lib/batch/queue';
import type { Batch, BatchEvent, FailureReason, Row } from '../../lib/batch/types';
import type { Evidence } from '../../lib/check/evidence';

/** What came of opening a page. */
export type Opened =
  | { kind: 'arrived'; arrival: Arrival }
  /** A file: nothing has to be opened before it is read. */
  | { kind: 'file' }
  | { kind: 'failed'; why: FailureReason };

/** What the inspector of a page found. */
export type Found =
  | { kind: 'reports'; reports: Evidence[] }
  | { kind: 'none' }
  | { kind: 'failed'; why: FailureReason };

/** Where pages are opened and read. */
export interface Desk {
  /** Opens the row's page in a window of its own, and waits until it is at rest; a file needs no opening. */
  open(row: Row): Promise<Opened>;
  /** Has the open page of the row read and checked. */
  read(row: Row): Promise<Found>;
  /** Resolves when a person has got the page any further: it has loaded again. */
  wait(row: Row): Promise<Opened>;
  /** The row is done with its page: the next one will take its window. */
  leave(row: Row): Promise<void>;
  /** The tabs that are open now, to be closed after a crash. */
  tabs(): readonly number[];
}

/** Where the batch is kept. */
export interface Keeper {
  store(before: Batch, now: Batch, tabs: readonly number[]): Promise<void>;
  keepReports(row: Row, reports: readonly Evidence[]): Promise<void>;
}

/** A running queue. */
export interface Runner {
  /** The batch as it is stored. */
  batch(): Batch;
  /** Something has happened: stored first, then told to the listener. False where the store does not take it. */
  tell(event: BatchEvent): Promise<boolean>;
  /** The clock has struck, or the network is back: opens what may be opened now. */
  tick(): void;
}

/** What a runner needs. */
export interface RunnerParts {
  desk: Desk;
  keeper: Keeper;
  /** False while this computer has no network: nothing is opened then, by whomever it is waited for. */
  isOnline(): boolean;
  now(): number;
  /** Between 0 and 1. */
  jitter(): number;
  /** Wakes the runner at that moment, in milliseconds since 1970; a later call replaces an earlier one. */
  wakeAt(moment: number): void;
  /** Called after every stored change. */
  changed(batch: Batch): void;
  /** Called where the store takes no more: the queue stands still then. */
  storeFailed(error: unknown): void;
}

/** Makes a runner of a batch. */
export function createRunner(initial: Batch, parts: RunnerParts): Runner {
  const { desk, keeper, now, jitter } = parts;
  let batch = initial;
  let last: Promise<unknown> = Promise.resolve();

  /** One change after the other: what is stored is what is shown. */
  function tell(event: BatchEvent): Promise<boolean> {
    const turn = last.then(async () => {
      const next = step(batch, event);
      if (next === batch) return true;
      try {
        await keeper.store(batch, next, desk.tabs());
      } catch (error) {
        batch = step(batch, { type: 'pause' });
        // A row that is not told what came of its page would be under way for ever.
        if ('id' in event) batch = step(batch, { type: 'lost', id: event.id, now: now(), jitter: jitter() });
        parts.storeFailed(error);
        parts.changed(batch);
        return false;
      }
      batch = next;
      parts.changed(batch);
      tick();
      return true;
    });
    last = turn;
    return turn;
  }

  function tick(): void {
    if (!parts.isOnline()) return;
    const { open, wakeAt } = nextStep(batch, now());
    if (wakeAt !== null) parts.wakeAt(wakeAt);
    const [row] = open;
    if (row) void begin(row);
  }

  const beginning = new Set<string>();

  async function begin(row: Row): Promise<void> {
    // The queue names a row until it has heard that its page is opened.
    if (beginning.has(row.id)) return;
    beginning.add(row.id);
    await tell({ type: 'opened', id: row.id, now: now() });
    beginning.delete(row.id);
    if (batch.rows.get(row.id)?.state.at !== 'opening') return;
    const opened = await guarded(() => desk.open(row), 'unreachable' as const);
    await arrive(row, opened);
  }

  async function arrive(row: Row, opened: Opened): Promise<void> {
    if (opened.kind === 'failed') return fail(row, opened.why);
    const verdict = opened.kind === 'file' ? ({ kind: 'page' } as const) : judgeArrival(opened.arrival);
    if (verdict.kind === 'failed') return fail(row, verdict.why);
    if (verdict.kind === 'person') {
      await tell({ type: 'needs-person', id: row.id, why: verdict.why, now: now() });
      if (!isOpen(row)) return desk.leave(row);
      return arrive(row, await guarded(() => desk.wait(row), 'window-closed' as const));
    }
    await tell({ type: 'loaded', id: row.id, now: now() });
    if (!isOpen(row)) return desk.leave(row);
    const found = await desk.read(row).catch((): Found => ({ kind: 'failed', why: 'no-answer' }));
    if (!isOpen(row)) return desk.leave(row);
    if (found.kind === 'failed') return fail(row, found.why);
    await desk.leave(row);
    if (found.kind === 'none') {
      await tell({ type: 'no-report', id: row.id, now: now(), jitter: jitter() });
      return;
    }
    try {
      await keeper.keepReports(row, found.reports);
    } catch (error) {
      parts.storeFailed(error);
      return fail(row, 'not-kept');
    }
    await tell({ type: 'checked', id: row.id, reports: found.reports.length, now: now(), jitter: jitter() });
  }

  /** False once the person has stopped the queue or taken the row out: its page is of no more use. */
  function isOpen(row: Row): boolean {
    const at = batch.rows.get(row.id)?.state.at;
    return at === 'opening' || at === 'reading' || at === 'person';
  }

  async function fail(row: Row, why: FailureReason): Promise<void> {
    await desk.leave(row).catch(() => {});
    await tell({ type: 'failed', id: row.id, why, now: now(), jitter: jitter() });
  }

  async function guarded(work: () => Promise<Opened>, why: FailureReason): Promise<Opened> {
    try {
      return await work();
    } catch {
      return { kind: 'failed', why };
    }
  }

  return { batch: () => batch, tell, tick };
}
