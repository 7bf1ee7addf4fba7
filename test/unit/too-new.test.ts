// What Chromium 109 and Firefox 128 do not know is not used, or stands in the list of what is asked for before use.
import { describe, expect, it } from 'vitest';
import { oldest } from '../run/oldest.mjs';
import { codeFiles } from './support/repository';
import { ALLOWED_TOO_NEW, TOO_NEW_IN_CODE, TOO_NEW_IN_STYLE } from './support/too-new';

const files = codeFiles('lib', 'components', 'entrypoints', 'assets/styles').filter(
  ({ path }) => !path.startsWith('lib/cli/'),
);
const found = files.flatMap(({ path, text, code }) => {
  if (path.endsWith('.css')) {
    const rules = text.replace(/\/\*.*?\*\//gs, ' ');
    return TOO_NEW_IN_STYLE.filter(({ pattern }) => pattern.test(rules)).map(({ name }) => `${path}: ${name}`);
  }
  return TOO_NEW_IN_CODE.filter(({ pattern }) => pattern.test(code)).map(({ name }) => `${path}: ${name}`);
});

describe('the oldest browsers', () => {
  it('miss each entry of the list', () => {
    const known = [...TOO_NEW_IN_CODE, ...TOO_NEW_IN_STYLE].filter(
      ({ chrome, firefox }) => chrome <= oldest.chrome && firefox <= oldest.firefox,
    );
    expect(known).toEqual([]);
  });

  it('find nothing in code and style sheets that they do not know, but what is asked for before use', () => {
    expect(found.sort()).toEqual(Object.keys(ALLOWED_TOO_NEW).sort());
  });

  it('would be missed where a copy is sorted, an iterator mapped or a rule nested', () => {
    const names = (text: string) =>
      [...TOO_NEW_IN_CODE, ...TOO_NEW_IN_STYLE].filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
    expect(names('list.toSorted()')).toEqual(['toSorted']);
    expect(names('map.values().map(one)')).toEqual(['methods of iterators']);
    expect(names('a { color: red; & b { color: blue } }')).toEqual(['nested rules']);
    expect(names('Object.values(map).map(one)')).toEqual([]);
  });
});
