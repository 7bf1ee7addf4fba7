/** Tables whose shape an editor has changed: cut, split, joined, without spans, padded. */
import { cell, type Grid, layOut } from '../page/grid';
import { esc, plainPage, siteHtml, tableHtml } from '../page/html';
import type { Item } from '../page/items';
import { cutAt, dropSpans, pad, unspan } from '../page/transform';
import type { Rng } from '../random';
import type { Layout } from './types';

type TableItem = Extract<Item, { type: 'table' }>;

/** A layout that only changes how tables are written. */
function tables(id: string, about: string, table: (item: TableItem, rng: Rng) => string): Layout {
  return { id, about, render: (doc, rng) => ({ html: plainPage(doc, { table: (item) => table(item, rng) }) }) };
}

const gap = '<p>&nbsp;</p>';

const split = tables(
  'split',
  'table three broken in two at a page end; spanned labels go on as empty cells',
  (item, rng) => {
    if (item.name !== 'applications') return tableHtml(item.grid);
    return cutAt(item.grid, rng.int(6, item.grid.length - 2), 'empty')
      .map((part) => tableHtml(part))
      .join(gap);
  },
);

const splitCut = tables(
  'split-cut',
  'table three broken in two and the group labels of the second half gone with the cut',
  (item, rng) => {
    if (item.name !== 'applications') return tableHtml(item.grid);
    return cutAt(item.grid, rng.int(6, item.grid.length - 2), 'gone')
      .map((part) => tableHtml(part))
      .join(gap);
  },
);

const headerAgain = tables(
  'header-again',
  'table three printed on two pages, the header rows repeated on the second',
  (item, rng) => {
    if (item.name !== 'applications') return tableHtml(item.grid);
    const [first, second] = cutAt(item.grid, rng.int(8, item.grid.length - 3), 'repeat');
    const again = [...item.grid.slice(0, 3), ...second];
    return rng.chance(0.5) ? `${tableHtml(first)}${gap}${tableHtml(again)}` : tableHtml([...first, ...again]);
  },
);

const smallTwos = tables('small-twos', 'table two as one small table for each 第二十条 item', (item) =>
  item.name === 'disclosure'
    ? bands(item.grid)
        .map((part) => tableHtml(part))
        .join(gap)
    : tableHtml(item.grid),
);

const bandLines = tables(
  'band-lines',
  'table two as small tables, the 第二十条 lines standing between them as text',
  (item) =>
    item.name === 'disclosure'
      ? bands(item.grid)
          .map((part) => `<p><b>${esc(part[0]?.[0]?.text ?? '')}</b></p>${tableHtml(part.slice(1))}`)
          .join('\n')
      : tableHtml(item.grid),
);

/** Table two cut before each of its title rows. */
function bands(grid: Grid): Grid[] {
  const parts: Grid[] = [];
  for (const row of grid) {
    if (row[0]?.kind === 'band') parts.push([]);
    parts.at(-1)?.push(row);
  }
  return parts;
}

const noSpans = tables('no-spans', 'no span anywhere: cells that a span would cover are simply left out', (item) =>
  tableHtml(dropSpans(item.grid)),
);

const emptySpans = tables('empty-spans', 'spans unmerged: every covered place is an empty cell', (item) =>
  tableHtml(unspan(item.grid, 'empty')),
);

const repeatSpans = tables('repeat-spans', 'spans unmerged: labels repeated in every covered place', (item) =>
  tableHtml(unspan(item.grid, 'repeat')),
);

const padded = tables('padded', 'empty columns left or right, an empty last row', (item, rng) =>
  tableHtml(pad(item.grid, rng.int(0, 1), rng.int(0, 2), rng.chance(0.5))),
);

const rowTables = tables(
  'row-tables',
  'every row of table two and four a table of its own; table three in three parts',
  (item) => {
    if (item.name !== 'applications') {
      const { owner } = layOut(item.grid);
      // A row can stand alone only where no cell spans into it.
      const starts = owner.map((row, y) => row.every((slot) => !slot || slot.row === y));
      const parts: Grid[] = [];
      item.grid.forEach((row, y) => {
        if (starts[y]) parts.push([]);
        parts.at(-1)?.push(row);
      });
      return parts.map((part) => tableHtml(part)).join('');
    }
    const [head, rest] = cutAt(item.grid, 3, 'empty');
    const [intake, results] = cutAt(rest, 2, 'empty');
    return [head, intake, results].map((part) => tableHtml(part)).join('');
  },
);

