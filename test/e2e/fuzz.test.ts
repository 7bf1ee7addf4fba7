// The browsers' part of the minute of fuzzing: the same laws as in test/unit/properties, with real layout and real parsers.
import { expect, it } from 'vitest';
import { fuzzInBrowser } from '../fuzz/browsers.ts';
import { reportOutcomes } from '../fuzz/report.ts';
import { findBrowser } from '../run/browsers.mjs';
import { browserNames } from './support/driver.ts';

/** Always the same; `npm run fuzz` tries other pages each time. */
const SEED = 20_261_122;
const SECONDS = 8;

it.each(browserNames)('random pages and random edits of real layouts break no law in %s', async (name) => {
  const outcomes = await fuzzInBrowser(name, findBrowser(name) ?? '', { seed: SEED, seconds: SECONDS });
  const lines = reportOutcomes(name, outcomes);
  console.log(`npm run fuzz -- --only ${name} --seed ${SEED}`, lines);
  expect(outcomes.filter(({ failure }) => failure !== null).length, lines.join('\n')).toBe(0);
  expect(outcomes.reduce((sum, { reports }) => sum + reports, 0)).toBeGreaterThan(10);
});
