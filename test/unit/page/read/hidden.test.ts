// What is not seen is not read. The same pages are read in real browsers by test/e2e/hostile-sight.test.ts; jsdom has no
// checkVisibility, so that here markup and computed style decide.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read-page';
import { blocksOf, linesOf, tableTexts } from '../../support/pages';
import { sights } from '../../support/sights';

describe('in a page with style sheets', () => {
  it.each(sights.filter(({ jsdom }) => jsdom !== false))('$name', ({ head, body, lines, tables }) => {
    const blocks = blocksOf(body, head ?? '<style>nothing{}</style>');
    expect(linesOf(blocks)).toEqual(lines ?? []);
    expect(tableTexts(blocks)).toEqual(tables ?? []);
  });
});

describe('in a document without a window', () => {
  const parse = (body: string): Document => {
    const { window } = new JSDOM('');
    return new window.DOMParser().parseFromString(`<body>${body}`, 'text/html');
  };

  it.each(sights.filter(({ head, jsdom }) => head === undefined && jsdom !== false))(
    '$name',
    ({ body, lines, tables }) => {
      const { blocks } = readPage(parse(body)).source;
      expect(linesOf(blocks)).toEqual(lines ?? []);
      expect(tableTexts(blocks)).toEqual(tables ?? []);
    },
  );
});
