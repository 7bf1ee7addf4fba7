/** What the reader asks of the live DOM, through accessors that the page cannot replace (see prototypes.ts). */

import { getter, method } from './prototypes';
import type { DomAccess } from './read/dom-access';
import { mayHide } from './read/may-hide';
import { ownSightOf, type SightSource, sightOf } from './read/visibility';

/** The reader's questions to a live page, and those that only a document answers. */
export interface Dom extends DomAccess<Node> {
  textContent(node: Node): string;
  documentElement(document: Document): Element | null;
  body(document: Document): Element | null;
  title(document: Document): string;
  /** The content of the first `meta` of that name, small letters; null where the document has none. */
  metadata(document: Document, name: string): string | null;
}

/** No ordinary page has more of them. */
const MOST_METAS = 200;

/** The accessors for one document. */
export function domOf(document: Document): Dom {
  const documentElement = getter<Element | null>(document, 'documentElement', null);
  const root = documentElement(document) ?? document;
  const text = method<Text>(document, 'createTextNode')?.(document, '') ?? root;
  const attribute = method<string | null>(root, 'getAttribute');
  // A page may have put a getAttribute of its own on the prototype, which answers with anything.
  const attributeOf = (element: Node, name: string): string | null => {
    const value: unknown = attribute?.(element, name);
    return typeof value === 'string' ? value : null;
  };
  const hasAttributes = method<boolean>(root, 'hasAttributes');
  const byTag = method<ArrayLike<Element>>(root, 'getElementsByTagName');
  const sights: SightSource = {
    view: getter<(Window & typeof globalThis) | null>(document, 'defaultView', null)(document),
    check: method<boolean>(root, 'checkVisibility'),
    attribute: attributeOf,
    parent: getter<Element | null>(root, 'parentElement', null),
    styled: getter<{ length: number }>(document, 'styleSheets', { length: 0 })(document).length > 0,
  };
  return {
    firstChild: getter<Node | null>(root, 'firstChild', null),
    nextSibling: getter<Node | null>(root, 'nextSibling', null),
    nodeType: getter<number>(root, 'nodeType', 0),
    localName: getter<string>(root, 'localName', ''),
    data: getter<string>(text, 'data', ''),
    attribute: attributeOf,
    hasAttributes: (element) => hasAttributes?.(element) ?? true,
    textContent: getter<string>(root, 'textContent', ''),
    fieldText: (field) => {
      const type = attributeOf(field, 'type')?.toLowerCase() ?? 'text';
      return type === 'text' || type === 'number' || type === ''
        ? String(getter<unknown>(field, 'value', '')(field))
        : '';
    },
    descendants: (element, tag) => byTag?.(element, tag) ?? [],
    shadowRoot: getter<Node | null>(root, 'shadowRoot', null),
    assigned: (slot) => method<Node[]>(slot, 'assignedNodes')?.(slot, { flatten: true }) ?? [],
    frameRoot: (element) => {
      try {
        const inner = getter<Document | null>(element, 'contentDocument', null)(element);
        return inner ? documentElement(inner) : null;
      } catch {
        return null;
      }
    },
    documentElement,
    body: getter<Element | null>(document, 'body', null),
    title: getter<string>(document, 'title', ''),
    metadata: (own, name) => {
      const start = documentElement(own);
      const metas = start === null ? [] : (byTag?.(start, 'meta') ?? []);
      for (let index = 0; index < Math.min(metas.length, MOST_METAS); index += 1) {
        const meta = metas[index];
        if (meta && attributeOf(meta, 'name')?.toLowerCase() === name) return attributeOf(meta, 'content');
      }
      return null;
    },
    sight: sightOf(sights),
    ownSight: ownSightOf(sights),
    mayHide: (element) => mayHide(attributeOf, element),
  };
}
