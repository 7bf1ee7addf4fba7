import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** Files that take far longer than others, the longest first. A long file that comes last is waited for by an idle machine. */
const LONG = [
  'workbench',
  'screens',
  'hostile-pages-chromium',
  'hostile-pages-firefox',
  'stress-background',
  'documents',
  'hostile-live',
  'page',
  'popup',
  'fuzz',
  'workbench-sitting',
  'ledger',
  'printed',
  'settings',
  'hostile-sight',
  'local-files',
];

/**
 * Takes the long files first also on a machine that has never run them; vitest itself knows no more than their sizes. Files that want a page
 * around them stand together before all others: a process that has one is ended where the next file wants none, and jsdom would be loaded
 * anew some thirty times.
 */
class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const index = LONG.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`));
      if (index >= 0) return index;
      return /^\/\/ @vitest-environment jsdom/.test(readFileSync(moduleId, 'utf8')) ? LONG.length : LONG.length + 1;
    };
    const places = new Map(files.map((file) => [file, place(file)]));
    return (await super.sort(files)).sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFilesFirst },
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
          execArgv: ['--import', join(import.meta.dirname, 'test/unit/support/quick-styles.mjs')],
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
          // Real browsers wait a good deal, for pages and for each other: two files at once leave two cores idle for half of the time.
          maxWorkers: 3,
          pool: 'forks',
          // What loads puppeteer once need not load it again; a file leaves nothing behind but what its process has loaded.
          isolate: false,
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
