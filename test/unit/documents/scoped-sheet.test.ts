import { describe, expect, it } from 'vitest';
import { alternativesOf } from '../../../lib/documents/scoped-sheet';

describe('the selectors of a rule of a document', () => {
  it.each([
    ['p', ['p']],
    ['p, td > p', ['p', 'td > p']],
    [':is(h1, h2) a, b', [':is(h1, h2) a', 'b']],
    ['[title="a, b)"], p::before', ['[title="a, b)"]', 'p::before']],
    ['.a\\,b, c', ['.a\\,b', 'c']],
  ])('%s is parted at the commas of the list alone', (text, parts) => {
    expect(alternativesOf(text)).toEqual(parts);
  });
});
