/** The few things that are asked of Word's XML: elements by their local names, since prefixes are the writer's choice. */

/** WordprocessingML. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The document, or null where the text is no well-formed XML. Entities of its own are not read: they can grow without end. */
export function parseXml(text: string): XMLDocument | null {
  if (/<!DOCTYPE/i.test(text)) return null;
  const document = new DOMParser().parseFromString(transitional(text), 'application/xml');
  return document.getElementsByTagName('parsererror').length > 0 ? null : document;
}

/** Strict OOXML says the same under other names (ISO/IEC 29500-1 against -4); everybody reads the transitional ones. */
function transitional(text: string): string {
  return text.replace(
    /http:\/\/purl\.oclc\.org\/ooxml\/(officeDocument|wordprocessingml|drawingml|presentationml|spreadsheetml)\/(\w+)/g,
    'http://schemas.openxmlformats.org/$1/2006/$2',
  );
}

/** The XML as text again. */
export function serialiseXml(document: XMLDocument): string {
  return new XMLSerializer().serializeToString(document);
}

/** The children with that local name. */
export function childrenOf(element: Element, name: string): Element[] {
  return [...element.children].filter(({ localName }) => localName === name);
}

/** The first child with that local name. */
export function childOf(element: Element | null | undefined, name: string): Element | null {
  return (element && [...element.children].find(({ localName }) => localName === name)) ?? null;
}

/** Follows a path of child names; null where it ends. */
export function pathOf(element: Element | null, ...names: string[]): Element | null {
  return names.reduce<Element | null>((parent, name) => childOf(parent, name), element);
}

/** The attribute with that local name, whatever its prefix. */
export function attributeOf(element: Element | null, name: string): string | null {
  return (element && [...element.attributes].find(({ localName }) => localName === name)?.value) ?? null;
}

/** The `val` of a child; null where there is no such child. */
export function propertyOf(element: Element | null, name: string): string | null {
  return attributeOf(childOf(element, name), 'val');
}

/** An on/off property as Word writes it: there means on, unless it says otherwise. */
export function isOn(property: Element | null): boolean {
  return property !== null && !/^(?:0|false|off)$/i.test(attributeOf(property, 'val') ?? '');
}

/** Every descendant with one of those local names, in document order. */
export function descendantsOf(root: Document | Element, ...names: string[]): Element[] {
  return names.length === 1
    ? listOf(root.getElementsByTagNameNS('*', names[0] as string))
    : listOf(root.getElementsByTagNameNS('*', '*')).filter(({ localName }) => names.includes(localName));
}

/** The elements as they stand now. jsdom looks through all of them for one named `length` whenever it is asked how many there are: once is enough. */
function listOf(elements: HTMLCollectionOf<Element>): Element[] {
  const { length } = elements;
  return Array.from({ length }, (_, index) => elements[index] as Element);
}

/** Puts an element's children in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}
