/** Reads a tree of nodes once into a SourceDocument: what a person sees, in reading order. Never changes the tree. */

import { OWN } from '../../form/clues';
import type { HiddenBlock, NodeRef, SourceBlock, SourceDocument } from '../../source/source-document';
import { collapse } from '../../text/normalise';
import { withSimplifiedClues } from '../clue-characters';
import { type Budget, createBudget, DEEPEST, spend } from './budget';
import type { DomAccess, Sight } from './dom-access';
import { readHidden } from './read-hidden';
import { createTableReader, type OpenTable } from './read-table';
import { BLOCK, CHROME, EMBEDDED, headingLevel, SKIPPED } from './tags';

/** A line is cut here: no paragraph of a report is so long. */
const LONGEST_LINE = 50_000;

/** An element whose children are being read; what it says holds for all inside it. */
interface Open<N extends object> {
  /** Where reading goes on when it ends. */
  next: N | null;
  /** What is read instead of its children, from `turn` on: the nodes of a slot, the summary of closed details. */
  instead: readonly N[] | null;
  turn: number;
  /** The closest block element: the place of a line. */
  block: N;
  heading: number;
  link: boolean;
  chrome: boolean;
  /** True where it is not seen itself, though elements inside it may be. */
  unseen: boolean;
  table: OpenTable<N> | null;
  /** True where the element ends a line when it begins and when it ends. */
  ends: boolean;
}

/** What stands in a table; a table that was cut takes none of it any more. */
const TABLE_PARTS = new Set(['tr', 'tbody', 'thead', 'tfoot']);
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** What is read, and how. */
export interface Reading<N extends object> {
  dom: DomAccess<N>;
  /** The element whose content is read; null for a document without any. */
  root: N | null;
  /** The document's title, as its source has it. */
  title: string;
  /** The content of the document's <meta name="PubDate">; null where it has none. */
  published?: string | null;
  /** Gives an element the reference by which a finding leads back to it. */
  note(element: N): NodeRef;
}

/** Reads a whole document. Everything hidden, and everything beyond the budget, is left out. */
export function readTree<N extends object>({ dom, root, title, published, note }: Reading<N>): SourceDocument {
  const budget = createBudget();
  const hidden: Hidden<N>[] = [];
  const blocks = root ? readBlocks(dom, note, budget, root, hidden) : [];
  if (hidden.length > 0 && isUnreadable(blocks)) {
    const inside = { ...dom, sight: dom.ownSight };
    for (const { block, element } of hidden) block.content = readBlocks(inside, note, budget, element, []);
  }
  const source: SourceDocument = {
    title: collapse(title.slice(0, LONGEST_LINE)),
    blocks,
    tooLarge: budget.over,
  };
  if (published != null) source.published = collapse(published.slice(0, LONGEST_LINE));
  if (budget.hidden < 0) source.hiddenCut = true;
  return source;
}

/** An element that is not shown and has the words of the statutory form. */
interface Hidden<N> {
  block: HiddenBlock;
  element: N;
}

/** A hidden text with so many words of the form is read. */
const ENOUGH_CLUES = 4;
/** More hidden texts of that kind are parts of a report, or copies of one. */
const MOST_HIDDEN = 2;

/** True for lines that hold enough words of the statutory form. */
function hasClues(lines: readonly string[]): boolean {
  const text = withSimplifiedClues(lines.join(''));
  return OWN.filter((clue) => text.includes(clue)).length >= ENOUGH_CLUES;
}

/** True where what is in sight holds something that cannot be read, and too few words of the form to be a report. */
function isUnreadable(blocks: readonly SourceBlock[]): boolean {
  if (!blocks.some((block) => block.type === 'frame' || (block.type === 'picture' && !block.small))) return false;
  const lines = blocks.flatMap((block) => {
    if (block.type === 'text') return [block.text];
    return block.type === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : [];
  });
  return !hasClues(lines);
}

