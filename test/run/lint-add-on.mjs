// Mozilla's own lint of the built add-on: `node test/run/lint-add-on.mjs`. Warnings that are known are listed here, with the reason; one more or
// one fewer fails, so that the list stays true.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { node24, root } from './install.mjs';

/** Each warning as `code file`, without the hash of the file's name. */
const known = [
  // data_collection_permissions came with Firefox 140 and Firefox for Android 142. Older ones pass over the key, and we support them from 128 on.
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION manifest.json',
  'KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION manifest.json',
];

const lint = spawnSync(
  node24,
  [
    join(root, 'node_modules/web-ext/bin/web-ext.js'),
    ...['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery', '--output', 'json'],
  ],
  { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
);
let answer;
try {
  answer = JSON.parse(lint.stdout);
} catch {
  console.error(`web-ext lint gave no answer.\n${lint.stdout}${lint.stderr}`);
  process.exit(1);
}

const found = [...answer.errors, ...answer.notices, ...answer.warnings].map(({ code, file, message, line }) => ({
  name: `${code} ${(file ?? '').replace(/-[\w-]{8}(?=\.m?js$)/, '')}`,
  words: `${message} (${file}${line ? `, line ${line}` : ''})`,
}));
const rest = [...known];
const more = found.filter(({ name }) => {
  const index = rest.indexOf(name);
  if (index >= 0) rest.splice(index, 1);
  return index < 0;
});
for (const { name, words } of more) console.error(`not in the list: ${name}\n  ${words}`);
for (const name of rest) console.error(`in the list, and no longer found: ${name}`);
console.log(`web-ext lint: ${found.length} messages, ${found.length - more.length} of them known`);
process.exit(more.length + rest.length === 0 ? 0 : 1);
