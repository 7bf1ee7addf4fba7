/** Where the report stands: in layout tables, in one cell, in frames, beside hidden copies. */
import type { Grid } from '../page/grid';
import { esc, itemsHtml, plainPage, siteHtml, tableHtml } from '../page/html';
import type { Item } from '../page/items';
import type { Layout } from './types';

const oldNested: Layout = {
  id: 'nested',
  about: 'the whole page in nested layout tables, the report in a cell of the innermost',
  render: (doc) => {
    const { chrome } = doc;
    const content = itemsHtml(doc.items, {
      title: (lines) => `<center><font size="5"><b>${lines.map(esc).join('<br>')}</b></font></center>`,
      para: (text) => `<p>　　${esc(text)}</p>`,
      table: (item) =>
        `<table width="98%" align="center" bgcolor="#000000" cellspacing="1"><tr><td bgcolor="#ffffff">${tableHtml(item.grid, { table: ' width="100%" border="1" cellspacing="0"' })}</td></tr></table>`,
    });
    const menu = (chrome.sidebar.length ? chrome.sidebar : ['机构职能', '政策文件', '财政预决算', '年度报告'])
      .map((line) => `<tr><td height="24"><a href="#">${esc(line)}</a></td></tr>`)
      .join('');
    const metadata = chrome.metadata.map(([name, value]) => `<td>${esc(name)}</td><td>${esc(value)}</td>`).join('');
    return {
      html: `<html><head><meta charset="utf-8"><title>${esc(chrome.documentTitle)}</title></head><body>
<table width="1000" align="center" border="0" cellpadding="0" cellspacing="0"><tr><td colspan="2"><table width="100%"><tr><td><img src="data:," width="1000" height="80" alt="门户网站"></td></tr><tr><td>${chrome.crumbs.map(esc).join(' → ')}</td></tr></table></td></tr>
<tr><td width="220" valign="top"><table>${menu}</table></td><td valign="top"><table width="100%"><tr><td>${metadata ? `<table><tr>${metadata}</tr></table>` : ''}${esc(chrome.meta)}</td></tr><tr><td class="nr">${content}</td></tr></table></td></tr>
<tr><td colspan="2" align="center">${chrome.footer.map(esc).join('<br>')}</td></tr></table></body></html>`,
    };
  },
};

const oneCell: Layout = {
  id: 'one-cell',
  about: 'the report in one cell, its text parted by br only',
  render: (doc) => ({
    html: siteHtml(doc.chrome, `<table class="con"><tbody><tr><td>${brText(doc.items)}</td></tr></tbody></table>`),
  }),
};

const brOnly: Layout = {
  id: 'br-text',
  about: 'the running text in one paragraph parted by br, ideographic spaces as indents',
  render: (doc) => ({ html: siteHtml(doc.chrome, `<p>${brText(doc.items)}</p>`) }),
};

function brText(items: readonly Item[]): string {
  return items
    .map((item) => {
      if (item.type === 'table') return tableHtml(item.grid);
      if (item.type === 'raw') return item.html;
      if (item.type === 'picture') return `<img src="data:," width="640" height="480" alt="${esc(item.label)}"><br>`;
      if (item.type === 'title' || item.type === 'signature') return `${item.lines.map(esc).join('<br>')}<br><br>`;
      return `　　${esc(item.text)}<br>\n`;
    })
    .join('');
}

const thHeader: Layout = {
  id: 'th',
  about: 'plain th header cells, thead and tbody, h2 headings, a caption',
  render: (doc) => ({
    html: plainPage(doc, {
      heading: (text) => `<h2>${esc(text)}</h2>`,
      sub: (text) => `<h3>${esc(text)}</h3>`,
      table: (item) => {
        const rows = headerRows(item.name);
        const style = { tag: (cell: { kind: string }) => (cell.kind === 'number' ? ('td' as const) : ('th' as const)) };
        const html = tableHtml(item.grid, style);
        const at = nthIndex(html, '</tr>', rows) + 5;
        const caption =
          item.name === 'applications' ? '<caption>收到和处理政府信息公开申请情况表（单位：件）</caption>' : '';
        return html.replace(/^(<table[^>]*>)/, `$1${caption}`).length && rows > 0
          ? `${html.slice(0, html.indexOf('>') + 1)}${caption}<thead>${html.slice(html.indexOf('>') + 1, at)}</thead><tbody>${html.slice(at).replace('</table>', '</tbody></table>')}`
          : html;
      },
    }),
  }),
};

function headerRows(name: string): number {
  return name === 'disclosure' ? 0 : 3;
}

function nthIndex(text: string, part: string, count: number): number {
  let at = -1;
  for (let turn = 0; turn < count; turn += 1) at = text.indexOf(part, at + 1);
  return at;
}

const hidden: Layout = {
  id: 'hidden-copies',
  about: 'a stale copy of every table hidden by display:none, another by a class for narrow screens',
  render: (doc, rng) => ({
    html: plainPage(
      doc,
      {
        table: (item) => {
          const stale = tableHtml(staled(item.grid, rng.int(1, 7)));
          const real = tableHtml(item.grid);
          return rng.chance(0.5)
            ? `<div style="display:none">${stale}</div><div class="pc-only">${real}</div><div class="m-only">${stale}</div>`
            : `<div class="m-only">${stale}</div>${real}<div hidden>${stale}</div>`;
        },
        para: (text) => `<p>${esc(text)}<span style="display:none">2018年收到申请99件</span></p>`,
      },
      '<style>.m-only{display:none}@media (max-width:600px){.m-only{display:block}.pc-only{display:none}}</style>',
    ),
  }),
};

/** The table of another draft: every number changed. */
function staled(grid: Grid, by: number): Grid {
  return grid.map((row) =>
    row.map((cell) =>
      cell.kind === 'number' ? { ...cell, text: String((Number.parseInt(cell.text, 10) || 0) + by) } : cell,
    ),
  );
}

const scroll: Layout = {
  id: 'scroll',
  about: 'tables in narrow scrolling boxes, text clamped behind a 展开 button, colgroup with junk',
  render: (doc) => ({
    html: plainPage(doc, {
      table: (item) =>
        `<div class="table-wrap" style="width:300px;height:160px;overflow:auto">${tableHtml(item.grid, {
          head: '<!-- generated --><colgroup><col style="width:0"><col span="40"><col></colgroup><tbody>',
          row: () => ' class="et3" ',
        })}</div>`,
    }),
  }),
};

const frame: Layout = {
  id: 'frame',
  about: 'the report is the content of a frame; the page around it has only chrome',
  render: (doc) => {
    const inner = `<!DOCTYPE html><html><head><title></title></head><body>${itemsHtml(doc.items)}</body></html>`;
    return {
      html: siteHtml(
        doc.chrome,
        `<iframe id="report" width="980" height="3000" frameborder="0" srcdoc="${esc(inner)}"></iframe>`,
      ),
      frame: '#report',
    };
  },
};

const tableFrames: Layout = {
  id: 'table-frames',
  about: 'the text on the page, each table in a frame of the same origin',
  render: (doc) => ({
    html: plainPage(doc, {
      table: (item) =>
        `<iframe width="980" height="900" srcdoc="${esc(`<html><body>${tableHtml(item.grid)}</body></html>`)}"></iframe>`,
    }),
  }),
};

export const nestLayouts: readonly Layout[] = [
  oldNested,
  oneCell,
  brOnly,
  thHeader,
  hidden,
  scroll,
  frame,
  tableFrames,
];
