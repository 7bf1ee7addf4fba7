// `npm run screenshots:store`
import { withModule } from './bundle.mjs';

await withModule('test/run/store-pictures.ts', ({ main }) => main());
