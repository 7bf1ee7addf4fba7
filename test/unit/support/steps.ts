/**
 * How much work our code does, counted and not timed, so that a test says the same on any machine. From the import of this module on
 * everything in its process runs several times slower, jsdom too, until the last test of the file that imports it has ended.
 */
import { Session } from 'node:inspector';
import { afterAll } from 'vitest';

/** Counts from the first import on: code that has run before the counting starts keeps no counters. */
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
afterAll(() => {
  session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
});

/**
 * How many blocks of the code in lib ran during `act`: bodies of functions, of loops and of branches, each as often as it ran. Loops inside the
 * engine of JavaScript itself (`indexOf`, patterns) are no blocks of ours. Fails where it has counted nothing.
 */
export function stepsOf(act: () => unknown): number {
  const taken = (): number => {
    let steps = 0;
    session.post('Profiler.takePreciseCoverage', (error, coverage) => {
      if (error) throw error;
      for (const { url, functions } of coverage.result) {
        if (!/\/lib\/[^?]*\.tsx?$/.test(url)) continue;
        for (const { ranges } of functions) for (const { count } of ranges) steps += count;
      }
    });
    return steps;
  };
  taken();
  act();
  const steps = taken();
  if (steps === 0) throw new Error('Nothing was counted: no code of lib ran, or it ran before the counting began.');
  return steps;
}
