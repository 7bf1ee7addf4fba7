/** The tree that a page's HTML becomes where there is no browser: nothing but the links and words that the reader asks for. */
import type { Sight } from '../../page/read/dom-access';

/** What kind of node it is, by the numbers of the DOM. */
export const NODE = { element: 1, text: 3, comment: 8, document: 9, doctype: 10, fragment: 11 } as const;

/** An attribute as the parser gives it. */
export interface StaticAttribute {
  name: string;
  value: string;
}

const NONE: StaticAttribute[] = [];

/** A node of any kind. All have the same fields, which keeps access to them fast; what a kind lacks stays empty. */
export class StaticNode {
  parent: StaticNode | null = null;
  previous: StaticNode | null = null;
  next: StaticNode | null = null;
  first: StaticNode | null = null;
  last: StaticNode | null = null;
  attributes: StaticAttribute[] = NONE;
  /** The words of a text node. */
  data = '';
  namespace = '';
  /** What a `template` holds: no part of the page. */
  content: StaticNode | null = null;
  /** Whether a person sees it, once that has been asked. */
  sight: Sight | null = null;

  /**
   * @param type one of NODE
   * @param name tag name in lower case; '' for all but elements
   */
  constructor(
    readonly type: number,
    readonly name: string,
  ) {}

  /** Puts a node without a parent before `reference`, or last where that is null. */
  insert(node: StaticNode, reference: StaticNode | null): void {
    const before = reference ? reference.previous : this.last;
    node.parent = this;
    node.previous = before;
    node.next = reference;
    if (before) before.next = node;
    else this.first = node;
    if (reference) reference.previous = node;
    else this.last = node;
  }

  /** Takes the node out of its parent. */
  detach(): void {
    const { parent, previous, next } = this;
    if (!parent) return;
    if (previous) previous.next = next;
    else parent.first = next;
    if (next) next.previous = previous;
    else parent.last = previous;
    this.parent = null;
    this.previous = null;
    this.next = null;
  }

  /** Puts words before `reference`, or last: into the text that stands there already, as browsers do, or as a text of their own. */
  insertWords(words: string, reference: StaticNode | null): void {
    const before = reference ? reference.previous : this.last;
    if (before?.type === NODE.text) {
      before.data += words;
      return;
    }
    const text = new StaticNode(NODE.text, '');
    text.data = words;
    this.insert(text, reference);
  }
}

/** The attribute's value; null where the element lacks it. */
export function attributeOf(element: StaticNode, name: string): string | null {
  const { attributes } = element;
  for (let index = 0; index < attributes.length; index += 1) {
    const attribute = attributes[index] as StaticAttribute;
    if (attribute.name === name) return attribute.value;
  }
  return null;
}

/** The next node in the order of the source inside `root`; null at its end. */
export function following(node: StaticNode, root: StaticNode): StaticNode | null {
  if (node.first) return node.first;
  let at: StaticNode | null = node;
  while (at && at !== root) {
    if (at.next) return at.next;
    at = at.parent;
  }
  return null;
}

/** The words of all text inside the node. */
export function wordsOf(node: StaticNode): string {
  let words = node.data;
  for (let at = following(node, node); at; at = following(at, node)) words += at.data;
  return words;
}
