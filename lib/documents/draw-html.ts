/** HTML from the clipboard or from a saved page, through DOMPurify, which is loaded when the first one comes. */
import { harmless, setStyle } from './build';
import { passagesOf, withoutPassages } from './passages';
import { type Drawn, Refused } from './types';

/** More characters than any page that is a report; Word's own HTML of one has some 400,000. */
const LONGEST = 12_000_000;
/** Elements that are drawn at most. */
const MOST_ELEMENTS = 150_000;

/**
 * Stands in for `style` while the markup is parsed: the pages of the extension allow no style attribute, and browsers report each one that
 * they refuse, which takes a second for a page made by Word.
 */
const STYLE = 'data-draft-style';

/**
 * What Word writes only for programs that do not know comments, notes or rows without height: the name of who commented, a note's number in
 * brackets, an empty row that keeps the widths of columns. On paper nobody sees them, and behind a number they would be read as part of it.
 */
const FOR_OTHERS = /<!(?:--)?\[if !support(?:Annotations|Footnotes|MisalignedColumns)\](?:--)?>/gi;
const END_FOR_OTHERS = /<!(?:--)?\[endif\](?:--)?>/gi;
/** Styles by which Office says what nobody sees: hidden words, and the comments at the end. */
const UNSEEN = /mso-hide\s*:\s*all|mso-element\s*:\s*comment/i;

const TAGS =
  'a abbr address article aside b big blockquote br caption center cite code col colgroup dd details dfn dir div dl dt em fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd label legend li main mark nav ol p pre q s samp section small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var wbr'.split(
    ' ',
  );
const ATTRIBUTES = 'align alt class colspan height hidden id open reversed rowspan start type value width'.split(' ');

/** The markup as elements of `document` that show what it shows and do nothing. */
export async function drawHtml(markup: string, document: Document): Promise<Drawn> {
  if (markup.length > LONGEST) throw new Refused('too-large');
  const { default: createPurifier } = await import('dompurify');
  const purifier = createPurifier(document.defaultView as Window & typeof globalThis);
  const purify = (html: string, tags: string[]) =>
    purifier.sanitize(html, {
      ALLOWED_TAGS: tags,
      ALLOWED_ATTR: [...ATTRIBUTES, STYLE],
      // A style begins as an address with a scheme does (`display:`); it is never used as one.
      ADD_URI_SAFE_ATTR: [STYLE],
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: false,
      // Deleted text goes with its element; what other elements hold that are not allowed is text all the same.
      FORBID_CONTENTS: [
        'del',
        'script',
        'style',
        'title',
        'noscript',
        'template',
        'iframe',
        'object',
        'svg',
        'math',
        'select',
        'textarea',
        'xml',
      ],
      RETURN_DOM_FRAGMENT: true,
    });
  const shown = withoutPassages(markup, FOR_OTHERS, END_FOR_OTHERS);
  const content = purify(shown.replace(/(<[a-z][^<>]*?\s)style(\s*=)/gi, `$1${STYLE}$2`), TAGS);
  const elements = [...content.querySelectorAll<HTMLElement>('*')];
  if (elements.length > MOST_ELEMENTS) throw new Refused('too-large');
  for (const element of elements) {
    const style = element.getAttribute(STYLE);
    if (style === null) continue;
    element.removeAttribute(STYLE);
    setStyle(element, UNSEEN.test(style) ? `${style};display:none` : style);
  }
  const [, title = ''] = /<title[^<>]*>([^<]{0,500})<\/title>/i.exec(markup) ?? [];
  return {
    content: document.adoptNode(content),
    styles: sheetsOf(markup),
    title: purify(title, []).textContent?.trim() ?? '',
    notes: [],
  };
}

/** The style sheets that stand in the markup itself: some of what they style is hidden. */
function sheetsOf(markup: string): string[] {
  return passagesOf(markup, /<style\b[^<>]*>/gi, /<\/style/gi).map(({ start, end }) =>
    harmless(markup.slice(start, end).replace(/<!--|-->/g, '')),
  );
}
