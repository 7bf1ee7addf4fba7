/** Markup from items: the parts that every layout shares and overrides where its editor differs. */
import type { Grid, GridCell } from './grid';
import type { Chrome, Item, PageDoc } from './items';

/** Text made safe for markup. */
export function esc(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** How a layout writes tables. */
export interface TableStyle {
  table?: string;
  row?: (index: number) => string;
  /** Attributes of a cell beside its spans. */
  attrs?: (cell: GridCell) => string;
  tag?: (cell: GridCell, row: number) => 'td' | 'th';
  inner?: (cell: GridCell) => string;
  /** Goes between `<table>` and the first row. */
  head?: string;
  /** Leaves end tags away, as old editors did. */
  unclosed?: boolean;
}

/** A table. */
export function tableHtml(grid: Grid, style: TableStyle = {}): string {
  const body = grid.map((row, y) => {
    const cells = row.map((item) => {
      const tag = style.tag?.(item, y) ?? 'td';
      const spans = `${item.rowspan > 1 ? ` rowspan="${item.rowspan}"` : ''}${item.colspan > 1 ? ` colspan="${item.colspan}"` : ''}`;
      const inner = style.inner?.(item) ?? esc(item.text);
      return `<${tag}${spans}${style.attrs?.(item) ?? ''}>${inner}${style.unclosed ? '' : `</${tag}>`}`;
    });
    return `<tr${style.row?.(y) ?? ''}>${cells.join('')}${style.unclosed ? '' : '</tr>'}`;
  });
  return `<table${style.table ?? ' border="1" cellspacing="0" cellpadding="4"'}>${style.head ?? ''}${body.join('\n')}</table>`;
}

/** How a layout writes each kind of item. */
export interface ItemStyle {
  title?: (lines: string[]) => string;
  para?: (text: string) => string;
  sub?: (text: string) => string;
  heading?: (text: string, section: number) => string;
  table?: (item: Extract<Item, { type: 'table' }>) => string;
  picture?: (label: string) => string;
  signature?: (lines: string[]) => string;
}

const plain = {
  title: (lines: string[]) =>
    lines.map((line) => `<h1 style="text-align:center;font-size:24px">${esc(line)}</h1>`).join('\n'),
  para: (text: string) => `<p style="text-indent:2em">${esc(text)}</p>`,
  heading: (text: string) => `<p style="text-indent:2em"><strong>${esc(text)}</strong></p>`,
  table: (item: Extract<Item, { type: 'table' }>) => tableHtml(item.grid),
  picture: (label: string) =>
    `<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="640" height="480" alt="${esc(label)}"></p>`,
  signature: (lines: string[]) => lines.map((line) => `<p style="text-align:right">${esc(line)}</p>`).join('\n'),
};

/** The report's own content, item by item. */
export function itemsHtml(items: readonly Item[], style: ItemStyle = {}): string {
  const para = style.para ?? plain.para;
  return items
    .map((item) => {
      switch (item.type) {
        case 'title':
          return (style.title ?? plain.title)(item.lines);
        case 'para':
          return para(item.text);
        case 'sub':
          return (style.sub ?? para)(item.text);
        case 'heading':
          return (style.heading ?? plain.heading)(item.text, item.section);
        case 'table':
          return (style.table ?? plain.table)(item);
        case 'picture':
          return (style.picture ?? plain.picture)(item.label);
        case 'raw':
          return item.html;
        default:
          return (style.signature ?? plain.signature)(item.lines);
      }
    })
    .join('\n');
}

/** The site around the report: header, crumbs, meta line, metadata table, sidebar, footer. */
export function siteHtml(chrome: Chrome, content: string, head = ''): string {
  const metadata = chrome.metadata.length
    ? `<table class="xxgk-meta" width="100%">${pairs(chrome.metadata)}</table>`
    : '';
  const sidebar = chrome.sidebar.length
    ? `<div class="side" style="width:240px"><h3>历年年报</h3><ul>${chrome.sidebar.map((line) => `<li><a href="#">${esc(line)}</a></li>`).join('')}</ul></div>`
    : '';
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${esc(chrome.documentTitle)}</title>${head}</head><body>
<div class="header"><div class="nav">${['首页', '新闻中心', '政务公开', '办事服务', '互动交流'].map((line) => `<a href="#">${line}</a>`).join(' ')}</div></div>
<div class="crumbs">您当前的位置：${chrome.crumbs.map((line) => `<a href="#">${esc(line)}</a>`).join(' &gt; ')}</div>
${sidebar}${metadata}
<div class="meta">${esc(chrome.meta)}</div>
<div class="content" id="zoom">
${content}
</div>${chrome.after ?? ''}
<div class="footer">${chrome.footer.map((line) => `<p>${esc(line)}</p>`).join('')}</div>
</body></html>
`;
}

function pairs(rows: [string, string][]): string {
  const cells = rows.map(([name, value]) => `<td>${esc(name)}：</td><td>${esc(value)}</td>`);
  const lines: string[] = [];
  for (let at = 0; at < cells.length; at += 2) lines.push(`<tr>${cells.slice(at, at + 2).join('')}</tr>`);
  return lines.join('');
}

/** A page in the plainest way. */
export function plainPage(doc: PageDoc, style: ItemStyle = {}, head = ''): string {
  return siteHtml(doc.chrome, itemsHtml(doc.items, style), head);
}
