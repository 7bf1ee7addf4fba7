import { defineConfig } from 'vitest/config';

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig({
  test: {
    projects: [
      {
        oxc: jsx,
        test: {
          name: 'unit',
          // test/unit mirrors lib; test/pages holds golden pages and the test that finds them by folder.
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/pages/**/*.test.ts'],
          environment: 'node',
          // A process of its own for each file costs a third of the whole time; fresh-modules.ts keeps the files apart instead.
          pool: 'forks',
          isolate: false,
          setupFiles: ['test/unit/support/fresh-modules.ts'],
          // By default one core is left to vitest itself, which needs none.
          maxWorkers: '100%',
          // A machine may be busy with other things: this only ends what would never end.
          testTimeout: 120_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          // Real browsers, two files at once: a third would only take the cores from the other two.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // A browser or a tab that has died fails no test: it is started again (harness/suite-browser.ts), and the test tried again, five
          // times at most: Chromium itself goes down on some hostile pages, and not always at the first try alone. So is a wait that a
          // busy machine did not end in time; what never comes fails all the same.
          retry: {
            count: 5,
            condition:
              /gave up waiting|Protocol error|Target closed|Session closed|Connection closed|frame (?:was|got) detached|detached Frame|browsing context|disconnected|Failed to launch|ECONNRESET/i,
          },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
