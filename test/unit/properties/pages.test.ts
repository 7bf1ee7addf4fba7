// Whatever is done to a page: nothing throws, the answer is well formed and names only what is there, and the page stays as it was.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../lib/index';
import { layouts } from '../../bench/accuracy/layouts/index';
import { fuzz, layoutPage } from '../../fuzz/fuzz';
import { withJsdomPage } from '../../fuzz/jsdom';
import { judge, options } from '../../fuzz/laws';
import { reportOutcomes } from '../../fuzz/report';

/** Always the same, so that CI tries the same pages on the same code; `npm run fuzz` tries others each time. */
const SEED = 20_261_122;
/** jsdom loads no frames. */
const readable = layouts.filter(({ id }) => !/frame/.test(id));
/** How many pages of each kind; the browsers try more: test/e2e/fuzz.test.ts. */
const PAGES = { 'layouts, edited': 40, 'reports of random parts': 100, 'random trees': 200 };

describe('a correct report', () => {
  it('has no error, in any layout and with any numbers', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        withJsdomPage(layoutPage(seed, readable), (document) => {
          expect(judge(document).breaches).toEqual([]);
          const errors = checkPage(document, options)?.findings.filter(({ level }) => level === 'error') ?? [];
          expect(errors.map(({ message }) => message)).toEqual([]);
        });
      }),
      { seed: SEED, numRuns: 12 },
    );
  }, 120_000);

  it('is checked alike in two copies of its page', () => {
    const check = () => {
      const answers: unknown[] = [];
      withJsdomPage(layoutPage(7), (document) => void answers.push(checkPage(document, options)));
      return answers[0];
    };
    expect(check()).not.toBeNull();
    expect(check()).toEqual(check());
  });
});

it('random pages and random edits of real layouts break no law', () => {
  const outcomes = fuzz({ seed: SEED, until: { pages: PAGES } }, withJsdomPage);
  const lines = reportOutcomes('jsdom', outcomes);
  console.log(`npm run fuzz -- --only jsdom --seed ${SEED}`, lines);
  expect(outcomes.filter(({ failure }) => failure !== null).length, lines.join('\n')).toBe(0);
  // They are not all thrown away at the door.
  expect(outcomes.reduce((sum, { reports }) => sum + reports, 0)).toBeGreaterThan(80);
}, 600_000);
