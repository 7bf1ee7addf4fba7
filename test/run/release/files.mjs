// The files that go into a release.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../install.mjs';

/** What is made here and is no source; .gitignore says the same to git. */
export const MADE = ['.git', 'node_modules', '.output', '.wxt', 'coverage', 'test/output', 'THIRD_PARTY_LICENSES'];

/**
 * All files of a folder, read.
 * @param {string} folder
 * @param {readonly string[]} [without] paths in it that are passed over with all below them
 * @returns {Record<string, Uint8Array>} by their path in the folder, with slashes
 */
export function filesIn(folder, without = []) {
  const files = {};
  const walk = (under) => {
    for (const entry of readdirSync(under, { withFileTypes: true })) {
      const path = join(under, entry.name);
      const name = relative(folder, path).split(sep).join('/');
      if (without.includes(name)) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) files[name] = readFileSync(path);
    }
  };
  walk(folder);
  return files;
}

/**
 * The sources: what git keeps or would keep, as it lies in the folder. Where they were unpacked from a zip there is no git, and they are
 * all that is not made here.
 * @returns {Record<string, Uint8Array>}
 */
export function sources() {
  if (!existsSync(join(root, '.git'))) return filesIn(root, MADE);
  const listed = git('ls-files', '-z', '--cached', '--others', '--exclude-standard');
  // One that was deleted is still listed until that is committed.
  const isFile = (path) => path !== '' && statSync(join(root, path), { throwIfNoEntry: false })?.isFile();
  const paths = listed.split('\0').filter(isFile);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path))]));
}

/** Whether something in the sources has not been committed: then no commit gives the release again. */
export function isUncommitted() {
  return existsSync(join(root, '.git')) && git('status', '--porcelain') !== '';
}

function git(...args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  return stdout;
}
