// Random pages in the browsers: the same laws as in test/unit/properties, with real layout and real parsers.
import { expect, it } from 'vitest';
import { fuzzInBrowser } from '../fuzz/browsers.ts';
import { reportOutcomes } from '../fuzz/report.ts';
import { findBrowser } from '../run/browsers.mjs';
import { browserNames } from './support/driver.ts';

/** Always the same; `npm run fuzz` tries other pages each time. */
const SEED = 20_261_122;
/** How many pages of each kind. */
const PAGES = { 'layouts, edited': 30, 'reports of random parts': 150, 'random trees': 300 };

it.each(browserNames)(
  'random pages and random edits of real layouts break no law in %s',
  { timeout: 600_000 },
  async (name) => {
    const outcomes = await fuzzInBrowser(name, findBrowser(name) ?? '', [{ seed: SEED, until: { pages: PAGES } }]);
    const lines = reportOutcomes(name, outcomes);
    console.log(`npm run fuzz -- --only ${name} --seed ${SEED}`, lines);
    expect(outcomes.filter(({ failure }) => failure !== null).length, lines.join('\n')).toBe(0);
    expect(outcomes.reduce((sum, { reports }) => sum + reports, 0)).toBeGreaterThan(50);
  },
);
