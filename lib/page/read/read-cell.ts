/** The visible text of one table cell, with line breaks where the page has them. */
import { collapse } from '../../text/normalise';
import { type Budget, spend } from './budget';
import type { DomAccess, Sight } from './dom-access';
import { BLOCK, SKIPPED } from './tags';

/** What a cell holds. */
export interface CellContent<N extends object> {
  /** Lines parted by \n, white space collapsed, '' for an empty cell. */
  text: string;
  /** The first picture in it, or null. */
  picture: N | null;
  /** True where most of its text is a link. */
  link: boolean;
  /** Set where it holds more than a cell of a statutory table can: running text (its beginning is kept), or a table of its own. */
  layout: 'prose' | 'table' | null;
}

/** No cell of a statutory table holds more; what does is running text laid out as a table. */
const LONGEST = 300;
/** Printed source pads cells with white space, so that there may be more of it before it is collapsed. */
const LONGEST_SOURCE = LONGEST * 20;
/** So many inner cells make a table inside the cell; with one or two an editor has only padded a value. */
const INNER_CELLS = 3;

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** A cell that is not rendered, so that it takes no place in its row; one that holds more than the budget has left. */
type NoContent = 'gone' | 'cut';

/**
 * Reads one cell. Stops reading as soon as it is clearly layout.
 * @param doubtful true where the cell's row is not seen, so that a cell without attributes may be so too
 */
export function readCell<N extends object>(
  dom: DomAccess<N>,
  cell: N,
  doubtful: boolean,
  budget: Budget,
): CellContent<N> | NoContent {
  const doubt = doubtful || (dom.hasAttributes(cell) && dom.mayHide(cell));
  const only = dom.firstChild(cell);
  const bare = only === null || (dom.nodeType(only) === TEXT_NODE && dom.nextSibling(only) === null);
  if (!bare) return readMixed(dom, cell, doubt, budget);
  const sight = doubt ? dom.sight(cell) : 'seen';
  if (sight === 'gone') return 'gone';
  if (only === null || sight === 'unseen') return { text: '', picture: null, link: false, layout: null };
  const data = dom.data(only);
  const text = data.length > 40 ? collapse(data.slice(0, LONGEST_SOURCE)) : plain(data);
  return cellOf<N>(text, null, false);
}

function cellOf<N extends object>(text: string, picture: N | null, link: boolean): CellContent<N> {
  return { text: text.slice(0, LONGEST), picture, link, layout: text.length > LONGEST ? 'prose' : null };
}

/** As `collapse`. Most cells hold a bare number: those need no folding. */
function plain(data: string): string {
  for (let index = 0; index < data.length; index += 1) {
    const unit = data.charCodeAt(index);
    if (unit < 48 || unit > 57) return collapse(data);
  }
  return data;
}

/**
 * Whether an element's own text is seen. Asked for only where there is text, of the innermost element that may be hidden: the answer
 * tells that all around it are rendered.
 */
interface Doubt<N> {
  element: N;
  seen: boolean | null;
}

interface Open<N> {
  next: N | null;
  block: boolean;
  raised: boolean;
  link: boolean;
  doubt: Doubt<N> | null;
}

function readMixed<N extends object>(
  dom: DomAccess<N>,
  cell: N,
  doubtful: boolean,
  budget: Budget,
): CellContent<N> | NoContent {
  const lines: string[] = [];
  let line = '';
  let size = 0;
  let linked = 0;
  let picture: N | null = null;
  let hasTable = false;
  const breakLine = (): void => {
    if (line === '') return;
    const text = plain(line);
    if (text) lines.push(text);
    line = '';
  };
  const own: Doubt<N> | null = doubtful ? { element: cell, seen: null } : null;
  let cut = false;
  /** Counted in the share of the budget that cells have. */
  const look = (element: N): Sight => {
    if (element !== cell && !spend(budget, 'looks')) cut = true;
    return cut ? 'gone' : dom.sight(element);
  };
  const isSeen = (doubt: Doubt<N> | null): boolean => {
    if (doubt === null) return true;
    doubt.seen ??= look(doubt.element) === 'seen';
    return doubt.seen;
  };
  const stack: Open<N>[] = [];
  let open: Open<N> = { next: null, block: false, raised: false, link: false, doubt: own };
  let node: N | null = dom.firstChild(cell);
  while (!hasTable && !cut && size <= LONGEST_SOURCE) {
    if (node === null) {
      if (open.block) breakLine();
      // A raised number is a reference to a note, not the end of the number in front of it.
      else if (open.raised) line += ' ';
      const parent = stack.pop();
      if (!parent) break;
      node = open.next;
      open = parent;
      continue;
    }
    if (!spend(budget, 'nodes')) cut = true;
    const next = dom.nextSibling(node);
    const type = dom.nodeType(node);
    if (type === TEXT_NODE) {
      const data = dom.data(node);
      if (isBlank(data)) line += ' ';
      else if (isSeen(open.doubt)) {
        line += data.length > LONGEST_SOURCE ? data.slice(0, LONGEST_SOURCE) : data;
        size += data.length;
        if (open.link) linked += data.length;
      }
    } else if (type === ELEMENT_NODE) {
      const element = node;
      const tag = dom.localName(element);
      if (tag === 'br') breakLine();
      else if (tag === 'input') line += look(element) === 'seen' ? dom.fieldText(element) : '';
      else if (tag === 'img') picture ??= look(element) === 'seen' ? element : null;
      else if (tag === 'table' && dom.descendants(element, 'td')[INNER_CELLS - 1] && look(element) !== 'gone') {
        hasTable = true;
      } else if (!SKIPPED.has(tag)) {
        stack.push(open);
        const block = BLOCK.has(tag);
        const raised = tag === 'sup' || tag === 'sub';
        const hides = dom.hasAttributes(element) && dom.mayHide(element);
        const link = open.link || tag === 'a';
        open = { next, block, raised, link, doubt: hides ? { element, seen: null } : open.doubt };
        if (block) breakLine();
        else if (raised) line += ' ';
        node = dom.firstChild(element);
        continue;
      }
    }
    node = next;
  }
  if (cut) return 'cut';
  breakLine();
  const text = lines.join('\n');
  // A cell with text that is seen is rendered; only a cell without any has to be asked about.
  if (text === '' && !hasTable && doubtful && own?.seen !== true && dom.sight(cell) === 'gone') return 'gone';
  const link = linked * 2 > size;
  return hasTable ? { text: '', picture, link, layout: 'table' } : cellOf(text, picture, link);
}

/** True for white space that HTML collapses; anything else counts as text. */
function isBlank(data: string): boolean {
  for (let index = 0; index < data.length; index += 1) if (data.charCodeAt(index) > 32) return false;
  return true;
}
