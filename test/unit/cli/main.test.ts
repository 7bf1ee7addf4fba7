// What the command hands on: from its arguments to the threads.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import type { PoolOptions } from '../../../lib/cli/pool';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-main-'));
writeFileSync(join(folder, 'page.html'), '');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { argv, exitCode } = process;
afterEach(() => {
  process.argv = argv;
  process.exitCode = exitCode;
  vi.doUnmock('../../../lib/cli/pool');
  vi.restoreAllMocks();
});

/** What the command asks of its threads, run with these arguments on one page. */
async function poolFor(...args: string[]): Promise<PoolOptions | undefined> {
  let asked: PoolOptions | undefined;
  vi.resetModules();
  vi.doMock('../../../lib/cli/pool', () => ({
    createPool: (options: PoolOptions) => {
      asked = options;
      return { check: async () => [], end: async () => {} };
    },
  }));
  vi.spyOn(process.stdin, 'destroy').mockReturnThis();
  process.argv = [process.execPath, 'nianbao', 'check', '--quiet', ...args, folder];
  await import('../../../lib/cli/main');
  return asked;
}

it('the threads get the seconds, their number and the years that the arguments name', async () => {
  const asked = await poolFor('--timeout', '7', '--workers', '3', '--year', '2023');
  expect(asked).toMatchObject({ timeout: 7, workers: 3, settings: { years: { from: 2023, to: 2023 } } });
});

it('an input has a minute where nobody says otherwise', async () => {
  expect((await poolFor())?.timeout).toBe(60);
});
