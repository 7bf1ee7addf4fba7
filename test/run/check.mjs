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

const vitest = 'node_modules/vitest/vitest.mjs';
const variables = { NIANBAO_CHROME: browsers.chromium, NIANBAO_FIREFOX: browsers.firefox };

/**
 * What looks at the code and at the build, each by itself. All of them run at once: browsers leave a processor idle for half of the time, and the
 * others use that. They are shown one after the other.
 */
const looks = [
  ['Type check', tsc, ['-p', 'tsconfig.json']],
  ['Type check of the pure folders, without DOM', tsc, ['-p', 'tsconfig.pure.json']],
  ['Lint and format', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']],
  ...(built ? [['Firefox add-on rules (web-ext lint)', 'test/run/lint-add-on.mjs', []]] : []),
  ['Unit tests', vitest, ['run', '--project', 'unit']],
  ...(built ? [['End-to-end tests in Chromium and Firefox', vitest, ['run', '--project', 'e2e']]] : []),
];
const failed = built ? [] : ['Build for Chrome and Firefox'];
if (!built) console.error('There is no build: the end-to-end tests are left out.');
const running = looks.map(([title, entry, args]) => ({ title, ...runToolBeside(entry, args, variables) }));
for (const { title, show } of running) {
  section(title);
  if (!(await show())) failed.push(title);
}

if (failed.length > 0) console.error(`\nFailed: ${failed.join('; ')}`);
process.exit(failed.length === 0 ? 0 : 1);
