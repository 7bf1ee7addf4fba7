// `npm run bench:corpus`. Options: -- --help
import { withModule } from '../../run/bundle.mjs';

process.exitCode = await withModule('test/bench/corpus/main.ts', ({ main }) => main(process.argv.slice(2)));