const wideSpans = tables(
  'wide-spans',
  'a rowspan one too many, so that the last row is pushed to the right; colspan beyond the table',
  (item) =>
    tableHtml(
      item.grid.map((row) =>
        row.map((entry) => {
          if (entry.text === '三、本年度办理结果') return { ...entry, rowspan: entry.rowspan + 1 };
          return entry.text === '申请人情况' ? { ...entry, colspan: entry.colspan + 2 } : entry;
        }),
      ),
    ),
);

const oneTable: Layout = {
  id: 'one-table',
  about: 'tables two to four and their headings in one physical table',
  render: (doc) => {
    const rows: Grid = [];
    const out: Item[] = [];
    const joined: Item = { type: 'table', name: 'applications', grid: rows };
    for (const item of doc.items) {
      const inside = rows.length > 0;
      if (item.type === 'heading' && item.section >= 2 && item.section <= 4) {
        if (!inside) out.push(joined);
        rows.push([cell(item.text, 'band', 15)]);
      } else if (item.type === 'table') {
        if (!inside) out.push(joined);
        rows.push(...widen(item.grid, 15));
      } else if (inside && item.type === 'para' && item.section <= 4) {
        rows.push([cell(item.text, 'band', 15)]);
      } else {
        out.push(item);
      }
    }
    return { html: plainPage({ ...doc, items: out }) };
  },
};

/** The last cell of each row stretched so that every row is `width` wide; table three's corner takes the rest. */
function widen(grid: Grid, width: number): Grid {
  const { width: own, owner } = layOut(grid);
  const missing = width - own;
  if (missing <= 0) return grid;
  return grid.map((row, y) =>
    row.map((item) => {
      const slot = owner[y]?.[0];
      return slot?.cell === item && slot.row === y ? { ...item, colspan: item.colspan + missing } : item;
    }),
  );
}

const whole: Layout = {
  id: 'headings-in-rows',
  about: 'headings two to four stand in the first row of their tables',
  render: (doc) => {
    const items: Item[] = [];
    doc.items.forEach((item, at) => {
      const next = doc.items.slice(at + 1).find((other) => other.type === 'table' || other.type === 'heading');
      if (item.type === 'heading' && next?.type === 'table') return;
      if (item.type !== 'table') {
        items.push(item);
        return;
      }
      const heading = doc.items.slice(0, at).findLast((other) => other.type === 'heading');
      const { width } = layOut(item.grid);
      const row = heading?.type === 'heading' ? [[cell(heading.text, 'band' as const, width)]] : [];
      items.push({ ...item, grid: [...row, ...item.grid] });
    });
    return { html: plainPage({ ...doc, items }) };
  },
};

const unclosed: Layout = {
  id: 'unclosed',
  about: 'upper-case tags without end tags, as old editors wrote them',
  render: (doc) => {
    const html = siteHtml(
      doc.chrome,
      doc.items
        .map((item) => {
          if (item.type === 'table') return tableHtml(item.grid, { unclosed: true, table: ' BORDER=1' });
          if (item.type === 'title' || item.type === 'signature')
            return item.lines.map((line) => `<P ALIGN=center>${esc(line)}`).join('\n');
          if (item.type === 'raw') return item.html;
          return item.type === 'picture'
            ? `<P><IMG SRC="x.jpg" WIDTH=640 HEIGHT=480 ALT="${esc(item.label)}">`
            : `<P>　　${esc(item.text)}`;
        })
        .join('\n'),
    );
    return {
      html: html.replace(
        /<(\/?)(table|tr|td|p)\b/g,
        (_, slash: string, tag: string) => `<${slash}${tag.toUpperCase()}`,
      ),
    };
  },
};

export const shapeLayouts: readonly Layout[] = [
  split,
  splitCut,
  headerAgain,
  smallTwos,
  bandLines,
  noSpans,
  emptySpans,
  repeatSpans,
  padded,
  rowTables,
  wideSpans,
  oneTable,
  whole,
  unclosed,
];