/** Walks a tree without recursion, since pages may nest as deep as they like. */
function readBlocks<N extends object>(
  dom: DomAccess<N>,
  note: (element: N) => NodeRef,
  budget: Budget,
  root: N,
  hiddenReports: Hidden<N>[],
): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const tables = createTableReader(dom, note, blocks, budget);
  let line = '';
  let linked = 0;
  let continues = false;
  /** What is hidden in the line that is being read, or in details whose summary is: it stands behind those words. */
  let behind: HiddenBlock[] = [];

  const noteBehind = (): void => {
    if (behind.length === 0) return;
    blocks.push(...behind);
    behind = [];
  };

  const endLine = (open: Open<N>, byBreak: boolean): void => {
    const text = line === '' ? '' : collapse(line);
    if (text !== '' && spend(budget, 'lines') && spend(budget, 'text', text.length)) {
      const ref = note(open.block);
      const link = linked * 2 > line.length;
      blocks.push({ type: 'text', ref, text, heading: open.heading, continues, link, chrome: open.chrome });
      continues = byBreak;
      noteBehind();
    } else if (!byBreak) continues = false;
    line = '';
    linked = 0;
  };

  const addText = (data: string, open: Open<N>): void => {
    const room = LONGEST_LINE - line.length;
    if (data.length > room) budget.over ??= 'text';
    const kept = data.length > room ? data.slice(0, Math.max(0, room)) : data;
    line += kept;
    if (open.link) linked += kept.length;
  };

  /** Notes what an element holds without showing it. */
  const noteHidden = (element: N, instead: readonly N[] | null, sight: Sight): void => {
    const hidden = readHidden(dom, element, budget);
    if (!hidden) return;
    const block: HiddenBlock = { type: 'hidden', ref: note(element), ...hidden };
    behind.push(block);
    if (sight === 'gone' && hiddenReports.length < MOST_HIDDEN && hasClues(hidden.lines))
      hiddenReports.push({ block, element });
    if (line.trim() === '' && !instead?.length) noteBehind();
  };

  /** Opens an element for reading, or deals with it whole and returns null. */
  const enter = (element: N, open: Open<N>, next: N | null): Open<N> | null => {
    const tag = dom.localName(element);
    const breakLine = (): void => endLine(open, true);
    if (tag === 'br') breakLine();
    if (EMBEDDED.has(tag) && !open.unseen && dom.sight(element) === 'seen') tables.picture(element, breakLine, true);
    if (tag === 'br' || SKIPPED.has(tag)) return null;
    const block = BLOCK.has(tag);
    let { unseen, table } = open;
    if (table?.cut && TABLE_PARTS.has(tag)) return null;
    if (unseen || block || (dom.hasAttributes(element) && dom.mayHide(element))) {
      // When the budget is used up, the page is not asked whether it shows an element: asking costs most. Tables and rows have a budget of their own.
      if (tag !== 'table' && tag !== 'tr' && !spend(budget, 'looks')) {
        if (table && TABLE_PARTS.has(tag)) table.cut = true;
        return null;
      }
      const sight = dom.sight(element);
      if (sight === 'gone' || (sight === 'unseen' && !unseen)) noteHidden(element, null, sight);
      if (sight === 'gone') return null;
      unseen = sight === 'unseen';
    }
    if (tag === 'img') {
      if (!unseen) tables.picture(element, breakLine);
      return null;
    }
    if (tag === 'iframe' || tag === 'frame') {
      endLine(open, false);
      const inner = unseen ? null : dom.frameRoot(element);
      if (inner) blocks.push({ type: 'frame', ref: note(element), blocks: readBlocks(dom, note, budget, inner, []) });
      else if (!unseen) tables.picture(element, breakLine, true);
      return null;
    }
    if (block) endLine(open, false);
    if (tag === 'table') table = tables.open(element);
    else if (table) {
      if (tag === 'tr') {
        if (tables.row(table, element, unseen)) return null;
        // Running text laid out as a row: it is read as text, and parts the table in two.
        tables.interrupt(table);
      } else if (tag === 'tbody' || tag === 'thead' || tag === 'tfoot') tables.group(table, tag);
    }
    const instead = shownInstead(dom, element, tag);
    if (instead && tag === 'details') noteHidden(element, instead, 'seen');
    return {
      next,
      instead,
      turn: 0,
      block: block ? element : open.block,
      heading: headingLevel(tag) || open.heading,
      link: open.link || tag === 'a',
      chrome: open.chrome || CHROME.has(tag),
      unseen,
      table,
      ends: block,
    };
  };

  let open: Open<N> = {
    next: null,
    instead: null,
    turn: 0,
    block: root,
    heading: 0,
    link: false,
    chrome: false,
    unseen: false,
    table: null,
    ends: true,
  };
  const stack: Open<N>[] = [];
  let node: N | null = dom.firstChild(root);
  for (;;) {
    if (node === null) {
      if (open.ends) endLine(open, false);
      if (open.instead && open.ends) noteBehind();
      const parent = stack.pop();
      if (!parent) break;
      if (open.table && open.table !== parent.table) tables.interrupt(open.table);
      node = open.next;
      open = parent;
      continue;
    }
    // When the budget is used up, the elements that are open are closed and nothing more is read.
    const spent = !spend(budget, 'nodes');
    const next: N | null = spent ? null : nextOf(dom, open, node);
    const type = spent ? 0 : dom.nodeType(node);
    if (type === TEXT_NODE) {
      if (!open.unseen) addText(dom.data(node), open);
    } else if (type === ELEMENT_NODE) {
      if (stack.length > DEEPEST) budget.over ??= 'depth';
      const inner: Open<N> | null = stack.length > DEEPEST ? null : enter(node, open, next);
      if (inner) {
        stack.push(open);
        open = inner;
        node = inner.instead ? nextOf(dom, inner, node) : dom.firstChild(dom.shadowRoot(node) ?? node);
        continue;
      }
    }
    node = next;
  }
  noteBehind();
  return blocks;
}

function nextOf<N extends object>(dom: DomAccess<N>, open: Open<N>, node: N): N | null {
  if (!open.instead) return dom.nextSibling(node);
  const next = open.instead[open.turn] ?? null;
  open.turn += 1;
  return next;
}

/** What a person sees of an element that shows something else than its children; null for all others. */
function shownInstead<N extends object>(dom: DomAccess<N>, element: N, tag: string): readonly N[] | null {
  if (tag === 'details' && dom.attribute(element, 'open') === null) {
    for (let node = dom.firstChild(element); node !== null; node = dom.nextSibling(node)) {
      if (dom.nodeType(node) === ELEMENT_NODE && dom.localName(node) === 'summary') return [node];
    }
    return [];
  }
  const assigned = tag === 'slot' ? dom.assigned(element) : [];
  return assigned.length > 0 ? assigned : null;
}
