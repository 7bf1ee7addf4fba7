/**
 * All that the page reader asks of a tree of nodes. The live page answers through accessors that no name in the page can shadow (`domOf`);
 * a tree without a browser answers for itself (`lib/readers/static-dom`). Elements are nodes of type 1.
 */

/** How an element stands on the page. */
export type Sight =
  /** A person sees it. */
  | 'seen'
  /** It takes its place, but nobody sees it (`visibility: hidden`); what is inside it may be seen all the same. */
  | 'unseen'
  /** It is not rendered, nor anything inside it. */
  | 'gone';

/** The few things the reader asks a node of kind `N`. Every answer is safe against names that shadow DOM properties. */
export interface DomAccess<N extends object> {
  firstChild(node: N): N | null;
  nextSibling(node: N): N | null;
  /** 1 for an element, 3 for text; the reader passes over all others. */
  nodeType(node: N): number;
  /** Lower-case tag name in HTML; '' for anything that is no element. */
  localName(node: N): string;
  /** The data of a text node. */
  data(node: N): string;
  attribute(element: N, name: string): string | null;
  hasAttributes(element: N): boolean;
  /** What a person reads in a text field; '' for any other kind of field. */
  fieldText(field: N): string;
  /** The descendant elements with that tag name; live and lazy, so that asking for the first few costs little. */
  descendants(element: N, tag: string): ArrayLike<N>;
  /** The open shadow tree that a person sees instead of the element's own children. */
  shadowRoot(element: N): N | null;
  /** What a slot of a shadow tree shows instead of its own children; empty where it shows those. */
  assigned(slot: N): readonly N[];
  /** The root element of a frame's document, where this page may read it. */
  frameRoot(element: N): N | null;
  /** Whether a person sees the element. Ancestors count. */
  sight(element: N): Sight;
  /** How the element would stand if everything around it were shown: by its own style and markup alone. */
  ownSight(element: N): Sight;
  /** True where the element's own attributes may hide it. */
  mayHide(element: N): boolean;
}
