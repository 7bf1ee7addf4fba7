/** Reports pasted from office programs. */
import type { Grid, GridCell } from '../page/grid';
import { esc, itemsHtml, plainPage, siteHtml, tableHtml } from '../page/html';
import type { Rng } from '../random';
import type { Layout } from './types';

const song = 'font-size:12.0pt;font-family:仿宋_GB2312;mso-hansi-font-family:宋体;color:black';

/** Digits and words in runs of their own, as Word breaks a line wherever the font changes. */
function runs(text: string, style: string): string {
  return text
    .split(/(\d+|[A-Za-z]+)/)
    .filter((part) => part !== '')
    .map((part) =>
      /^[\dA-Za-z]/.test(part)
        ? `<span lang="EN-US" style="${style}">${esc(part)}</span>`
        : `<span style="${style}">${esc(part)}</span>`,
    )
    .join('');
}

const word: Layout = {
  id: 'word',
  about: 'pasted from Word: p.MsoNormal and spans in every cell, digits in runs of their own, o:p tags',
  render: (doc) => {
    const para = (text: string): string =>
      `<p class="MsoNormal" style="text-indent:32.0pt;line-height:28.0pt">${runs(text, song)}<span lang="EN-US"><o:p></o:p></span></p>`;
    const inner = (item: GridCell): string =>
      `<p class="MsoNormal" align="center" style="text-align:center;mso-pagination:widow-orphan">${runs(item.text, song) || '<span lang="EN-US"><o:p>&nbsp;</o:p></span>'}</p>`;
    return {
      html: plainPage(
        doc,
        {
          title: (lines) =>
            lines
              .map(
                (line) =>
                  `<p class="MsoNormal" align="center" style="text-align:center"><b>${runs(line, 'font-size:22.0pt')}</b></p>`,
              )
              .join('\n'),
          para,
          heading: (text) =>
            `<p class="MsoNormal" style="text-indent:32.0pt"><span style="font-family:黑体">${runs(text, 'font-family:黑体')}</span></p>`,
          table: (item) =>
            `<div align="center">${tableHtml(item.grid, {
              table:
                ' class="MsoNormalTable" border="0" cellspacing="0" cellpadding="0" width="639" style="width:479.0pt;border-collapse:collapse;mso-padding-alt:0cm 0cm 0cm 0cm"',
              row: (at) => ` style="mso-yfti-irow:${at};height:17.0pt"`,
              attrs: (cell) => ` width="${60 * cell.colspan}" style="border:solid windowtext 1.0pt;padding:0cm 5.4pt"`,
              inner,
              head: '<tbody>',
            })}</div><p class="MsoNormal"><span lang="EN-US"><o:p>&nbsp;</o:p></span></p>`,
        },
        '<style>p.MsoNormal{margin:0}</style>',
      ),
    };
  },
};

const wps: Layout = {
  id: 'wps',
  about: 'pasted from WPS: p.p0 and font tags, &nbsp; indents, valign cells, empty paragraphs',
  render: (doc) => ({
    html: plainPage(doc, {
      title: (lines) =>
        `<p class="p0" style="text-align:center"><font face="方正小标宋简体" size="6">${lines.map(esc).join('<br />')}</font></p>`,
      para: (text) => `<p class="p0">&nbsp;&nbsp;&nbsp;&nbsp;<font face="仿宋">${esc(text)}</font></p>`,
      heading: (text) =>
        `<p class="p15"><font face="黑体">&nbsp;&nbsp;&nbsp;&nbsp;${esc(text)}</font></p><p class="p0">&nbsp;</p>`,
      table: (item) =>
        tableHtml(item.grid, {
          table: ' class="ke-zeroborder" style="border-collapse:collapse;mso-table-layout-alt:fixed;border:none"',
          attrs: (cell) =>
            ` valign="${cell.kind === 'number' ? 'center' : 'top'}" style="padding:0 7px;border:1px solid windowtext"`,
          inner: (cell) =>
            `<p class="p0" style="margin:0"><font face="Calibri">${esc(cell.text) || '&nbsp;'}</font></p>`,
        }),
    }),
  }),
};

