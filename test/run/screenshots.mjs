// `npm run screenshots`
import { withModule } from './bundle.mjs';

await withModule('test/run/screenshots.ts', ({ main }) => main(process.argv.slice(2)));
