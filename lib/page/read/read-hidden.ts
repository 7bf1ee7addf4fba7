/** What an element that nobody sees would show: its words line by line, for telling what is hidden from what is missing. */
import type { HiddenBlock } from '../../source/source-document';
import { collapse } from '../../text/normalise';
import type { Budget } from './budget';
import type { DomAccess } from './dom-access';
import { BLOCK, EMBEDDED, SKIPPED } from './tags';

/** Fewer characters in one line are a word that an editor hid inside a line; a fold holds more. */
const LONGEST_WORD = 30;

/** A line is cut here. */
const LONGEST_LINE = 5_000;

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** An element being read. */
interface Open<N> {
  next: N | null;
  /** True where it ends a line. */
  block: boolean;
}

/**
 * The words and pictures inside an element, its own summary and all links left out; null where there is nothing, or no more than a word
 * inside a line. Nothing is asked about its looks: what is inside is hidden with it.
 */
export function readHidden<N extends object>(
  dom: DomAccess<N>,
  root: N,
  budget: Budget,
): Omit<HiddenBlock, 'type' | 'ref'> | null {
  const tag = dom.localName(root);
  // Folds and tabs are blocks, or elements of the page's own making; of any other element only what is in it can tell.
  let isFold = BLOCK.has(tag) || tag.includes('-');
  const lines: string[] = [];
  let line = '';
  let pictures = 0;
  const endLine = (): void => {
    const text = line === '' ? '' : collapse(line);
    if (text !== '') lines.push(text);
    line = '';
  };
  const stack: Open<N>[] = [];
  let node: N | null = dom.firstChild(root);
  for (;;) {
    if (node === null) {
      const open = stack.pop();
      if (!open) break;
      if (open.block) endLine();
      node = open.next;
      continue;
    }
    budget.hidden -= 1;
    if (budget.hidden < 0) break;
    const next: N | null = dom.nextSibling(node);
    const type = dom.nodeType(node);
    if (type === TEXT_NODE) {
      if (line.length < LONGEST_LINE) line += dom.data(node).slice(0, LONGEST_LINE);
    } else if (type === ELEMENT_NODE) {
      const tag = dom.localName(node);
      if (tag === 'img' || tag === 'iframe' || EMBEDDED.has(tag)) pictures += 1;
      else if (tag === 'br') {
        isFold = true;
        endLine();
      } else if (tag !== 'a' && !SKIPPED.has(tag) && !(tag === 'summary' && stack.length === 0)) {
        const block = BLOCK.has(tag);
        if (block) {
          isFold = true;
          endLine();
        }
        stack.push({ next, block });
        node = dom.firstChild(node);
        continue;
      }
    }
    node = next;
  }
  endLine();
  isFold ||= pictures > 0 || lines.some((each) => each.length > LONGEST_WORD);
  return isFold && lines.length + pictures > 0 ? { lines, pictures } : null;
}
