// TypeScript of the project as one script: to be run here under Node, or in a page.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';

/** The folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Bundles a module of the project, and calls `use` with what it exports. Installs what is missing first.
 * @template T
 * @param {string} entry path from the root
 * @param {(module: any) => T | Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withModule(entry, use) {
  ensureInstalled();
  const { build } = await import('esbuild');
  const result = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    charset: 'utf8',
  });
  // Inside the project, so that the packages left outside the bundle are found; two folders below its root as this file is, which may be
  // part of the bundle and finds the root from there.
  const folder = mkdtempSync(join(root, 'node_modules/.bundle-'));
  try {
    const file = join(folder, 'module.mjs');
    writeFileSync(file, result.outputFiles[0].text);
    return await use(await import(pathToFileURL(file).href));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A script for a page, no modules.
 * @param {string} contents TypeScript whose imports start at the root
 * @returns {Promise<string>}
 */
export async function scriptForPage(contents) {
  const { build } = await import('esbuild');
  const result = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
  });
  return result.outputFiles[0].text;
}
