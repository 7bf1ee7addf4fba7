// `npm run test:pipe`: the command under GNU parallel, two jobs over one stream: the same bytes as in one run. Debian's package is
// installed where it is missing.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCommand } from './build-cli.mjs';
import { root } from './bundle.mjs';

const REPORTS = 1_000;

function ensureParallel() {
  if (spawnSync('parallel', ['--version']).status === 0) return;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) {
    throw new Error('GNU parallel is not installed: on Debian and Ubuntu "sudo apt-get install parallel".');
  }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'parallel']]) {
    execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
}

/** The golden pages over and over, under ids of their own. */
function writeReports(file) {
  const folder = join(root, 'test/pages');
  const pages = readdirSync(folder).map((slug) => readFileSync(join(folder, slug, 'page.html'), 'utf8'));
  const lines = Array.from({ length: REPORTS }, (_, id) => JSON.stringify({ id, html: pages[id % pages.length] }));
  writeFileSync(file, `${lines.join('\n')}\n`);
}

ensureParallel();
const folder = mkdtempSync(join(tmpdir(), 'nianbao-pipe-'));
try {
  const { file: script } = await buildCommand(join(folder, 'nianbao'));
  writeReports(join(folder, 'pages.jsonl'));
  // The recipe as it stands, with the name of the command in front.
  const recipes = readFileSync(join(root, 'lib/cli/RECIPES.md'), 'utf8');
  const recipe = /^parallel --pipe (.*) nianbao (check .*?) < pages\.jsonl/m.exec(recipes);
  if (!recipe) throw new Error('RECIPES.md has no command for GNU parallel');
  const [, options, check] = recipe;
  const run = (command) =>
    execFileSync('bash', ['-o', 'pipefail', '-c', `${command} < pages.jsonl`], { cwd: folder, maxBuffer: 1 << 30 });
  const command = `"${process.execPath}" "${script}" ${check}`;
  const single = run(command);
  const parallel = run(`parallel --will-cite --jobs 2 --pipe ${options} '${command}'`);
  const lines = single.toString('utf8').trimEnd().split('\n').length;
  if (lines !== REPORTS) throw new Error(`${REPORTS} lines went in, ${lines} came out`);
  if (!single.equals(parallel)) throw new Error('GNU parallel gives other bytes than one run');
  console.log(`${REPORTS} reports: one run and two jobs of GNU parallel give the same ${single.length} bytes.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
