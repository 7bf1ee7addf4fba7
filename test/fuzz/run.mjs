// `npm run fuzz`. Options: -- --help
import { ensureBrowsers } from '../run/browsers.mjs';
import { root, withModule } from '../run/bundle.mjs';

process.chdir(root);
process.exitCode = await withModule('test/fuzz/main.ts', ({ main }) => main(ensureBrowsers, process.argv.slice(2)));
