// `npm run bench:workbench`: one sitting over 60 reports of a made-up government, in both browsers, from a list page to the workbook; build first.
// Options: -- <reports>, at most 300.
import { ensureBrowsers } from '../../run/browsers.mjs';
import { ensureInstalled, runTool } from '../../run/install.mjs';

ensureInstalled();
const browsers = ensureBrowsers(['chromium', 'firefox']);
const [reports = '60'] = process.argv.slice(2);
const passed = runTool(
  'node_modules/vitest/vitest.mjs',
  ['run', '--project', 'e2e', 'test/e2e/workbench-sitting.test.ts'],
  { NIANBAO_CHROME: browsers.chromium, NIANBAO_FIREFOX: browsers.firefox, NIANBAO_SITTING: reports },
);
process.exitCode = passed ? 0 : 1;
