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
          // Real browsers, three files at once: most of their time they wait for windows, frames and each other, and no test minds the time.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          // A browser or a tab that has died fails no test: it is started again (harness/suite-browser.ts), and the test tried once more.
          retry: {
            count: 1,
            condition:
              /Protocol error|Target closed|Session closed|Connection closed|frame (?:was|got) detached|detached Frame|browsing context|disconnected|Failed to launch|ECONNRESET/i,
          },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
