// The threads that check, and the clock that ends one which is stuck. The clock is turned by hand: no test waits for it.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Job } from '../../../lib/cli/job';
import { createPool, type Pool } from '../../../lib/cli/pool';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-pool-'));
const script = join(folder, 'thread.mjs');
const stuck = join(folder, 'stuck');
/** A thread as the command's own, which is stuck for ever at an input called `endless`, and says so by making a file. */
writeFileSync(
  script,
  `import { writeFileSync } from 'node:fs';
  import { parentPort, workerData } from 'node:worker_threads';
  parentPort.on('message', (jobs) => {
    parentPort.postMessage(jobs.map(({ path }) => {
      Atomics.add(workerData.begun, 0, 1);
      if (path === 'endless') {
        writeFileSync(${JSON.stringify(stuck)}, '');
        while (true);
      }
      return { line: path, reports: 1, wrong: 0, worst: null, failed: false, rows: [] };
    }));
  });`,
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SECONDS = 5;
let pool: Pool;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const settings = { language: 'en' as const, today: '2026-04-01', years: null, tables: [], checkedAt: '' };
  pool = createPool({ script: pathToFileURL(script), workers: 1, timeout: SECONDS, settings });
});
afterEach(async () => {
  await pool.end();
  vi.useRealTimers();
  rmSync(stuck, { force: true });
});

const file = (path: string): Job => ({ kind: 'file', path });

/** Waits until a thread is stuck. */
async function untilStuck(): Promise<void> {
  while (!existsSync(stuck)) await new Promise((resolve) => setImmediate(resolve));
}

it('an input that takes for ever costs its own line, and those around it are checked', async () => {
  const outcomes = pool.check([file('a'), file('endless'), file('b')]);
  await untilStuck();
  // The first look sees how far the thread has come, each of the others that it has come no further.
  vi.advanceTimersByTime(1_000 * (1 + SECONDS));
  const lines = (await outcomes).map(({ line }) => line);
  expect([lines[0], JSON.parse(lines[1] as string), lines[2]]).toEqual([
    'a',
    { id: 'endless', check: null, error: `the check took longer than ${SECONDS} seconds and was given up` },
    'b',
  ]);
});

it('an input is given up at the last of its seconds, and not before', async () => {
  const terminate = vi.spyOn(Worker.prototype, 'terminate');
  const outcomes = pool.check([file('endless')]);
  await untilStuck();
  vi.advanceTimersByTime(1_000 * SECONDS);
  expect(terminate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(terminate).toHaveBeenCalledTimes(1);
  expect((await outcomes)[0]?.failed).toBe(true);
});
