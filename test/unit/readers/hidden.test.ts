import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/readers/static-dom/read-html';

/** The lines of the page that a person sees. */
function seen(html: string): string[] {
  return readHtml(html).blocks.flatMap((block) => (block.type === 'text' ? [block.text] : []));
}

const page = (css: string, body: string) => seen(`<!doctype html><style>${css}</style><body>${body}`);

describe('what nobody sees on a page without a browser', () => {
  it('is left out where markup or the style attribute hides it', () => {
    expect(
      seen('<p>a<p hidden>b<p style="display:none">c<p style="Display : None !important;color:red">d<p>e'),
    ).toEqual(['a', 'e']);
    expect(seen('<div hidden>a<p>b</p></div><dialog>c</dialog><dialog open>d</dialog><div popover>e</div>')).toEqual([
      'd',
    ]);
    expect(seen('<p hidden=until-found>a<p hidden style="display:block">b')).toEqual(['b']);
  });

  it('takes its place but is not read under visibility: hidden, and what is visible inside it is', () => {
    expect(seen('<div style="visibility:hidden">a<p>b</p><p style="visibility:visible">c</p></div>')).toEqual(['c']);
  });

  it('is left out where a style sheet of the page hides it, by tag, class, id, attribute and place', () => {
    const body = '<p class="x y">a<p id=i>b<p title=t>c<ul><li>d<li>e</ul><h2>f</h2><p>g<p>h';
    expect(page('.y{display:none}', body)).not.toContain('a');
    expect(page('#i{display:none}', body)).not.toContain('b');
    expect(page('p[title^=t]{display:none}', body)).not.toContain('c');
    expect(page('ul > li:first-child{display:none}', body)).not.toContain('d');
    expect(page('body li + li{display:none}', body)).toEqual(['a', 'b', 'c', 'd', 'f', 'g', 'h']);
    expect(page('h2 ~ p{visibility:hidden}', body)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(page('p:not(.y, #i){display:none}', body)).toEqual(['a', 'b', 'd', 'e', 'f']);
  });

  it('follows weight and order of the rules, and what is marked as important', () => {
    const body = '<p class=x id=i>a';
    expect(page('#i{display:block}.x{display:none}', body)).toEqual(['a']);
    expect(page('#i{display:block}.x{display:none!important}', body)).toEqual([]);
    expect(page('p{display:none}p{display:block}', body)).toEqual(['a']);
    expect(page('p{display:none}', '<p style="display:block">a')).toEqual(['a']);
    expect(page('p{display:none!important}', '<p style="display:block">a')).toEqual([]);
    expect(page('p{display:none;display:nonsense}', body)).toEqual([]);
  });

  it('is read where the rule is for paper, narrow windows, a state of the mouse, or stands in a comment', () => {
    const body = '<p class=x>a';
    expect(page('@media print{.x{display:none}}', body)).toEqual(['a']);
    expect(
      page('@media (max-width:600px){.x{display:none}} @media screen and (min-width:800px){p{color:red}}', body),
    ).toEqual(['a']);
    expect(page('@media screen and (min-width:800px){.x{display:none}}', body)).toEqual([]);
    expect(page('.x:hover, .x::before{display:none}', body)).toEqual(['a']);
    expect(page('/* .x{display:none} */ p{content:"}.x{display:none}"}', body)).toEqual(['a']);
    expect(page('@import "a.css"; @font-face{src:url(a)} .x{display:none}', body)).toEqual([]);
    expect(seen('<style media=print>p{display:none}</style><p>a')).toEqual(['a']);
    expect(seen('<template><style>p{display:none}</style></template><p>a')).toEqual(['a']);
  });

  it('costs bounded work, however many rules and however deep the page', () => {
    const css = Array.from({ length: 1_000 }, (_, index) => `div div div div .a${index}{display:none}`).join('');
    const classes = Array.from({ length: 300 }, (_, index) => `a${index}`).join(' ');
    const body = '<div>'.repeat(200) + `<p class="${classes}">a`.repeat(20);
    expect(page(css, body)).toEqual([]);
  });
});
