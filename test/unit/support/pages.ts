// Pages and raw tables for the tests of the reading half.
import { JSDOM } from 'jsdom';
import { readPage } from '../../../lib/page/read/read-page';
import { formLabels } from '../../../lib/report/form-labels';
import type { RawTable, SourceBlock, TextBlock } from '../../../lib/source/source-document';
import { expand, type GridCell } from '../../../lib/table/grid';
import { readRows, type TableRow } from '../../../lib/table/rows';

/** A page with this body, as jsdom parses it. Styles work where the page has a style element. */
export function documentOf(body: string, head = ''): Document {
  return new JSDOM(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).window.document;
}

/** What the reader makes of the body. */
export function blocksOf(body: string, head = ''): SourceBlock[] {
  return readPage(documentOf(body, head)).source.blocks;
}

/** The lines of running text. */
export function linesOf(blocks: readonly SourceBlock[]): string[] {
  return textsOf(blocks).map(({ text }) => text);
}

/** The blocks of running text. */
export function textsOf(blocks: readonly SourceBlock[]): TextBlock[] {
  return blocks.filter((block): block is TextBlock => block.type === 'text');
}

/** The tables among the blocks. */
export function tablesIn(blocks: readonly SourceBlock[]): RawTable[] {
  return blocks.filter((block): block is RawTable => block.type === 'table');
}

/** The texts of every table, row by row, for reading at a glance: cells parted by |. */
export function tableTexts(blocks: readonly SourceBlock[]): string[][] {
  return tablesIn(blocks).map((table) => table.rows.map((row) => row.cells.map(({ text }) => text).join('|')));
}

/** A cell of a hand-made table: its words, or its words with spans. */
export type CellSpec = string | number | { text: string; rowspan?: number; colspan?: number };

/** A raw table by hand; references count up from `from`. */
export function rawTable(rows: readonly (readonly CellSpec[])[], from = 1): RawTable {
  let ref = from;
  const next = (): number => {
    ref += 1;
    return ref;
  };
  return {
    type: 'table',
    ref: from,
    rows: rows.map((cells) => ({
      ref: next(),
      group: 0,
      cells: cells.map((spec) => {
        const { text, rowspan = 1, colspan = 1 } = typeof spec === 'object' ? spec : { text: String(spec) };
        return { ref: next(), text, rowspan, colspan, header: false, picture: null, link: false };
      }),
    })),
  };
}

/** The rows of hand-made tables. */
export function rowsOf(...tables: readonly (readonly (readonly CellSpec[])[])[]): TableRow[] {
  return readRows(
    tables.map((rows, index) => rawTable(rows, 1 + index * 10_000)),
    formLabels.readCore,
  );
}

/** A line of running text by hand. */
export function textBlock(text: string, more: Partial<TextBlock> = {}): TextBlock {
  return { type: 'text', ref: 1, text, heading: 0, continues: false, link: false, chrome: false, ...more };
}

/** The text that fills each slot of a table, '·' where none does: one string for each row. */
export function slotTexts(table: RawTable): string[] {
  return expand(table).rows.map((row) => row.slots.map((cell: GridCell | null) => cell?.raw.text ?? '·').join(' '));
}
