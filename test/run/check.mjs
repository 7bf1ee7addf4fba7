// `npm test` and `npm run check`: everything that CI runs. Installs what is missing first.
// Every section runs even where an earlier one failed, so that one run shows all there is to mend.
import { ensureBrowsers } from './browsers.mjs';
import { ensureInstalled, runTool, runToolBeside, section } from './install.mjs';

ensureInstalled();

section('Browsers');
let browsers;
try {
  browsers = ensureBrowsers(['chromium', 'firefox']);
  console.log(`Chromium: ${browsers.chromium}\nFirefox:  ${browsers.firefox}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const wxt = 'node_modules/wxt/bin/wxt.mjs';
const tsc = 'node_modules/typescript/bin/tsc';

section('Build for Chrome and Firefox');
const built = [
  [wxt, ['build', '-b', 'chrome']],
  [wxt, ['build', '-b', 'firefox']],
].every(([entry, args]) => runTool(entry, args));
// The types that the type check needs; a build makes them as well, but it may have failed.
if (!built) runTool(wxt, ['prepare']);

/** What looks at the code and at the build, each by itself: all of them run side by side. */
const looks = [
  ['Type check', tsc, '-p', 'tsconfig.json'],
  ['Type check of the pure folders, without DOM', tsc, '-p', 'tsconfig.pure.json'],
  ['Lint and format', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  ...(built ? [['Firefox add-on rules (web-ext lint)', 'test/run/lint-add-on.mjs']] : []),
];
const failed = built ? [] : ['Build for Chrome and Firefox'];
const running = looks.map(([title, entry, ...args]) => ({ title, end: runToolBeside(entry, args) }));
for (const { title, end } of running) {
  const { ok, output } = await end;
  section(title);
  process.stdout.write(output);
  if (!ok) failed.push(title);
}

section(built ? 'Tests (unit, then end to end in Chromium and Firefox)' : 'Tests (unit only: there is no build)');
const projects = built ? [] : ['--project', 'unit'];
const variables = { NIANBAO_CHROME: browsers.chromium, NIANBAO_FIREFOX: browsers.firefox };
const passed = runTool('node_modules/vitest/vitest.mjs', ['run', ...projects], variables);

if (failed.length > 0) console.error(`\nFailed before the tests: ${failed.join('; ')}`);
process.exit(passed && failed.length === 0 ? 0 : 1);
