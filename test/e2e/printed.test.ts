// Golden pages, printed to PDF, say what the pages say. A sample; all of them, and as Word files and pasted HTML: npm run bench:documents.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Making, type Matrix, openMatrix } from '../bench/documents/matrix.ts';
import { ensureBrowsers } from '../run/browsers.mjs';

let matrix: Matrix;
beforeAll(async () => {
  const { chromium = '' } = ensureBrowsers(['chromium']);
  matrix = await openMatrix(chromium);
});
afterAll(() => matrix?.close());

async function differences(slug: string, making: Making) {
  const [result] = await matrix.check(slug, { ways: ['pdf'], ...making });
  const { lost, added, cells, error } = result ?? {};
  return { lost, added, cells, error };
}
const NONE = { lost: [], added: [], cells: 0, error: null };

describe('printed', () => {
  it.each([
    'seed-0-plain',
    'seed-0-word',
    'seed-1-letters',
    'seed-2-no-spans',
    'seed-2-split-cut',
    'seed-3-one-table',
    'seed-4-scroll',
    'rule-balance',
    'rule-fee-statement',
    'rule-malformed-table-silent',
    'rule-missing-table-silent',
    'none-blank-form-of-body',
  ])('%s says what its page says', async (slug) => {
    expect(await differences(slug, {})).toEqual(NONE);
  });

  // A row is taller than half of these sheets, so that one at least of the three beginnings has each row cut in two.
  it.each([0, 120, 240])(
    'a report whose rows are cut by the ends of pages says so too, begun %i pixels down',
    async (down) => {
      const style = `tr { height: 250px } body::before { content: ""; display: block; height: ${down}px }`;
      expect(await differences('seed-0-word', { style, paper: { width: '900px', height: '360px' } })).toEqual(NONE);
    },
  );
});
