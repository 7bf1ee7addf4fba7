/** Markup that one site collected over its years: page breaks kept, labels in pieces, spans in spans, a table before the text, 繁体. */
import { inTraditional } from '../../../unit/support/traditional';
import { type Grid, type GridCell, layOut } from '../page/grid';
import { esc, itemsHtml, plainPage, siteHtml, tableHtml } from '../page/html';
import type { Item } from '../page/items';
import { cutAt } from '../page/transform';
import type { Rng } from '../random';
import type { Layout } from './types';

type TableItem = Extract<Item, { type: 'table' }>;

function tables(id: string, about: string, table: (item: TableItem, rng: Rng) => string): Layout {
  return { id, about, render: (doc, rng) => ({ html: plainPage(doc, { table: (item) => table(item, rng) }) }) };
}

/** The rows of table three at which a page can break: not in its header, not before its last row. */
function breakOf(grid: Grid, rng: Rng): number {
  return rng.int(8, grid.length - 3);
}

const groupAgain = tables(
  'group-again',
  'a page break kept inside table three: the groups of its rows begin anew in the middle',
  (item, rng) => {
    if (item.name !== 'applications') return tableHtml(item.grid);
    const [first, second] = cutAt(item.grid, breakOf(item.grid, rng), 'repeat');
    return tableHtml([...first, ...second]);
  },
);

const headerInside = tables(
  'header-inside',
  'a page break kept inside table three: header and groups stand a second time in the middle',
  (item, rng) => {
    if (item.name !== 'applications') return tableHtml(item.grid);
    const [first, second] = cutAt(item.grid, breakOf(item.grid, rng), 'repeat');
    return tableHtml([...first, ...item.grid.slice(0, 3), ...second]);
  },
);

/** A label in two or three pieces, cut anywhere. */
function pieces(text: string, rng: Rng): string[] {
  if (text.length < 4) return [text];
  const cuts = [rng.int(1, text.length - 1), rng.int(1, text.length - 1)].sort((a, b) => a - b) as [number, number];
  return [text.slice(0, cuts[0]), text.slice(cuts[0], cuts[1]), text.slice(cuts[1])].filter((part) => part !== '');
}

const cutLabels = tables('cut-labels', 'one paragraph a line in every cell, labels cut over several', (item, rng) =>
  tableHtml(item.grid, {
    table: ' border="1" style="border-left-width:1px;border-top-width:1px;border-style:outset"',
    inner: ({ text, kind }) =>
      (kind === 'number' ? [text] : pieces(text, rng)).map((part) => `<p align="center">${esc(part)}</p>`).join('\n'),
  }),
);

/** Characters of a text in spans of their own, side by side, each within others; a blank of no meaning at the end. */
function spans(text: string, rng: Rng): string {
  const wrap = (part: string): string =>
    `<span style="font-size:12pt"><span style="font-family:宋体"><span lang="EN-US">${esc(part)}</span></span></span>`;
  const at = text.length > 1 ? rng.int(1, text.length - 1) : text.length;
  return `${wrap(text.slice(0, at))}${at < text.length ? wrap(text.slice(at)) : ''}<span>&nbsp;</span>`;
}

const adjacentSpans: Layout = {
  id: 'adjacent-spans',
  about: 'words and numbers broken into adjacent spans inside spans, a trailing blank in each cell',
  render: (doc, rng) => ({
    html: plainPage(doc, {
      para: (text) => `<p class="MsoNormal">${spans(text, rng)}</p>`,
      heading: (text) => `<p class="MsoNormal"><b>${spans(text, rng)}</b></p>`,
      table: (item) =>
        tableHtml(item.grid, {
          table: ' class="MsoNormalTable" border="1" cellspacing="0"',
          inner: (cell: GridCell) => `<p class="MsoNormal">${cell.text === '' ? '&nbsp;' : spans(cell.text, rng)}</p>`,
        }),
    }),
  }),
};

const indexTable: Layout = {
  id: 'index-table',
  about: 'a bordered index table before the text, with numbers, another year and a long row of empty cells',
  render: (doc, rng) => {
    const year = rng.int(2023, 2029);
    const rows: [string, string, string, string][] = [
      ['索 引 号', `00${rng.int(100000, 999999)}X/${year}-00${rng.int(100, 999)}`, '主题分类', '其他'],
      ['发文字号', '〔〕号', '有 效 性', '有效'],
      ['公开范围', '面向全社会', '公开期限', `${rng.int(1, 30)}`],
    ];
    const cells = rows.map((row) => `<tr>${row.map((text) => `<td>${esc(text)}</td>`).join('')}</tr>`).join('');
    const empty = `<tr><td>信息公开元数据</td>${'<td></td>'.repeat(120)}</tr>`;
    const index = `<table border="1" class="index">${cells}${empty}</table>`;
    return { html: siteHtml(doc.chrome, `${index}<p></p>${itemsHtml(doc.items)}`) };
  },
};

const traditional: Layout = {
  id: 'traditional',
  about: 'the whole page in traditional characters',
  render: (doc) => ({ html: inTraditional(plainPage(doc)) }),
};

const traditionalWord: Layout = {
  id: 'traditional-lines',
  about: 'traditional characters, and every cell a line of its own without table markup',
  cleanOnly: true,
  render: (doc) => ({
    html: inTraditional(
      plainPage(doc, {
        table: (item) =>
          layOut(item.grid)
            .slots.map(({ cell }) => `<p>${esc(cell.text) || '&nbsp;'}</p>`)
            .join('\n'),
      }),
    ),
  }),
};

const oneTable: Layout = {
  id: 'layout-rows',
  about: 'the whole report in one layout table: a row with the title, an empty row, a row with the text',
  render: (doc) => {
    const titles = doc.items.filter(({ type }) => type === 'title');
    const rest = doc.items.filter(({ type }) => type !== 'title');
    const rows = [itemsHtml(titles), '&nbsp;', itemsHtml(rest)].map((html) => `<tr><td>${html}</td></tr>`);
    return { html: siteHtml(doc.chrome, `<table width="100%" border="0">${rows.join('')}</table>`) };
  },
};

const textVersion: Layout = {
  id: 'text-version',
  about: 'two tabs: an embedded PDF is shown, the text version is hidden',
  render: (doc) => {
    const tabs = '<div class="tab"><a href="javascript:;">全真版</a> <a href="javascript:;">文字版</a></div>';
    const original = '<div class="original"><iframe src="/pdf/viewer.html" width="800" height="1000"></iframe></div>';
    const text = `<div class="words" style="display:none">${itemsHtml(doc.items)}</div>`;
    return { html: siteHtml(doc.chrome, tabs + original + text) };
  },
};

export const generationLayouts: readonly Layout[] = [
  groupAgain,
  headerInside,
  cutLabels,
  adjacentSpans,
  indexTable,
  traditional,
  traditionalWord,
  oneTable,
  textVersion,
];
