/** Worker threads that check batches. A page that takes for ever, or all memory, costs its own line and one thread, never the run. */
import { Worker } from 'node:worker_threads';
import type { Failure } from '../words/ui-types/command';
import { failed, idOf } from './check-job';
import type { CheckSettings, Job, Outcome } from './job';
import { WORKER_MEMORY, WORKER_YOUNG_MEMORY } from './limits';
import type { WorkerStart } from './worker';

/** How the pool works. */
export interface PoolOptions {
  /** The script that a thread runs: the command itself. */
  script: URL;
  workers: number;
  /** Seconds that one input may take. */
  timeout: number;
  settings: CheckSettings;
}

/** Threads at work. */
export interface Pool {
  /** The outcomes of a batch, in its order. Never rejects. */
  check(jobs: Job[]): Promise<Outcome[]>;
  /** Ends all threads. */
  end(): Promise<void>;
}

interface Thread {
  worker: Worker;
  begun: Int32Array;
  task: Task | null;
  /** What `begun` was when the task started, and at the last look. */
  start: number;
  seen: number;
  /** Looks since the last progress, one a second. */
  still: number;
}

interface Task {
  jobs: Job[];
  done(outcomes: Outcome[]): void;
}

/** A pool; threads are started as they are needed. */
export function createPool({ script, workers, timeout, settings }: PoolOptions): Pool {
  const threads = new Set<Thread>();
  const idle: Thread[] = [];
  const waiting: Task[] = [];
  let ended = false;

  const start = (): Thread => {
    const begun = new Int32Array(new SharedArrayBuffer(4));
    const workerData: WorkerStart = { settings, begun };
    const resourceLimits = { maxOldGenerationSizeMb: WORKER_MEMORY, maxYoungGenerationSizeMb: WORKER_YOUNG_MEMORY };
    const worker = new Worker(script, { workerData, resourceLimits });
    const thread: Thread = { worker, begun, task: null, start: 0, seen: 0, still: 0 };
    let failure: Failure = { code: 'crash', message: 'the thread ended' };
    worker.on('message', (outcomes: Outcome[]) => {
      const { task } = thread;
      thread.task = null;
      idle.push(thread);
      task?.done(outcomes);
      next();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      failure = isFull ? { code: 'out-of-memory' } : { code: 'crash', message: error.message };
    });
    worker.on('exit', () => {
      threads.delete(thread);
      if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1);
      if (!ended && thread.task) {
        salvage(
          thread.task,
          Atomics.load(begun, 0) - thread.start,
          isLate(thread) ? { code: 'too-slow', seconds: timeout } : failure,
        );
      }
      if (!ended) next();
    });
    threads.add(thread);
    return thread;
  };

  const isLate = (thread: Thread): boolean => thread.still >= timeout;

  /** The thread ended at one input: that one has failed, those around it are checked again. */
  const salvage = ({ jobs, done }: Task, begun: number, failure: Failure): void => {
    const at = Math.min(Math.max(begun - 1, 0), jobs.length - 1);
    const again = (part: Job[]) => (part.length > 0 ? pool.check(part) : Promise.resolve([]));
    void Promise.all([again(jobs.slice(0, at)), again(jobs.slice(at + 1))]).then(([before, after]) =>
      done([...before, failed(idOf(jobs[at] as Job), failure, settings), ...after]),
    );
  };

  const next = (): void => {
    while (!ended && waiting.length > 0) {
      const thread = idle.pop() ?? (threads.size < workers ? start() : null);
      if (!thread) return;
      const task = waiting.shift() as Task;
      thread.task = task;
      thread.start = Atomics.load(thread.begun, 0);
      thread.seen = thread.start;
      thread.still = 0;
      // Copied, not handed over: what a broken thread leaves behind is checked once more.
      thread.worker.postMessage(task.jobs);
    }
  };

  const clock = setInterval(() => {
    for (const thread of threads) {
      if (!thread.task) continue;
      const begun = Atomics.load(thread.begun, 0);
      thread.still = begun === thread.seen ? thread.still + 1 : 0;
      thread.seen = begun;
      if (isLate(thread)) void thread.worker.terminate();
    }
  }, 1_000).unref();

  const pool: Pool = {
    check: (jobs) =>
      new Promise((done) => {
        waiting.push({ jobs, done });
        next();
      }),
    async end() {
      ended = true;
      clearInterval(clock);
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
  return pool;
}
