// `npm run bench:speed`. Options: -- --help
import { ensureBrowsers } from '../../run/browsers.mjs';
import { withModule } from '../../run/bundle.mjs';

process.exitCode = await withModule('test/bench/speed/main.ts', ({ main }) =>
  main(() => ensureBrowsers(['chromium']).chromium, process.argv.slice(2)),
);
