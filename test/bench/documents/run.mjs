// `npm run bench:documents`. Options: -- --only <part of a page's name>
import { ensureBrowsers } from '../../run/browsers.mjs';
import { withModule } from '../../run/bundle.mjs';

process.exitCode = await withModule('test/bench/documents/main.ts', ({ main }) =>
  main(() => ensureBrowsers(['chromium']).chromium, process.argv.slice(2)),
);
