/** Access to a DOM that the page may have booby-trapped (see prototypes): all that the reader asks of it. */

import { getter, method } from './prototypes';
import { mayHide, type Sight, sightOf } from './read/visibility';

/** The few things the reader asks a node. Every answer is safe against names that shadow DOM properties. */
export interface Dom {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  nodeType(node: Node): number;
  /** Lower-case tag name in HTML; '' for anything that is no element. */
  localName(node: Node): string;
  /** The data of a text node. */
  data(node: Node): string;
  attribute(element: Element, name: string): string | null;
  hasAttributes(element: Element): boolean;
  textContent(node: Node): string;
  /** What a person reads in a text field; '' for any other kind of field. */
  fieldText(field: Element): string;
  /** The descendant elements with that tag name; live and lazy, so that asking for the first few costs little. */
  descendants(element: Element, tag: string): ArrayLike<Element>;
  /** The open shadow tree that a person sees instead of the element's own children. */
  shadowRoot(element: Element): Node | null;
  /** What a slot of a shadow tree shows instead of its own children; empty where it shows those. */
  assigned(slot: Element): readonly Node[];
  /** The root element of a frame's document, where this page may read it. */
  frameRoot(element: Element): Element | null;
  documentElement(document: Document): Element | null;
  body(document: Document): Element | null;
  title(document: Document): string;
  /** Whether a person sees the element. Ancestors count. */
  sight(element: Element): Sight;
  /** True where the element's own attributes may hide it. */
  mayHide(element: Element): boolean;
}

/** The accessors for one document. */
export function domOf(document: Document): Dom {
  const documentElement = getter<Element | null>(document, 'documentElement', null);
  const root = documentElement(document) ?? document;
  const text = method<Text>(document, 'createTextNode')?.(document, '') ?? root;
  const attribute = method<string | null>(root, 'getAttribute');
  const attributeOf = (element: Element, name: string): string | null => attribute?.(element, name) ?? null;
  const hasAttributes = method<boolean>(root, 'hasAttributes');
  const byTag = method<ArrayLike<Element>>(root, 'getElementsByTagName');
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
    sight: sightOf({
      view: getter<(Window & typeof globalThis) | null>(document, 'defaultView', null)(document),
      check: method<boolean>(root, 'checkVisibility'),
      attribute: attributeOf,
      parent: getter<Element | null>(root, 'parentElement', null),
      styled: getter<{ length: number }>(document, 'styleSheets', { length: 0 })(document).length > 0,
    }),
    mayHide: (element) => mayHide(attributeOf, element),
  };
}
