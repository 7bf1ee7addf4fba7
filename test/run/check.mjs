// `npm test` and `npm run check`: everything that CI runs. Installs what is missing first.
// Every section runs even where an earlier one failed, so that one run shows all there is to mend.
import { ensureBrowsers } from './browsers.mjs';
import { ensureInstalled, runTool, section } from './install.mjs';

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

const failed = [];
const step = (title, ...tools) => {
  section(title);
  const ok = tools.every(([entry, ...args]) => runTool(entry, args));
  if (!ok) failed.push(title);
  return ok;
};

const wxt = 'node_modules/wxt/bin/wxt.mjs';
const tsc = 'node_modules/typescript/bin/tsc';
const built = step('Build for Chrome and Firefox', [wxt, 'build', '-b', 'chrome'], [wxt, 'build', '-b', 'firefox']);
step(
  'Type check (all; then the pure folders without DOM)',
  [wxt, 'prepare'],
  [tsc, '-p', 'tsconfig.json'],
  [tsc, '-p', 'tsconfig.pure.json'],
);
step('Lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']);

if (built) {
  step('Firefox add-on rules (web-ext lint)', [
    'node_modules/web-ext/bin/web-ext.js',
    'lint',
    '--source-dir',
    '.output/firefox-mv3',
    '--no-config-discovery',
    '--warnings-as-errors',
  ]);
}

section(built ? 'Tests (unit, then end to end in Chromium and Firefox)' : 'Tests (unit only: there is no build)');
const projects = built ? [] : ['--project', 'unit'];
const variables = { NIANBAO_CHROME: browsers.chromium, NIANBAO_FIREFOX: browsers.firefox };
const passed = runTool('node_modules/vitest/vitest.mjs', ['run', ...projects], variables);

if (failed.length > 0) console.error(`\nFailed before the tests: ${failed.join('; ')}`);
process.exit(passed && failed.length === 0 ? 0 : 1);
