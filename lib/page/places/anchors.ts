/** The way back from plain data into the page: NodeRef → Element. */
import type { NodeRef } from '../../source/source-document';

/** The elements that the source document's references name. */
export interface Anchors {
  add(element: Element): NodeRef;
  get(ref: NodeRef): Element | null;
}

/** An empty list of anchors; references count from 0. */
export function createAnchors(): Anchors {
  const elements: Element[] = [];
  return {
    add: (element) => elements.push(element) - 1,
    get: (ref) => elements[ref] ?? null,
  };
}
