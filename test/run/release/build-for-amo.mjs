// `npm run build-for-amo`: what a reviewer of addons.mozilla.org runs in the unpacked sources. It makes the add-on that was submitted, byte
// for byte, and prints its checksum.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, runTool } from '../install.mjs';
import { name, version } from './facts.mjs';
import { filesIn } from './files.mjs';

ensureInstalled();
const { packZip, sha256 } = await import('./zip.mjs');
if (!runTool('node_modules/wxt/bin/wxt.mjs', ['build', '-b', 'firefox'])) process.exit(1);
const bytes = packZip(filesIn(join(root, '.output/firefox-mv3')));
const file = `${name}-${version}-firefox.zip`;
mkdirSync(join(root, '.output/release'), { recursive: true });
writeFileSync(join(root, '.output/release', file), bytes);
console.log(`\n${sha256(bytes)}  .output/release/${file}`);
