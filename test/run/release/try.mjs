// `npm run test:release`: the same sources give the same release, here and at another place, today and tomorrow; and what is in it is right.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findBrowser } from '../browsers.mjs';
import { ensureInstalled, node24, root, section } from '../install.mjs';
import { idOfKey, name, officeKey, version } from './facts.mjs';

ensureInstalled();
const { unzipSync } = await import('fflate');

/** Runs a script of the repository that lies in `at`, in another time zone than the last. */
function run(at, script, zone) {
  const { status } = spawnSync(node24, [join(at, script)], {
    cwd: at,
    stdio: 'inherit',
    env: { ...process.env, TZ: zone },
  });
  if (status !== 0) throw new Error(`${script} failed`);
}

const sumsOf = (at) => readFileSync(join(at, '.output/release/SHA256SUMS'), 'utf8');
const zipOf = (kind) => unzipSync(readFileSync(join(root, `.output/release/${name}-${version}-${kind}.zip`)));
const expect = (holds, sentence) => {
  if (!holds) throw new Error(`Not so: ${sentence}`);
  console.log(`✓ ${sentence}`);
};

/** Chromium packs and signs the folder with a key made for this; null where no Chromium is installed. */
function packCrx(folder) {
  const chromium = findBrowser('chromium');
  if (chromium === null) return null;
  cpSync(join(root, '.output/release/crx'), join(folder, 'crx'), { recursive: true });
  const args = ['--no-sandbox', '--headless', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`];
  spawnSync(chromium, [...args, `--pack-extension=${join(folder, 'crx')}`, '--no-message-box'], { timeout: 120_000 });
  return existsSync(join(folder, 'crx.crx')) ? readFileSync(join(folder, 'crx.crx')) : Buffer.alloc(0);
}

const folder = mkdtempSync(join(tmpdir(), 'nianbao-release-'));
try {
  const release = 'test/run/release/index.mjs';
  run(root, release, 'Asia/Shanghai');
  const first = sumsOf(root);
  run(root, release, 'America/New_York');
  expect(sumsOf(root) === first, 'two releases have the same bytes');

  section('From the unpacked sources, at another place');
  const elsewhere = join(folder, 'sources');
  for (const [path, bytes] of Object.entries(zipOf('sources'))) {
    mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
    writeFileSync(join(elsewhere, path), bytes);
  }
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
  run(elsewhere, 'test/run/release/build-for-amo.mjs', 'UTC');
  const [{ 0: built }] = [readdirSync(join(elsewhere, '.output/release'))];
  const sum = createHash('sha256')
    .update(readFileSync(join(elsewhere, '.output/release', built)))
    .digest('hex');
  expect(
    first.includes(`${sum}  ${built}\n`),
    'build-for-amo makes the Firefox package of the release from the sources',
  );
  run(elsewhere, release, 'UTC');
  expect(sumsOf(elsewhere) === first, 'a release made from the unpacked sources has the same bytes');

  section('What is in it');
  const kinds = ['chrome', 'firefox', 'office', 'sources', 'command'];
  expect(
    kinds.every((kind) => Object.keys(zipOf(kind)).some((path) => /(?:^|\/)THIRD_PARTY_LICENSES$/.test(path))),
    'every package has the licences of others',
  );
  const manifest = (kind, path) => JSON.parse(Buffer.from(zipOf(kind)[path]).toString('utf8'));
  const { key, ...office } = manifest('office', `${name}/manifest.json`);
  expect(key === officeKey() && /^[a-p]{32}$/.test(idOfKey(key)), 'the office package has the public key');
  const stores = [manifest('chrome', 'manifest.json'), manifest('firefox', 'manifest.json')];
  expect(
    stores.every((each) => !('key' in each)),
    'the packages for the stores have no key',
  );
  expect(JSON.stringify(office) === JSON.stringify(stores[0]), 'nothing else differs between office and store');
  expect(
    stores.every((each) => each.version === version),
    `all say version ${version}`,
  );
  const secret = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
  expect(
    kinds.every((kind) =>
      Object.values(zipOf(kind)).every((bytes) => !secret.test(Buffer.from(bytes).toString('latin1'))),
    ),
    'no package has a private key',
  );
  const command = join(folder, 'nianbao.mjs');
  writeFileSync(command, zipOf('command')['nianbao.mjs']);
  const said = spawnSync(node24, [command, '--version'], { encoding: 'utf8' });
  expect(said.stdout.trim() === version, 'the command runs by itself');
  const crx = packCrx(folder);
  if (crx === null) console.log('- no Chromium here: the folder crx was not packed');
  else expect(crx.subarray(0, 4).toString('latin1') === 'Cr24', 'Chromium packs and signs the folder crx');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
