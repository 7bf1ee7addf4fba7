// `npm run build:cli`: the command as one file that Node runs as it is.
import { chmodSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Builds the command.
 * @param {string} outfile
 * @returns {Promise<{ file: string, modules: string[] }>} the file, and the paths of the modules in it
 */
export async function buildCommand(outfile = join(root, '.output/cli/nianbao.mjs')) {
  ensureInstalled();
  const { build } = await import('esbuild');
  const { metafile } = await build({
    entryPoints: [join(root, 'lib/cli/main.ts')],
    outfile,
    bundle: true,
    metafile: true,
    // The file names its modules by their paths from here, also where node_modules is a link to another place.
    absWorkingDir: root,
    preserveSymlinks: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    charset: 'utf8',
    legalComments: 'inline',
    mainFields: ['module', 'main'],
    banner: { js: '#!/usr/bin/env node' },
  });
  chmodSync(outfile, 0o755);
  return { file: outfile, modules: Object.keys(metafile.inputs) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log((await buildCommand()).file);
