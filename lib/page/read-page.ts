/** Reads the live page once into a SourceDocument: what a person sees, in reading order. Never changes the page. */
import type { SourceBlock, SourceDocument } from '../source/source-document';
import { collapse } from '../text/normalise';
import { type Anchors, createAnchors } from './anchors';
import { type Dom, domOf } from './dom';
import { createTableReader, type OpenTable } from './read-table';
import { BLOCK, CHROME, headingLevel, SKIPPED } from './tags';

/** Where reading stops, so that no page can hold the tab: far beyond any report. */
const LIMITS = { text: 2_000_000, line: 50_000, depth: 20_000, blocks: 60_000 };

/** A page as read, and the way back into it. */
export interface PageReading {
  source: SourceDocument;
  anchors: Anchors;
}

/** An element whose children are being read; what it says holds for all inside it. */
interface Open {
  /** Where reading goes on when it ends. */
  next: Node | null;
  /** The closest block element: the place of a line. */
  block: Element;
  heading: number;
  link: boolean;
  chrome: boolean;
  table: OpenTable | null;
  /** True where the element ends a line when it begins and when it ends. */
  ends: boolean;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** Reads a whole document. Everything hidden, and everything beyond the limits, is left out. */
export function readPage(document: Document): PageReading {
  const dom = domOf(document);
  const anchors = createAnchors();
  const root = dom.documentElement(document);
  const read = root ? readTree(dom, anchors, root) : { blocks: [], tooLarge: null };
  return { source: { title: collapse(dom.title(document)), ...read }, anchors };
}

/** Walks a tree without recursion, since pages may nest as deep as they like. */
function readTree(dom: Dom, anchors: Anchors, root: Element): Pick<SourceDocument, 'blocks' | 'tooLarge'> {
  const blocks: SourceBlock[] = [];
  const tables = createTableReader(dom, anchors, blocks);
  let tooLarge: SourceDocument['tooLarge'] = null;
  let line = '';
  let linked = 0;
  let continues = false;
  let size = 0;

  const endLine = (open: Open, byBreak: boolean): void => {
    const text = line === '' ? '' : collapse(line);
    if (text !== '') {
      const ref = anchors.add(open.block);
      const link = linked * 2 > line.length;
      blocks.push({ type: 'text', ref, text, heading: open.heading, continues, link, chrome: open.chrome });
      continues = byBreak;
    } else if (!byBreak) continues = false;
    line = '';
    linked = 0;
  };

  const addText = (data: string, open: Open): void => {
    size += data.length;
    if (line.length > LIMITS.line) return;
    line += data.length > LIMITS.line ? data.slice(0, LIMITS.line) : data;
    if (open.link) linked += data.length;
  };

  /** Opens an element for reading, or deals with it whole and returns null. */
  const enter = (element: Element, open: Open, next: Node | null): Open | null => {
    const tag = dom.localName(element);
    if (tag === 'br') endLine(open, true);
    if (tag === 'br' || SKIPPED.has(tag)) return null;
    const block = BLOCK.has(tag);
    if ((block || dom.hasAttributes(element)) && dom.hidden(element)) return null;
    if (tag === 'img') {
      tables.picture(element);
      return null;
    }
    if (tag === 'iframe' || tag === 'frame') {
      endLine(open, false);
      const inner = dom.frameRoot(element);
      if (inner)
        blocks.push({ type: 'frame', ref: anchors.add(element), blocks: readTree(dom, anchors, inner).blocks });
      return null;
    }
    if (block) endLine(open, false);
    let table = open.table;
    if (tag === 'table') table = tables.open(element);
    else if (table) {
      if (tag === 'tr') {
        if (tables.row(table, element)) return null;
        // Running text laid out as a row: it is read as text, and parts the table in two.
        tables.interrupt(table);
      } else if (tag === 'tbody' || tag === 'thead' || tag === 'tfoot') table.group += 1;
    }
    return {
      next,
      block: block ? element : open.block,
      heading: headingLevel(tag) || open.heading,
      link: open.link || tag === 'a',
      chrome: open.chrome || CHROME.has(tag),
      table,
      ends: block,
    };
  };

  let open: Open = { next: null, block: root, heading: 0, link: false, chrome: false, table: null, ends: true };
  const stack: Open[] = [];
  let node: Node | null = dom.firstChild(root);
  for (;;) {
    if (node === null) {
      if (open.ends) endLine(open, false);
      const parent = stack.pop();
      if (!parent) break;
      if (open.table && open.table !== parent.table) tables.interrupt(open.table);
      node = open.next;
      open = parent;
      continue;
    }
    const next: Node | null = dom.nextSibling(node);
    const type = dom.nodeType(node);
    if (type === TEXT_NODE) addText(dom.data(node), open);
    else if (type === ELEMENT_NODE) {
      if (size > LIMITS.text) tooLarge = 'text';
      else if (blocks.length > LIMITS.blocks) tooLarge = 'text';
      else if (stack.length > LIMITS.depth) tooLarge = 'depth';
      const inner: Open | null =
        tooLarge === 'text' || tooLarge === 'depth' ? null : enter(node as Element, open, next);
      if (inner) {
        stack.push(open);
        open = inner;
        node = dom.firstChild(dom.shadowRoot(node as Element) ?? node);
        continue;
      }
    }
    node = next;
  }
  return { blocks, tooLarge: tooLarge ?? tables.tooLarge() };
}
