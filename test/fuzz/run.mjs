// `npm run fuzz`: bundles the fuzzer with esbuild (it is TypeScript) and runs it. Options: -- --help
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBrowsers } from '../run/browsers.mjs';
import { ensureInstalled } from '../run/install.mjs';

ensureInstalled();
const { build } = await import('esbuild');
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(root);
const result = await build({
  entryPoints: [join(root, 'test/fuzz/main.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  charset: 'utf8',
});
// Inside the project, so that the packages left outside the bundle are found.
const folder = mkdtempSync(join(root, 'node_modules/.fuzz-'));
try {
  const file = join(folder, 'fuzz.mjs');
  writeFileSync(file, result.outputFiles[0].text);
  const { main } = await import(pathToFileURL(file).href);
  process.exitCode = await main(ensureBrowsers, process.argv.slice(2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
