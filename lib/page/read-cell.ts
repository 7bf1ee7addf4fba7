/** The visible text of one table cell, with line breaks where the page has them. */
import { collapse } from '../text/normalise';
import type { Dom } from './dom';
import { BLOCK, SKIPPED } from './tags';

/** What a cell holds. */
export interface CellContent {
  /** Lines parted by \n, white space collapsed, '' for an empty cell. */
  text: string;
  /** The first picture in it, or null. */
  picture: Element | null;
  /** True where text was left out because there is more than any statutory cell can hold. */
  long: boolean;
}

/** No cell of a statutory table holds more; what does is running text laid out as a table. */
export const LONG_CELL = 300;

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Reads one cell; stops reading as soon as it is clearly running text. */
export function readCell(dom: Dom, cell: Element): CellContent {
  const only = dom.firstChild(cell);
  if (only === null) return { text: '', picture: null, long: false };
  if (dom.nextSibling(only) === null && dom.nodeType(only) === TEXT_NODE) {
    const data = dom.data(only);
    // Long white space is common in printed source; only what remains after collapsing counts.
    const text = data.length > 40 ? collapse(data.slice(0, LONG_CELL * 20)) : plain(data);
    return { text, picture: null, long: text.length > LONG_CELL };
  }
  return readMixed(dom, only);
}

/** Most cells hold a bare number: those need no folding. */
function plain(data: string): string {
  for (let index = 0; index < data.length; index += 1) {
    const unit = data.charCodeAt(index);
    if (unit < 48 || unit > 57) return collapse(data);
  }
  return data;
}

function readMixed(dom: Dom, first: Node): CellContent {
  const lines: string[] = [];
  let line = '';
  let size = 0;
  let picture: Element | null = null;
  const stack: { next: Node | null; block: boolean }[] = [];
  const breakLine = (): void => {
    const text = collapse(line);
    if (text) lines.push(text);
    line = '';
  };
  let node: Node | null = first;
  while (size <= LONG_CELL * 20) {
    if (node === null) {
      const parent = stack.pop();
      if (!parent) break;
      if (parent.block) breakLine();
      node = parent.next;
      continue;
    }
    const next = dom.nextSibling(node);
    const type = dom.nodeType(node);
    if (type === TEXT_NODE) {
      const data = dom.data(node);
      line += data;
      size += data.length;
    } else if (type === ELEMENT_NODE) {
      const element = node as Element;
      const tag = dom.localName(element);
      if (tag === 'br') breakLine();
      else if (tag === 'input') line += dom.hidden(element) ? '' : dom.fieldText(element);
      else if (tag === 'img') picture ??= dom.hidden(element) ? null : element;
      else if (!SKIPPED.has(tag) && !(dom.hasAttributes(element) && dom.hidden(element))) {
        const block = BLOCK.has(tag);
        if (block) breakLine();
        stack.push({ next, block });
        node = dom.firstChild(element);
        continue;
      }
    }
    node = next;
  }
  breakLine();
  const text = lines.join('\n');
  return { text, picture, long: text.length > LONG_CELL };
}