const excel: Layout = {
  id: 'excel',
  about: 'pasted from Excel: col elements, x:num attributes, merged header over a spacer column, empty rows',
  render: (doc) => ({
    html: plainPage(doc, {
      table: (item) =>
        tableHtml(spacer(item.grid), {
          table:
            ' border="0" cellpadding="0" cellspacing="0" width="720" style="border-collapse:collapse;width:540pt" x:str',
          head: '<colgroup><col width="72" span="9" style="mso-width-source:userset"><col width="30"></colgroup>',
          row: () => ' height="19" style="height:14.25pt"',
          attrs: (cell) =>
            cell.kind === 'number' ? ` class="xl66" align="right" x:num="${esc(cell.text)}"` : ' class="xl65"',
        }),
    }),
  }),
};

/** An empty row first and last, as a sheet is copied with its margin. */
function spacer(grid: Grid): Grid {
  const width = grid[0]?.reduce((sum, item) => sum + item.colspan, 0) ?? 1;
  const row: Grid[number] = Array.from({ length: width }, () => ({ text: '', kind: 'empty', rowspan: 1, colspan: 1 }));
  return [row, ...grid, row];
}

const trs: Layout = {
  id: 'trs',
  about:
    'CMS of the TRS kind: div.TRS_Editor with its own style block, Custom_UnionStyle, align attributes, tbody and firstRow',
  render: (doc, rng) => {
    const content = itemsHtml(doc.items, {
      title: (lines) =>
        rng.chance(0.5)
          ? ''
          : `<p align="center" style="text-align: center;"><strong>${lines.map(esc).join('')}</strong></p>`,
      para: (text) => `<p style="text-indent: 2em; line-height: 2em;" align="justify">${esc(text)}</p>`,
      heading: (text) =>
        `<p style="text-indent: 2em;"><strong><span style="font-family: 黑体;">${esc(text)}</span></strong></p>`,
      table: (item) =>
        tableHtml(item.grid, {
          table: ' class="Custom_UnionStyle" align="center" border="1" style="border-collapse: collapse;"',
          head: '<tbody>',
          row: (at) => (at === 0 ? ' class="firstRow"' : ''),
          inner: (cell) => `<p align="center">${esc(cell.text)}</p>`,
        }),
    });
    const titles = doc.items.find((item) => item.type === 'title');
    const top =
      titles?.type === 'title' ? `<div class="xl-title"><h1>${titles.lines.map(esc).join('<br>')}</h1></div>` : '';
    const css = '.TRS_Editor P{line-height:2;font-family:宋体;font-size:12pt;}.TRS_Editor TABLE{font-size:12pt;}';
    return {
      html: siteHtml(
        doc.chrome,
        `${top}<div class="view TRS_UEDITOR trs_paper_default"><div class=TRS_Editor><style type="text/css">${css}</style>${content}</div></div>`,
      ),
    };
  },
};

const fontSoup: Layout = {
  id: 'font-soup',
  about: 'every character of a label in a font tag of its own, numbers split over two spans',
  render: (doc, rng) => ({
    html: plainPage(doc, {
      para: (text) => `<p>${soup(rng, text)}</p>`,
      heading: (text) => `<div><b>${soup(rng, text)}</b></div>`,
      table: (item) => tableHtml(item.grid, { inner: (cell) => `<div>${soup(rng, cell.text)}</div>` }),
    }),
  }),
};

function soup(rng: Rng, text: string): string {
  return [...text].map((char) => (rng.chance(0.3) ? `<font face="宋体">${esc(char)}</font>` : esc(char))).join('');
}

export const pasteLayouts: readonly Layout[] = [word, wps, excel, trs, fontSoup];
