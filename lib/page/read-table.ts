/** Tables of the live page as raw rows and cells. Rows that hold running text or another table are layout, not data. */
import type { NodeRef, RawCell, RawRow, SourceBlock } from '../source/source-document';
import type { Anchors } from './anchors';
import type { Dom } from './dom';
import { type CellContent, readCell } from './read-cell';
import { parseSpan } from './tags';

/** Where reading stops: many times the largest report (280 cells in three tables). */
const LIMITS = { cells: 100_000, rowCells: 1_000, tables: 20_000 };

/** A table being read. Its rows are handed over when it ends or when running text interrupts it. */
export interface OpenTable {
  element: Element;
  /** Counts thead, tbody and tfoot. */
  group: number;
  rows: RawRow[];
  cut: boolean;
}

/** Reads the tables of one tree. */
export interface TableReader {
  open(element: Element): OpenTable;
  /** Takes the row as data; false where it is layout and has to be read as text. */
  row(table: OpenTable, row: Element): boolean;
  /** Hands over what has been read of the table so far. */
  interrupt(table: OpenTable): void;
  /** Notes a picture that stands outside of a data cell. */
  picture(element: Element): void;
  tooLarge(): 'cells' | 'tables' | null;
}

/** A reader that adds what it reads to `blocks`. */
export function createTableReader(dom: Dom, anchors: Anchors, blocks: SourceBlock[]): TableReader {
  let cells = 0;
  let tables = 0;
  let tooLarge: 'cells' | 'tables' | null = null;

  const picture = (element: Element): void => {
    const { label, small } = describePicture(dom, element);
    if (small && label === '') return;
    blocks.push({ type: 'picture', ref: anchors.add(element), label, small });
  };

  /** The picture of a cell, if it is large enough to stand for a table. */
  const tablePicture = (element: Element | null): NodeRef | null =>
    element === null || describePicture(dom, element).small ? null : anchors.add(element);

  const cell = (element: Element, content: CellContent, header: boolean): RawCell => {
    const bare = !dom.hasAttributes(element);
    return {
      ref: anchors.add(element),
      text: content.text,
      rowspan: bare ? 1 : parseSpan(dom.attribute(element, 'rowspan'), 1, 65_534),
      colspan: bare ? 1 : parseSpan(dom.attribute(element, 'colspan'), 1, 1_000) || 1,
      header,
      picture: content.text === '' ? tablePicture(content.picture) : null,
    };
  };

  return {
    open(element) {
      tables += 1;
      if (tables > LIMITS.tables) tooLarge = 'tables';
      return { element, group: 0, rows: [], cut: false };
    },
    row(table, row) {
      if (tooLarge) {
        table.cut = true;
        return true;
      }
      const found: RawCell[] = [];
      for (let node = dom.firstChild(row); node !== null; node = dom.nextSibling(node)) {
        if (dom.nodeType(node) !== 1) continue;
        const element = node as Element;
        const tag = dom.localName(element);
        if (tag !== 'td' && tag !== 'th') continue;
        if (dom.hasAttributes(element) && dom.hidden(element)) continue;
        if (holdsTable(dom, element)) return false;
        const content = readCell(dom, element);
        if (content.long) return false;
        if (found.length < LIMITS.rowCells) found.push(cell(element, content, tag === 'th'));
        else table.cut = true;
      }
      cells += found.length;
      if (cells > LIMITS.cells) tooLarge = 'cells';
      table.rows.push({ ref: anchors.add(row), group: table.group, cells: found });
      return true;
    },
    interrupt(table) {
      if (table.rows.length === 0) return;
      blocks.push({ type: 'table', ref: anchors.add(table.element), rows: table.rows, cut: table.cut });
      table.rows = [];
    },
    picture,
    tooLarge: () => tooLarge,
  };
}

/** True where the cell holds tables of its own; one or two inner cells are only an editor's way to pad a value. */
function holdsTable(dom: Dom, cell: Element): boolean {
  return dom.firstChild(cell) !== null && dom.descendants(cell, 'td')[2] !== undefined;
}

/** Words for a picture, and whether it is an icon, a spacer or a line of writing rather than a table. */
function describePicture(dom: Dom, element: Element): { label: string; small: boolean } {
  const width = parseSpan(dom.attribute(element, 'width'), -1, 100_000);
  const height = parseSpan(dom.attribute(element, 'height'), -1, 100_000);
  const small = (width >= 0 && width < 200) || (height >= 0 && height < 100);
  const alternative = dom.attribute(element, 'alt')?.trim();
  if (alternative) return { label: alternative.slice(0, 100), small };
  const address = dom.attribute(element, 'src') ?? '';
  const name = address.startsWith('data:') ? '' : (/([^/?#]*)(?:[?#].*)?$/.exec(address)?.[1] ?? '');
  return { label: small ? '' : name.slice(0, 100), small };
}
