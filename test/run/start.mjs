// `npm start`: installs what is missing, builds the extension, and shows it at work on the sample report.
// Plain Node >= 20, no dependency; the browser itself is driven by demo.ts, under the Node 24 of node_modules.
//   npm start                  a window where there is a display, else headless
//   npm start -- --headless    headless in any case: prints the warnings, saves pictures and the CSV in .output/start/
//   npm start -- --firefox     in Firefox instead of Chrome, Chromium or Edge
import { ensureBrowsers, findBrowser } from './browsers.mjs';
import { ensureInstalled, runTool, section } from './install.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((argument) => !['--headless', '--firefox'].includes(argument));
if (unknown.length > 0) {
  console.error(`npm start does not know ${unknown.join(' ')}; it takes --headless and --firefox.`);
  process.exit(2);
}

ensureInstalled();

section('Browser');
let browser;
try {
  const onlyFirefox = findBrowser('chromium') === null && findBrowser('firefox') !== null;
  browser = wanted.includes('--firefox') || onlyFirefox ? 'firefox' : 'chromium';
  console.log(ensureBrowsers([browser])[browser]);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

section('Build');
const target = browser === 'firefox' ? 'firefox' : 'chrome';
if (!runTool('node_modules/wxt/bin/wxt.mjs', ['build', '-b', target])) process.exit(1);

section('The sample report');
const display =
  process.platform === 'darwin' || process.platform === 'win32' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const mode = wanted.includes('--headless') || !display ? 'headless' : 'window';
process.exit(runTool('test/run/demo.ts', [browser, mode]) ? 0 : 1);
