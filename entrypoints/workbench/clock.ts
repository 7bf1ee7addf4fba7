/** The clock of the queue. It runs in a worker: browsers slow the timers of pages that nobody sees, and those of workers they leave alone. */

/** A clock that strikes though its page is covered. */
export interface Clock {
  /** Resolves after so many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
  stop(): void;
}

/** Starts the clock. Without workers it strikes by the page's own timers. */
export function startClock(): Clock {
  const waiting = new Map<number, () => void>();
  let last = 0;
  const worker = new Worker(new URL('./clock-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<number>) => {
    waiting.get(data)?.();
    waiting.delete(data);
  });
  return {
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        worker.postMessage({ id: last, milliseconds });
      }),
    stop: () => worker.terminate(),
  };
}
