/** Batches for the tests of the queue, and what happens to them. */
import { emptyBatch, nextStep, step } from '../../../lib/batch/queue';
import type { Batch, BatchEvent, FailureReason, RowState } from '../../../lib/batch/types';

/** How far between its bounds every wait is. */
export const JITTER = 0.5;

/** The batch after all events. */
export function played(batch: Batch, ...events: BatchEvent[]): Batch {
  return events.reduce(step, batch);
}

/** A running batch of these addresses: r1, r2 and so on. */
export function batchOf(...urls: string[]): Batch {
  const rows = urls.map((url, index) => ({
    id: `r${index + 1}`,
    source: { kind: 'address' as const, url },
    unit: null,
  }));
  return played(emptyBatch(), { type: 'add', rows, now: 0 }, { type: 'start', now: 0 });
}

/** Addresses: two of one host, one of another. */
export const ONE = 'http://www.example.gov.cn/a.html';
export const SAME_HOST = 'http://www.example.gov.cn/b.html';
export const OTHER_HOST = 'http://zj.example.gov.cn/c.html';

/** What happens to a row. */
export const opened = (id: string, now = 0): BatchEvent => ({ type: 'opened', id, now });
export const loaded = (id: string, now = 0): BatchEvent => ({ type: 'loaded', id, now });
export const checked = (id: string, now = 0): BatchEvent => ({ type: 'checked', id, reports: 1, now, jitter: JITTER });
export const failed = (id: string, why: FailureReason, now = 0): BatchEvent => ({
  type: 'failed',
  id,
  why,
  now,
  jitter: JITTER,
});

/** Where a row is. */
export const stateOf = (batch: Batch, id: string): RowState['at'] | undefined => batch.rows.get(id)?.state.at;
/** Which rows may be opened at that moment. */
export const idsToOpen = (batch: Batch, now: number) => nextStep(batch, now).open.map(({ id }) => id);
