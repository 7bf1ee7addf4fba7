// The tests' own quick answer to what is displayed and visible (support/quick-styles.mjs) is the one that jsdom takes longer to give.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sights } from '../../support/sights';

type Values = { getPropertyValue(name: string): string };

const require = createRequire(import.meta.url);
const { computeWholeStyle } = require('jsdom/lib/jsdom/living/css/helpers/computed-style.js') as {
  computeWholeStyle(element: unknown): Values;
};
const { implForWrapper } = require('jsdom/lib/generated/idl/utils.js') as { implForWrapper(element: Element): unknown };

/** Each element of the page with the values that are asked for: as the tests get them, and as jsdom computes them. */
function bothAnswers(html: string, names: readonly string[]): [quick: string[], whole: string[]] {
  const { window } = new JSDOM(html);
  const elements = [...window.document.querySelectorAll('*')];
  const line = (element: Element, style: Values) =>
    `${element.localName}.${element.className}: ${names.map((name) => style.getPropertyValue(name)).join(' ')}`;
  return [
    elements.map((element) => line(element, window.getComputedStyle(element))),
    elements.map((element) => line(element, computeWholeStyle(implForWrapper(element)))),
  ];
}

const cascades: readonly [name: string, html: string][] = [
  ['the more exact selector', '<style>p.a{display:none}p{display:flex}</style><p class=a>1<p>2'],
  ['the later of two', '<style>.a{display:none}.b{display:flex}</style><p class="a b">1'],
  ['what is important', '<style>p{display:none!important}p.a{display:flex}</style><p class=a style="display:grid">1'],
  ['what is important in the element', '<style>p{display:none!important}</style><p style="display:grid!important">1'],
  ['the style of an element', '<style>#a{visibility:hidden}</style><p id=a style="visibility:visible">1'],
  [
    'what is inherited',
    '<div style="visibility:collapse;display:flex"><p>1<b style="visibility:visible"><i>2</i></b></div>',
  ],
  [
    'words for other values',
    '<style>.i{display:inherit}.u{visibility:unset}.n{visibility:initial}.r{display:revert}</style>' +
      '<div style="visibility:hidden;display:grid"><p class=i>1<p class=u>2<p class=n>3<p class=r>4</div>',
  ],
  ['media', '<style>@media print{p{display:none}}@media screen{b{display:none}}</style><p>1<b>2</b>'],
  [
    'what no rule can match',
    '<style>p::before{display:none}p:hover{display:none}p >{display:none}p{display:nonsense}</style><p>1',
  ],
  [
    'what browsers hide by themselves',
    '<p hidden>1<dialog>2</dialog><input type=hidden><template>3</template><noscript>4</noscript>',
  ],
];

const pages = join(import.meta.dirname, '../../../pages');
const styled = readdirSync(pages).filter((slug) => /^seed-0-(?:word|wps|trs)$/.test(slug));

describe('displayed and visible is what jsdom says of', () => {
  it.each([
    ...cascades,
    ...sights.map(({ name, head, body }) => [name, `${head ?? ''}${body}`] as const),
    ...styled.map((slug) => [slug, readFileSync(join(pages, slug, 'page.html'), 'utf8')] as const),
  ])('%s', (_, html) => {
    const [quick, whole] = bothAnswers(html, ['display', 'visibility']);
    expect(quick).toEqual(whole);
  });
});

it('whatever else is asked for is computed by jsdom', () => {
  const [quick, whole] = bothAnswers(
    '<style>td{border:1px solid red;overflow-x:auto}</style><table style="color:green"><td>1</table>',
    ['overflow-x', 'color', 'border-top-width', '--none'],
  );
  expect(quick).toEqual(whole);
  expect(quick.at(-1)).toContain('auto');
});

it('a page that changes is asked anew', () => {
  const { window } = new JSDOM('<p><b>1</b>');
  const [p, b] = window.document.querySelectorAll('p, b') as unknown as [HTMLElement, HTMLElement];
  expect(window.getComputedStyle(b).visibility).toBe('visible');
  p.style.visibility = 'hidden';
  expect(window.getComputedStyle(b).visibility).toBe('hidden');
  window.document.head.innerHTML = '<style>b{display:none}</style>';
  expect(window.getComputedStyle(b).display).toBe('none');
});
