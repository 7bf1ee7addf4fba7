/** Tables of the live page as raw rows and cells. Rows that hold running text or another table are layout, not data. */
import type { NodeRef, RawCell, RawRow, SourceBlock } from '../../source/source-document';
import { type Budget, spend } from './budget';
import type { DomAccess } from './dom-access';
import { type CellContent, readCell } from './read-cell';
import { parseSpan } from './tags';

/** More cells in one row than any grid keeps. */
const MOST_ROW_CELLS = 1_000;

/** A row with so many cells is data, even if one of its cells holds a whole paragraph. */
const FEWEST_DATA_CELLS = 6;

/** Where browsers show the rows of a group, wherever the source has it: the first thead on top, the first tfoot at the bottom. */
type RowRegion = 'top' | 'middle' | 'bottom';

/** A table being read. Its rows are handed over when it ends or when running text interrupts it. */
export interface OpenTable<N extends object> {
  element: N;
  /** Counts thead, tbody and tfoot. */
  group: number;
  region: RowRegion;
  rows: Record<RowRegion, RawRow[]>;
  /** True from where the budget ended: the rest of the table is not read. */
  cut: boolean;
}

/** Reads the tables of one tree. */
export interface TableReader<N extends object> {
  open(element: N): OpenTable<N>;
  /** Begins a thead, tbody or tfoot of the table. */
  group(table: OpenTable<N>, tag: string): void;
  /** Takes the row as data; false where it is layout and has to be read as text. `unseen` where the row's own place is hidden. */
  row(table: OpenTable<N>, row: N, unseen: boolean): boolean;
  /** Hands over what has been read of the table so far. */
  interrupt(table: OpenTable<N>): void;
  /** Notes a picture that stands outside of a data cell. Before one that is large the line that it stands in ends (`endLine`). */
  picture(element: N, endLine: () => void, embedded?: true): void;
}

/** A reader that adds what it reads to `blocks`; `note` gives an element its reference. */
export function createTableReader<N extends object>(
  dom: DomAccess<N>,
  note: (element: N) => NodeRef,
  blocks: SourceBlock[],
  budget: Budget,
): TableReader<N> {
  const picture = (element: N, endLine: () => void, embedded?: true): void => {
    const { label, small } = describePicture(dom, element);
    if (small && label === '') return;
    if (!small) endLine();
    blocks.push({ type: 'picture', ref: note(element), label, small, ...(embedded ? { embedded } : {}) });
  };

  /** The picture of a cell, if it is large enough to stand for a table. */
  const tablePicture = (element: N | null): NodeRef | null =>
    element === null || describePicture(dom, element).small ? null : note(element);

  const cell = (element: N, content: CellContent<N>, header: boolean): RawCell => {
    const bare = !dom.hasAttributes(element);
    return {
      ref: note(element),
      text: content.text,
      rowspan: bare ? 1 : parseSpan(dom.attribute(element, 'rowspan'), 1, 65_534),
      colspan: bare ? 1 : parseSpan(dom.attribute(element, 'colspan'), 1, 1_000) || 1,
      header,
      picture: content.text === '' ? tablePicture(content.picture) : null,
      link: content.link,
    };
  };

  /**
   * The budget ends inside this row. A cell cut off by it has no value, and a row without its last cells would look like a row with too few
   * numbers: the whole row is left out. True, because nothing of it is to be read as running text either.
   */
  const cutHere = (table: OpenTable<N>): true => {
    table.cut = true;
    return true;
  };

  return {
    open(element) {
      const cut = !spend(budget, 'tables');
      return { element, group: 0, region: 'middle', rows: { top: [], middle: [], bottom: [] }, cut };
    },
    group(table, tag) {
      table.group += 1;
      const { top, bottom } = table.rows;
      table.region = 'middle';
      if (tag === 'thead' && top.length === 0) table.region = 'top';
      if (tag === 'tfoot' && bottom.length === 0) table.region = 'bottom';
    },
    row(table, row, unseen) {
      if (table.cut || !spend(budget, 'cells')) return cutHere(table);
      const found: RawCell[] = [];
      let hasProse = false;
      for (let node = dom.firstChild(row); node !== null; node = dom.nextSibling(node)) {
        if (!spend(budget, 'nodes')) return cutHere(table);
        if (dom.nodeType(node) !== 1) continue;
        const element = node;
        const tag = dom.localName(element);
        if (tag !== 'td' && tag !== 'th') continue;
        const content = readCell(dom, element, unseen, budget);
        if (content === 'gone') continue;
        if (content === 'cut') return cutHere(table);
        if (content.layout === 'table') return false;
        hasProse ||= content.layout === 'prose';
        if (found.length >= MOST_ROW_CELLS) continue;
        if (!spend(budget, 'cells')) return cutHere(table);
        found.push(cell(element, content, tag === 'th'));
      }
      if (hasProse && found.length < FEWEST_DATA_CELLS) return false;
      table.rows[table.region].push({ ref: note(row), group: table.group, cells: found });
      return true;
    },
    interrupt(table) {
      const { top, middle, bottom } = table.rows;
      const rows = top.length + bottom.length === 0 ? middle : [...top, ...middle, ...bottom];
      if (rows.length === 0) return;
      blocks.push({ type: 'table', ref: note(table.element), rows });
      table.rows = { top: [], middle: [], bottom: [] };
    },
    picture,
  };
}

/** Words for a picture, and whether it is an icon, a spacer or a line of writing rather than a table. */
function describePicture<N extends object>(dom: DomAccess<N>, element: N): { label: string; small: boolean } {
  const width = statedPixels(dom, element, 'width');
  const height = statedPixels(dom, element, 'height');
  const small = (width >= 0 && width < 200) || (height >= 0 && height < 100);
  const alternative = dom.attribute(element, 'alt')?.slice(0, LONGEST_ADDRESS).trim();
  if (alternative) return { label: alternative.slice(0, LONGEST_LABEL), small };
  return { label: small ? '' : fileName(dom.attribute(element, 'src') ?? '').slice(0, LONGEST_LABEL), small };
}

/** The size that an attribute states; -1 for none and for a share of the page (100%), which may be any size. */
function statedPixels<N extends object>(dom: DomAccess<N>, element: N, name: 'width' | 'height'): number {
  const stated = dom.attribute(element, name);
  return stated?.includes('%') ? -1 : parseSpan(stated, -1, 100_000);
}

/** A longer address holds the picture itself. */
const LONGEST_ADDRESS = 2_000;
const LONGEST_LABEL = 100;

/** The last part of an address; '' where the address names no file. */
function fileName(address: string): string {
  if (address.startsWith('data:') || address.length > LONGEST_ADDRESS) return '';
  const path = address.split(/[?#]/, 1)[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1);
}
