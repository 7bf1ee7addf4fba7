// Makes the golden pages of test/pages anew: npm run pages:golden. They are committed; look at the difference before committing.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const result = await build({
  entryPoints: [join(root, 'test/bench/golden/write.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  charset: 'utf8',
});
const folder = mkdtempSync(join(root, 'node_modules/.golden-'));
try {
  const file = join(folder, 'write.mjs');
  writeFileSync(file, result.outputFiles[0].text);
  const { writePages } = await import(pathToFileURL(file).href);
  const pages = join(root, 'test/pages');
  mkdirSync(pages, { recursive: true });
  console.log(`${writePages(pages, readdirSync(pages))} golden pages`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
