/**
 * A page's HTML → SourceDocument, without a browser. It is the very reader of the live page, on a tree that parse5 makes. What differs:
 * no script runs, so that content drawn by one is not there; style sheets of other files are not loaded, those in the page are read for
 * `display` and `visibility` alone (see style-sheet); frames and shadow trees are not entered, a frame counts as an embedded document.
 */
import type { DomAccess } from '../../page/read/dom-access';
import { mayHide } from '../../page/read/may-hide';
import { readTree } from '../../page/read/read-tree';
import type { SourceDocument } from '../../source/source-document';
import { attributeOf, following, type StaticNode, wordsOf } from './node';
import { parseHtml } from './parse-html';
import { sightIn } from './sight';
import { readStyleSheets } from './style-sheet';

/** What a person would see of the page in a browser that runs no script. Never throws on any text. */
export function readHtml(html: string): SourceDocument {
  const { root, styles, title, pubDate } = parseHtml(html);
  let refs = 0;
  return readTree({
    dom: { ...questions, ...sightIn(readStyleSheets(styles)) },
    root,
    title: title ? wordsOf(title) : '',
    published: pubDate && attributeOf(pubDate, 'content'),
    note: () => {
      refs += 1;
      return refs - 1;
    },
  });
}

const questions: Omit<DomAccess<StaticNode>, 'sight' | 'ownSight'> = {
  firstChild: (node) => node.first,
  nextSibling: (node) => node.next,
  nodeType: (node) => node.type,
  localName: (node) => node.name,
  data: (node) => node.data,
  attribute: attributeOf,
  hasAttributes: (element) => element.attributes.length > 0,
  fieldText: (field) => {
    const type = attributeOf(field, 'type')?.toLowerCase() ?? 'text';
    return type === 'text' || type === 'number' || type === '' ? (attributeOf(field, 'value') ?? '') : '';
  },
  descendants: (element, tag) => {
    const found: StaticNode[] = [];
    // The reader asks whether there are at least a few: so many are enough.
    for (let at = following(element, element); at && found.length < 10; at = following(at, element)) {
      if (at.name === tag) found.push(at);
    }
    return found;
  },
  shadowRoot: () => null,
  assigned: () => [],
  frameRoot: () => null,
  mayHide: (element) => mayHide(attributeOf, element),
};
