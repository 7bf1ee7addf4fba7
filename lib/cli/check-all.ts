/** Many inputs through the pool, with no more of them in memory than the threads need. */
import type { Job, Outcome } from './job';
import type { Pool } from './pool';

/** How outcomes come back. */
export interface CheckAllOptions {
  /** In the order of the inputs; otherwise as they get ready. */
  ordered: boolean;
  /** Batches that may be under way at once. */
  window: number;
  /** Takes outcomes one batch at a time. */
  take(outcomes: Outcome[]): Promise<void> | void;
}

/** As many jobs, or as many bytes, go to a thread at a time. */
const BATCH_JOBS = 16;
const BATCH_BYTES = 1_000_000;

/** Checks all; what `take` or the inputs throw ends it. Input and output wait for each other, whichever is the slower. */
export async function checkAll(inputs: AsyncIterable<Job[]>, pool: Pool, options: CheckAllOptions): Promise<void> {
  const { ordered, window, take } = options;
  let under = 0;
  let fault: { error: unknown } | null = null;
  let wake: () => void = () => undefined;
  let tail: Promise<void> = Promise.resolve();
  const hand = async (outcomes: Promise<Outcome[]>): Promise<void> => {
    const ready = await outcomes;
    if (!fault) await take(ready);
  };
  const enqueue = (outcomes: Promise<Outcome[]>): void => {
    under += 1;
    const before = tail;
    const turn = ordered
      ? before.then(() => hand(outcomes))
      : outcomes.then(() => (tail = tail.then(() => hand(outcomes))));
    const settled = turn
      .catch((error: unknown) => {
        fault ??= { error };
      })
      .finally(() => {
        under -= 1;
        wake();
      });
    if (ordered) tail = settled;
  };
  const until = async (holds: () => boolean): Promise<void> => {
    while (!fault && !holds()) await new Promise<void>((resolve) => (wake = resolve));
  };
  for await (const jobs of inputs) {
    for (const batch of batches(jobs)) {
      await until(() => under < window);
      if (fault) break;
      enqueue(pool.check(batch));
    }
    if (fault) break;
  }
  await until(() => under === 0);
  if (fault) throw (fault as { error: unknown }).error;
}

function* batches(jobs: readonly Job[]): Generator<Job[]> {
  let batch: Job[] = [];
  let bytes = 0;
  for (const job of jobs) {
    batch.push(job);
    bytes += 'bytes' in job ? job.bytes.length : 0;
    if (batch.length < BATCH_JOBS && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
