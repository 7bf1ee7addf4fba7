/**
 * Access to a DOM that the page may have booby-trapped: a form named `body` shadows `document.body`, an input named
 * `firstChild` shadows its form's `firstChild`. The accessors are taken from the prototypes, where no name of the page reaches.
 */

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
  /** The root element of a frame's document, where this page may read it. */
  frameRoot(element: Element): Element | null;
  documentElement(document: Document): Element | null;
  body(document: Document): Element | null;
  title(document: Document): string;
  /** True where a person cannot see the element: not rendered, or `visibility: hidden`. Ancestors count. */
  hidden(element: Element): boolean;
}

type Member = (target: object) => unknown;

/** Looks a member up on the prototypes of `sample`, never on the object itself. */
function member(sample: object, name: string): Member | null {
  for (let proto = Object.getPrototypeOf(sample); proto; proto = Object.getPrototypeOf(proto)) {
    const descriptor = Object.getOwnPropertyDescriptor(proto, name);
    if (!descriptor) continue;
    const { get, value } = descriptor;
    if (get) return (target) => get.call(target);
    if (typeof value === 'function') return () => value;
    return () => value;
  }
  return null;
}

function getter<T>(sample: object, name: string, fallback: T): (target: object) => T {
  const read = member(sample, name);
  return read ? (target) => read(target) as T : () => fallback;
}

function method<T>(sample: object, name: string): ((target: object, ...args: unknown[]) => T) | null {
  const found = member(sample, name)?.(sample);
  return typeof found === 'function' ? (target, ...args) => found.apply(target, args) as T : null;
}

/** The accessors for one document. */
export function domOf(document: Document): Dom {
  const documentElement = getter<Element | null>(document, 'documentElement', null);
  const root = documentElement(document) ?? document;
  const text = method<Text>(document, 'createTextNode')?.(document, '') ?? root;
  const attribute = method<string | null>(root, 'getAttribute');
  const hasAttributes = method<boolean>(root, 'hasAttributes');
  const byTag = method<ArrayLike<Element>>(root, 'getElementsByTagName');
  return {
    firstChild: getter<Node | null>(root, 'firstChild', null),
    nextSibling: getter<Node | null>(root, 'nextSibling', null),
    nodeType: getter<number>(root, 'nodeType', 0),
    localName: getter<string>(root, 'localName', ''),
    data: getter<string>(text, 'data', ''),
    attribute: (element, name) => attribute?.(element, name) ?? null,
    hasAttributes: (element) => hasAttributes?.(element) ?? true,
    textContent: getter<string>(root, 'textContent', ''),
    fieldText: (field) => {
      const type = attribute?.(field, 'type')?.toLowerCase() ?? 'text';
      return type === 'text' || type === 'number' || type === ''
        ? String(getter<unknown>(field, 'value', '')(field))
        : '';
    },
    descendants: (element, tag) => byTag?.(element, tag) ?? [],
    shadowRoot: getter<Node | null>(root, 'shadowRoot', null),
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
    hidden: visibility(document, root, (element, name) => attribute?.(element, name) ?? null),
  };
}

const VISIBLE = { visibilityProperty: true };

/** How to ask whether an element is hidden: the browser's own answer, or, where there is none (jsdom), the computed style. */
function visibility(
  document: Document,
  root: object,
  attribute: (element: Element, name: string) => string | null,
): (element: Element) => boolean {
  const check = method<boolean>(root, 'checkVisibility');
  const view = getter<(Window & typeof globalThis) | null>(document, 'defaultView', null)(document);
  // A document without a window (DOMParser) renders nothing: there, only what the markup itself hides counts.
  if (check && view) {
    // `display: contents` has no box of its own, which is all that checkVisibility asks for; its children are seen.
    return (element) => !check(element, VISIBLE) && view.getComputedStyle(element).display !== 'contents';
  }
  const styled =
    view !== null && getter<{ length: number }>(document, 'styleSheets', { length: 0 })(document).length > 0;
  return (element) => {
    if (attribute(element, 'hidden') !== null) return true;
    const style = attribute(element, 'style');
    if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
    if (!styled || !view) return false;
    const computed = view.getComputedStyle(element);
    return computed.display === 'none' || computed.visibility === 'hidden';
  };
}
