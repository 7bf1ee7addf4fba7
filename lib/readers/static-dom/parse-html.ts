/** HTML → tree, by parse5, which follows the HTML standard to the letter as browsers do: unclosed cells, text between rows, nested tables. */
import { html, parse, type TreeAdapter } from 'parse5';
import { attributeOf, NODE, StaticNode } from './node';

/** A parsed page. */
export interface ParsedPage {
  /** The `html` element. */
  root: StaticNode | null;
  /** Elements that hold style sheets, in the order of the source. */
  styles: StaticNode[];
  /** The first `title`, in the order of the source. */
  title: StaticNode | null;
  /** The first `meta` called PubDate, by the date of publication that it gives. */
  pubDate: StaticNode | null;
}

/** Parses a whole page; whatever stands in it, there is a tree. */
export function parseHtml(source: string): ParsedPage {
  const styles: StaticNode[] = [];
  const titles: StaticNode[] = [];
  const dates: StaticNode[] = [];
  const document = parse(source, {
    treeAdapter: {
      ...adapter,
      createElement: (name, namespace, attributes) => {
        const element = new StaticNode(NODE.element, name);
        element.namespace = namespace;
        element.attributes = attributes;
        if (namespace === html.NS.HTML) {
          if (name === 'style') styles.push(element);
          else if (name === 'title') titles.push(element);
          else if (name === 'meta' && attributeOf(element, 'name')?.toLowerCase() === 'pubdate') dates.push(element);
        }
        return element;
      },
    },
  });
  const isInPage = (node: StaticNode): boolean => {
    let at: StaticNode | null = node;
    while (at && at !== document) at = at.parent;
    return at === document;
  };
  let root = document.first;
  while (root && root.type !== NODE.element) root = root.next;
  return {
    root,
    styles: styles.filter(isInPage),
    title: titles.find(isInPage) ?? null,
    pubDate: dates.find(isInPage) ?? null,
  };
}

interface StaticMap {
  node: StaticNode;
  parentNode: StaticNode;
  childNode: StaticNode;
  document: StaticNode;
  documentFragment: StaticNode;
  element: StaticNode;
  commentNode: StaticNode;
  textNode: StaticNode;
  template: StaticNode;
  documentType: StaticNode;
}

/** Where the page stands on quirks, which the parser asks for again when it meets a table in a paragraph. */
const modes = new WeakMap<StaticNode, html.DOCUMENT_MODE>();

const adapter: Omit<TreeAdapter<StaticMap>, 'createElement'> = {
  createDocument: () => new StaticNode(NODE.document, ''),
  createDocumentFragment: () => new StaticNode(NODE.fragment, ''),
  createCommentNode: () => new StaticNode(NODE.comment, ''),
  createTextNode: (words) => {
    const text = new StaticNode(NODE.text, '');
    text.data = words;
    return text;
  },
  // Nobody sees a comment: it is left out of the tree.
  appendChild: (parent, node) => {
    if (node.type !== NODE.comment) parent.insert(node, null);
  },
  insertBefore: (parent, node, reference) => {
    if (node.type !== NODE.comment) parent.insert(node, reference);
  },
  insertText: (parent, words) => parent.insertWords(words, null),
  insertTextBefore: (parent, words, reference) => parent.insertWords(words, reference),
  detachNode: (node) => node.detach(),
  adoptAttributes: (element, attributes) => {
    const known = new Set(element.attributes.map(({ name }) => name));
    element.attributes = [...element.attributes, ...attributes.filter(({ name }) => !known.has(name))];
  },
  setTemplateContent: (template, content) => {
    template.content = content;
  },
  getTemplateContent: (template) => template.content ?? template,
  setDocumentType: () => undefined,
  setDocumentMode: (document, mode) => {
    modes.set(document, mode);
  },
  getDocumentMode: (document) => modes.get(document) ?? html.DOCUMENT_MODE.NO_QUIRKS,
  getFirstChild: (node) => node.first,
  getChildNodes: (node) => {
    const nodes: StaticNode[] = [];
    for (let child = node.first; child; child = child.next) nodes.push(child);
    return nodes;
  },
  getParentNode: (node) => node.parent,
  getAttrList: (element) => element.attributes,
  getTagName: (element) => element.name,
  getNamespaceURI: (element) => element.namespace as html.NS,
  getTextNodeContent: (text) => text.data,
  getCommentNodeContent: () => '',
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isElementNode: (node): node is StaticNode => node.type === NODE.element,
  isTextNode: (node): node is StaticNode => node.type === NODE.text,
  isCommentNode: (node): node is StaticNode => node.type === NODE.comment,
  isDocumentTypeNode: (node): node is StaticNode => node.type === NODE.doctype,
  getNodeSourceCodeLocation: () => null,
  setNodeSourceCodeLocation: () => undefined,
  updateNodeSourceCodeLocation: () => undefined,
};
