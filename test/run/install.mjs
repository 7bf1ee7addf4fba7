// What `npm start` and `npm test` need before anything else: the packages of the lockfile, and the Node 24 among them.
// Plain Node >= 20, no dependency.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The Node 24 that comes with the development dependencies, whatever Node the machine has. */
export const node24 = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Runs `npm ci` where node_modules is missing, was cut short, or was made from another lockfile. */
export function ensureInstalled() {
  if (isInstalled()) return;
  section('Installing packages (npm ci)');
  // NODE_ENV=production would leave the development dependencies out, and everything here is one.
  const env = { ...process.env, NODE_ENV: 'development', npm_config_omit: '', npm_config_include: 'dev' };
  // The npm that started this script is the one to use; it may not be on the PATH.
  const npm = process.env.npm_execpath;
  const done = npm
    ? spawnSync(process.execPath, [npm, 'ci'], { cwd: root, env, stdio: 'inherit' })
    : spawnSync('npm', ['ci'], { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0 || !isInstalled()) {
    console.error('\nnpm ci did not succeed; see its messages above. Without the packages nothing here can run.');
    process.exit(1);
  }
}

/** Every package of the lockfile, save the optional ones of other platforms, is there in the locked version. */
function isInstalled() {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(node24) || !existsSync(installedFile)) return false;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(locked).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

/** The environment of a tool: Node 24 and the tools of node_modules first. */
function environment(variables) {
  const path = [join(root, 'node_modules', '.bin'), dirname(node24), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path, ...variables };
}

/**
 * Runs a tool of node_modules (or a script of this repository) under Node 24 and shows what it prints.
 * @param {string} entry the JavaScript file, from the root of the repository
 * @param {string[]} args
 * @param {Record<string, string>} [variables] added to the environment
 * @returns {boolean} whether it succeeded
 */
export function runTool(entry, args, variables = {}) {
  const options = { cwd: root, env: environment(variables), stdio: 'inherit' };
  return spawnSync(node24, [join(root, entry), ...args], options).status === 0;
}

/**
 * The same beside others, so that two of them do not print into each other: what the tool prints is kept until `show` is called, which shows it,
 * and from then on whatever comes.
 * @param {string} entry
 * @param {string[]} args
 * @param {Record<string, string>} [variables] added to the environment
 * @returns {{ show: () => Promise<boolean> }} whether it succeeded, once it has ended
 */
export function runToolBeside(entry, args, variables = {}) {
  // A tool that prints into a pipe leaves its colours out unless it is told that somebody looks.
  const colours = process.stdout.isTTY && process.env.NO_COLOR === undefined ? { FORCE_COLOR: '1' } : {};
  const options = {
    cwd: root,
    env: environment({ ...colours, ...variables }),
    stdio: ['ignore', 'pipe', 'pipe'],
  };
  const child = spawn(node24, [join(root, entry), ...args], options);
  let kept = '';
  let print = (text) => {
    kept += text;
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => print(text));
  const ended = new Promise((resolve) => {
    child.on('error', (error) => {
      print(`${error.message}\n`);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
  const show = () => {
    process.stdout.write(kept);
    print = (text) => process.stdout.write(text);
    return ended;
  };
  return { show };
}

/** Prints the title of a section of the output. */
export function section(title) {
  console.log(`\n\u2501\u2501 ${title} ${'\u2501'.repeat(Math.max(3, 76 - title.length))}`);
}
