/** Which element of the page each reference of the read data stands for: NodeRef → Element. */
import type { NodeRef } from '../../source/source-document';

/** The elements that the source document's references name. */
export interface Anchors {
  /** Everything that was read is inside it; null for a document without a root element. */
  readonly root: Element | null;
  add(element: Element): NodeRef;
  get(ref: NodeRef): Element | null;
}

/** An empty list of anchors below `root`; references count from 0. */
export function createAnchors(root: Element | null): Anchors {
  const elements: Element[] = [];
  return {
    root,
    add: (element) => elements.push(element) - 1,
    get: (ref) => elements[ref] ?? null,
  };
}
