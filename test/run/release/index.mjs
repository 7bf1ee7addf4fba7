// `npm run release`: all that the stores, an office and a researcher are given, in .output/release. Needs no network. The same sources give
// the same bytes, on any machine: `npm run test:release` tries it.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCommand } from '../build-cli.mjs';
import { ensureInstalled, root, runTool, section } from '../install.mjs';
import { licenceOf, licencesFile, packagesOf } from '../licences.mjs';
import { changesOf, idOfKey, name, officeKey, officeManifest, version } from './facts.mjs';
import { filesIn, isUncommitted, sources } from './files.mjs';

const output = join(root, '.output');
const folder = join(output, 'release');
const LICENCES = 'THIRD_PARTY_LICENSES';

/** Ends the command with a sentence. */
function refuse(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** Builds for a browser as the stores get it. */
function build(browser) {
  if (!runTool('node_modules/wxt/bin/wxt.mjs', ['build', '-b', browser])) refuse(`The build for ${browser} failed.`);
  return filesIn(join(output, `${browser}-mv3`));
}

/** The same files in a folder of the zip. */
function under(path, files) {
  return Object.fromEntries(Object.entries(files).map(([file, bytes]) => [`${path}/${file}`, bytes]));
}

/** The command for many pages, with what explains it. */
async function command() {
  const script = join(output, 'cli/nianbao.mjs');
  const { modules } = await buildCommand(script);
  const packages = [...new Set([...packagesOf(modules), 'opencc-js'])].sort();
  return {
    'nianbao.mjs': readFileSync(script),
    'RECIPES.md': readFileSync(join(root, 'lib/cli/RECIPES.md')),
    'EXPORTS.md': readFileSync(join(root, 'lib/files/EXPORTS.md')),
    LICENSE: readFileSync(join(root, 'LICENSE')),
    [LICENCES]: licencesFile(packages.map(licenceOf)),
  };
}

/** What an office is given: the guide, the extension for both browsers, examples of policies. */
function office(chrome, firefoxZip) {
  const licence = readFileSync(join(root, 'LICENSE'));
  const manifest = officeManifest(chrome['manifest.json'].toString('utf8'));
  return {
    ...under(name, { ...chrome, 'manifest.json': manifest }),
    ...under('guide', filesIn(join(root, 'assets/office/guide'))),
    ...under('policies', filesIn(join(root, 'assets/office/policies'))),
    [`${name}-firefox.zip`]: firefoxZip,
    'VERSION.txt': `${name} ${version}\n`,
    LICENSE: licence,
  };
}

async function release() {
  ensureInstalled();
  if (changesOf(version) === null) {
    refuse(
      `CHANGELOG.md has no entry "## ${version} (YYYY-MM-DD)" that says what is new. Write it, then run this again.`,
    );
  }
  // fflate comes with the packages.
  const { packZip, sha256 } = await import('./zip.mjs');
  section(`Build ${name} ${version}`);
  const chrome = build('chrome');
  const firefox = build('firefox');
  section('Firefox add-on rules (web-ext lint)');
  if (!runTool('test/run/lint-add-on.mjs', [])) refuse('web-ext lint has messages that are not in its list.');

  section('Release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const firefoxZip = packZip(firefox);
  const zips = {
    chrome: packZip(chrome),
    firefox: firefoxZip,
    office: packZip(office(chrome, firefoxZip)),
    sources: packZip({ ...sources(), [LICENCES]: firefox[LICENCES] }),
    command: packZip(await command()),
  };
  const sums = Object.entries(zips).map(([kind, bytes]) => {
    const file = `${name}-${version}-${kind}.zip`;
    writeFileSync(join(folder, file), bytes);
    console.log(`${file}  ${Math.round(bytes.length / 1024)} KB`);
    return `${sha256(bytes)}  ${file}`;
  });
  writeFileSync(join(folder, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  // Whoever signs a .crx packs this folder with a key of his own, which also gives it its id.
  cpSync(join(output, 'chrome-mv3'), join(folder, 'crx'), { recursive: true });
  console.log(`crx/  to be packed: chrome --pack-extension=.output/release/crx --pack-extension-key=<your key>.pem`);
  console.log(`SHA256SUMS\n${sums.join('\n')}\nId of the office package: ${idOfKey(officeKey())}`);
  if (isUncommitted()) console.warn('\nSome of these sources are not committed: no commit gives this release again.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await release();
