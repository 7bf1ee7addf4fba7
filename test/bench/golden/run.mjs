// Makes the golden pages of test/pages anew: npm run pages:golden. They are committed; look at the difference before committing.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, withModule } from '../../run/bundle.mjs';

const pages = join(root, 'test/pages');
mkdirSync(pages, { recursive: true });
const written = await withModule('test/bench/golden/write.ts', ({ writePages }) =>
  writePages(pages, readdirSync(pages)),
);
console.log(`${written} golden pages`);
