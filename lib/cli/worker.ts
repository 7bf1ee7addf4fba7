/** The thread that checks: batches of inputs come in, their outcomes go out. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { checkJob } from './check-job';
import type { CheckSettings, Job, Outcome } from './job';

/** What a worker is started with. */
export interface WorkerStart {
  settings: CheckSettings;
  /** One number, shared with the pool: how many inputs have been begun since the worker started. */
  begun: Int32Array;
}

/** Serves batches until the thread is ended. */
export function serve(): void {
  const { settings, begun } = workerData as WorkerStart;
  const port = parentPort as MessagePort;
  port.on('message', (jobs: Job[]) => {
    const outcomes = jobs.map((job): Outcome => {
      Atomics.add(begun, 0, 1);
      return checkJob(job, settings);
    });
    port.postMessage(outcomes);
  });
}
