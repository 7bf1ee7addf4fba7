/**
 * Builds the elements of a drawn document. Whoever draws says what it wants; here it gets elements that show something and do nothing: no
 * address, no handler, no frame, no style text, and styles set one by one, since the pages of the extension allow no style attribute.
 */
import { withoutPassages } from './passages';

/** An element as docx-preview describes it; a string is text, a node is itself. */
export type Described = string | Node | ({ tagName: string; children?: Described[] } & Record<string, unknown>);

const SVG = 'http://www.w3.org/2000/svg';
const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Elements of HTML that only show; everything else becomes a span. */
const SHOWN = new Set(
  'p span div table colgroup col thead tbody tfoot tr td th section article header footer ol ul li sup sub br wbr img a'.split(
    ' ',
  ),
);
const SHOWN_SVG = new Set('svg g rect ellipse line image'.split(' '));

/** Builds elements for one document. */
export interface Builder {
  h(described: Described): Node;
  /** The style sheets that came along, as text. */
  styles: string[];
}

/** A builder that makes its elements in `document`. */
export function createBuilder(document: Document): Builder {
  const styles: string[] = [];
  const h = (described: Described): Node => {
    if (typeof described === 'string') return document.createTextNode(described);
    if (!('tagName' in described) || described instanceof Node) return described as Node;
    const { ns, tagName, className, style, children = [], colSpan, rowSpan } = described;
    if (tagName === 'style') {
      styles.push(harmless(children.filter((child) => typeof child === 'string').join('')));
      return document.createDocumentFragment();
    }
    if (tagName === '#comment') return document.createDocumentFragment();
    if (tagName === '#fragment') {
      const fragment = document.createDocumentFragment();
      for (const child of children) fragment.append(h(child));
      return fragment;
    }
    const element = create(document, typeof ns === 'string' ? ns : '', tagName);
    if (typeof className === 'string' && className !== '') element.setAttribute('class', className);
    if ('style' in element) setStyle(element as HTMLElement, style);
    if (typeof colSpan === 'number') (element as HTMLTableCellElement).colSpan = colSpan;
    if (typeof rowSpan === 'number') (element as HTMLTableCellElement).rowSpan = rowSpan;
    // The number that refers to a note is drawn by the style sheet: behind a number of the text it would read as a digit of it.
    if (tagName === 'sup' && typeof children[0] === 'string') {
      element.classList.add('note');
      element.setAttribute('data-note', children[0]);
      return element;
    }
    for (const child of children) element.append(h(child));
    return element;
  };
  return { h, styles };
}

function create(document: Document, namespace: string, tag: string): Element {
  if (namespace === SVG) return document.createElementNS(SVG, SHOWN_SVG.has(tag) ? tag : 'g');
  if (namespace === MATHML) return document.createElementNS(MATHML, /^(?:math|m[a-z]+)$/.test(tag) ? tag : 'mrow');
  return document.createElement(SHOWN.has(tag) ? tag : 'span');
}

/** Something that a style would load from elsewhere; no page of the extension may, so that it could only fail. */
const LOADING = /url\s*\(|image-set\s*\(|image\s*\(|@import|expression\s*\(/i;

/** Sets a style given as text or as properties, without anything that would be loaded. */
export function setStyle({ style }: HTMLElement, wanted: unknown): void {
  if (typeof wanted === 'string') {
    for (const declaration of wanted.split(';')) {
      const at = declaration.indexOf(':');
      if (at < 0 || LOADING.test(declaration)) continue;
      const value = declaration.slice(at + 1).replace(/!\s*important/i, '');
      style.setProperty(declaration.slice(0, at).trim(), value.trim());
    }
  } else if (typeof wanted === 'object' && wanted !== null) {
    for (const [name, value] of Object.entries(wanted)) {
      if (typeof value !== 'string' || LOADING.test(value)) continue;
      style.setProperty(
        name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        value,
      );
    }
  }
}

/** Style text without anything that would be loaded. What Office hides by a property of its own is hidden. */
export function harmless(css: string): string {
  return withoutPassages(css, /\/\*/g, /\*\//g)
    .replace(/@import[^;]*;?/gi, '')
    .replace(/(?:url|image-set|image|src)\s*\([^)]*\)?/gi, 'none')
    .replace(/mso-hide\s*:\s*all/gi, 'display:none');
}
