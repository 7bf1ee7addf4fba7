/** Reads the live page once into a SourceDocument, and keeps the way back into it. Never changes the page. */
import type { SourceDocument } from '../../source/source-document';
import { domOf } from '../dom';
import { type Anchors, createAnchors } from '../places/anchors';
import { readTree } from './read-tree';

/** A page as read, and the way back into it. */
export interface PageReading {
  source: SourceDocument;
  anchors: Anchors;
}

/**
 * Reads a document. Everything hidden, and everything beyond the budget, is left out.
 * @param part the one element of it to be read, for a document that is drawn inside a page of our own; by default all of it
 */
export function readPage(document: Document, part?: Element): PageReading {
  const dom = domOf(document);
  const root = part ?? dom.documentElement(document);
  const anchors = createAnchors(root);
  const source = readTree<Node>({
    dom,
    root,
    title: dom.title(document),
    published: dom.metadata(document, 'pubdate'),
    note: (element) => anchors.add(element as Element),
  });
  return { source, anchors };
}
