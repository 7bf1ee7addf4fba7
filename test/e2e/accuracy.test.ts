/** A small run of the accuracy bench in real Chromium; the whole one is `npm run bench:accuracy`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('reads 150 made-up reports in every layout with the promised figures', { timeout: 180_000 }, () => {
  const root = join(import.meta.dirname, '../..');
  const run = spawnSync(process.execPath, [join(root, 'test/bench/accuracy/run.mjs'), '--count', '150'], {
    cwd: root,
    encoding: 'utf8',
  });
  const figures = run.stdout.split('\n').filter((line) => /^(pass|FAIL)/.test(line));
  expect(figures.filter((line) => line.startsWith('FAIL'))).toEqual([]);
  expect(run.status, run.stderr).toBe(0);
});
