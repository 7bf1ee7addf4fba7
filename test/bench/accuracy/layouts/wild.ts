/** Tables and pages that follow no template: rows regrouped, labels joined, letters from PDF files, noise between the words. */
import { cell, type Grid, type GridCell, layOut } from '../page/grid';
import { esc, itemsHtml, plainPage, siteHtml, tableHtml } from '../page/html';
import type { Item, PageDoc } from '../page/items';
import { fullWidth, mapLabels, mapNumbers } from '../page/transform';
import type { Rng } from '../random';
import type { Layout } from './types';

type TableItem = Extract<Item, { type: 'table' }>;

function tables(id: string, about: string, table: (item: TableItem, rng: Rng) => string): Layout {
  return { id, about, render: (doc, rng) => ({ html: plainPage(doc, { table: (item) => table(item, rng) }) }) };
}

/** Label cells of every row of a table three with its spans followed, outermost first. */
function labelPaths(grid: Grid): { path: GridCell[]; numbers: GridCell[] }[] {
  const { owner } = layOut(grid);
  return grid.slice(3).map((row, at) => {
    const slots = [...new Set(owner[at + 3])];
    return {
      path: slots.flatMap((slot) => (slot && slot.cell.kind !== 'number' ? [slot.cell] : [])),
      numbers: row.filter((item) => item.kind === 'number'),
    };
  });
}

/** Table three drawn anew with a label column of `width` columns. */
function redraw(grid: Grid, width: number, rows: Grid): Grid {
  const [first, second, third] = grid as [Grid[number], Grid[number], Grid[number]];
  const head = first.map((item) => (item.kind === 'corner' ? { ...item, colspan: width } : item));
  return [head, second, third, ...rows];
}

const groupRows = tables(
  'group-rows',
  'groups of table three as full-width rows above their items instead of spanning cells',
  (item) => {
    if (item.name !== 'applications') return tableHtml(item.grid);
    const seen = new Set<GridCell>();
    const rows: Grid = [];
    for (const { path, numbers } of labelPaths(item.grid)) {
      for (const group of path.slice(0, -1)) {
        if (!seen.has(group)) rows.push([cell(group.text, 'label', 1 + numbers.length)]);
        seen.add(group);
      }
      rows.push([cell(path.at(-1)?.text ?? ''), ...numbers]);
    }
    return tableHtml(redraw(item.grid, 1, rows));
  },
);

const joinedLabels = tables('joined-labels', 'one label column, groups and items joined in one cell', (item, rng) => {
  if (item.name !== 'applications') return tableHtml(item.grid);
  const joint = rng.pick(['', ' ', '：', '——', '-']);
  const rows = labelPaths(item.grid).map(({ path, numbers }) => [
    cell(path.map(({ text }) => text).join(joint)),
    ...numbers,
  ]);
  return tableHtml(redraw(item.grid, 1, rows));
});

const flatHeader = tables(
  'flat-header',
  'table three with one header row, its groups left out or joined by a dash',
  (item, rng) => {
    if (item.name !== 'applications') return tableHtml(item.grid);
    const joined = rng.chance(0.5);
    const { owner } = layOut(item.grid);
    const head = (owner[2] ?? []).flatMap((slot, at): GridCell[] => {
      if (!slot || slot.cell.kind === 'corner') return at === 0 ? [cell('项目', 'label', 3)] : [];
      return [cell(joined && slot.row === 2 ? `法人或其他组织-${slot.cell.text}` : slot.cell.text)];
    });
    return tableHtml([head, ...item.grid.slice(3)]);
  },
);

const caseRows = tables('case-rows', 'table four as two tables, or as three rows of five', (item, rng) => {
  if (item.name !== 'cases') return tableHtml(item.grid);
  const numbers = item.grid.at(-1) ?? [];
  const outcomes = (item.grid[2] ?? []).slice(0, 5);
  const blocks = [numbers.slice(0, 5), numbers.slice(5, 10), numbers.slice(10, 15)] as [
    GridCell[],
    GridCell[],
    GridCell[],
  ];
  if (rng.chance(0.5)) {
    const names = ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'];
    return tableHtml([[cell('类型'), ...outcomes], ...blocks.map((block, at) => [cell(names[at] ?? ''), ...block])]);
  }
  const first: Grid = [[cell('行政复议', 'label', 5)], outcomes, blocks[0]];
  const second: Grid = [
    [cell('行政诉讼', 'label', 10)],
    [cell('未经复议直接起诉', 'label', 5), cell('复议后起诉', 'label', 5)],
    [...outcomes, ...outcomes],
    [...blocks[1], ...blocks[2]],
  ];
  return `${tableHtml(first)}<p>&nbsp;</p>${tableHtml(second)}`;
});

const bodies = tables('many-bodies', 'a tbody for every part of the table, spans ending at its border', (item) => {
  const { owner } = layOut(item.grid);
  const html = item.grid.map((row, y) => {
    const free = (owner[y] ?? []).every((slot) => !slot || slot.row === y);
    return `${free ? `${y > 0 ? '</tbody>' : ''}<tbody>` : ''}${tableHtml([row]).replace(/^<table[^>]*>|<\/table>$/g, '')}`;
  });
  return `<table border="1">${html.join('\n')}</tbody></table>`;
});

const noise: Layout = {
  id: 'noise',
  about: 'comments, scripts, templates, unseen numbers and empty elements inside cells and lines',
  render: (doc, rng) => {
    const bits = [
      '<!-- 12 -->',
      '<script>var n = 7;</script>',
      '<span style="display:none">9</span>',
      '<i style="visibility:hidden">8</i>',
      '<template>5</template>',
      '<a name="n3"></a>',
      '<br>',
      '<input type="hidden" value="6">',
      '<wbr>',
      '&shy;',
    ];
    const inner = (item: GridCell): string =>
      `${rng.chance(0.3) ? rng.pick(bits) : ''}${esc(item.text)}${rng.chance(0.4) ? rng.pick(bits) : ''}`;
    return {
      html: plainPage(doc, {
        table: (item) => tableHtml(item.grid, { inner }),
        heading: (text) => `<p><a name="s"></a>${esc(text)}${rng.pick(bits)}</p>`,
      }),
    };
  },
};

const kangxiSigns: Record<string, string> = {
  一: '⼀',
  二: '⼆',
  人: '⼈',
  工: '⼯',
  力: '⼒',
  文: '⽂',
  日: '⽇',
  月: '⽉',
  自: '⾃',
  行: '⾏',
  見: '⾒',
  立: '⽴',
  不: '不',
  比: '⽐',
  用: '⽤',
  非: '⾮',
  三: '三',
  大: '⼤',
  小: '⼩',
  方: '⽅',
  止: '⽌',
  生: '⽣',
  民: '民',
};
const kangxi = (text: string): string => [...text].map((char) => kangxiSigns[char] ?? char).join('');

const pdfLetters: Layout = {
  id: 'pdf-letters',
  about: 'copied from a PDF file: radicals (⼀ ⼯ ⽇) in place of letters, in text and labels alike',
  render: (doc) => ({ html: plainPage(mapText(doc, kangxi)) }),
};

const enclosed = (text: string): string =>
  text
    .replace(/（([一二三四五六七])）/g, (_, sign: string) => '㈠㈡㈢㈣㈤㈥㈦'['一二三四五六七'.indexOf(sign)] ?? sign)
    .replace(/^([1-8])\./, (_, sign: string) => '⒈⒉⒊⒋⒌⒍⒎⒏'[Number(sign) - 1] ?? sign);

const enclosedMarks: Layout = {
  id: 'enclosed-marks',
  about: 'numbering with enclosed signs: ㈠ ⒈ instead of （一） 1.',
  render: (doc) => ({ html: plainPage(mapText(doc, enclosed)) }),
};

const wideText: Layout = {
  id: 'wide-text',
  about: 'full-width digits in title, text, dates and tables',
  render: (doc) => {
    const mapped = mapText(doc, fullWidth);
    const items = mapped.items.map(
      (item): Item => (item.type === 'table' ? { ...item, grid: mapNumbers(item.grid, fullWidth) } : item),
    );
    return { html: plainPage({ items, chrome: { ...doc.chrome, meta: fullWidth(doc.chrome.meta) } }) };
  },
};

/** Every line and label changed by a function. */
function mapText(doc: PageDoc, change: (text: string) => string): PageDoc {
  const items = doc.items.map((item): Item => {
    if (item.type === 'table') return { ...item, grid: mapLabels(item.grid, change) };
    if (item.type === 'title' || item.type === 'signature') return { ...item, lines: item.lines.map(change) };
    return item.type === 'picture' || item.type === 'raw' ? item : { ...item, text: change(item.text) };
  });
  return { ...doc, items };
}

const wholeNumbers = tables('decimals', 'counts as a sheet prints them: 12.0, 0.00', (item, rng) => {
  const tail = rng.pick(['.0', '.00']);
  return tableHtml(mapNumbers(item.grid, (text) => (/^\d+$/.test(text) ? text + tail : text)));
});

const countUnits = tables('count-units', '件 behind every number of tables three and four', (item) =>
  tableHtml(
    item.name === 'disclosure' ? item.grid : mapNumbers(item.grid, (text) => (/^\d+$/.test(text) ? `${text}件` : text)),
  ),
);

const textRows: Layout = {
  id: 'text-rows',
  about: 'every paragraph a row of one bordered table, the statutory tables nested in its cells',
  render: (doc) => {
    const rows = doc.items.map((item) => `<tr><td style="padding:6px">${itemsHtml([item])}</td></tr>`);
    return { html: siteHtml(doc.chrome, `<table border="1" width="900">${rows.join('\n')}</table>`) };
  },
};

const sections: Layout = {
  id: 'sections',
  about: 'article, section and figure elements, headings broken over inline elements, text in divs and spans',
  render: (doc) => ({
    html: plainPage(doc, {
      title: (lines) => `<header><h1>${lines.map((line) => `<span>${esc(line)}</span>`).join('<br>')}</h1></header>`,
      para: (text) => `<div class="t"><span>${esc(text.slice(0, 9))}</span><span>${esc(text.slice(9))}</span></div>`,
      heading: (text) =>
        `<section><div class="h"><b>${esc(text.slice(0, 1))}</b><b>${esc(text.slice(1, 4))}</b><span>${esc(text.slice(4))}</span></div></section>`,
      table: (item) => `<figure>${tableHtml(item.grid)}<figcaption>表格数据由本机关填报</figcaption></figure>`,
    }),
  }),
};

export const wildLayouts: readonly Layout[] = [
  groupRows,
  joinedLabels,
  flatHeader,
  caseRows,
  bodies,
  noise,
  pdfLetters,
  enclosedMarks,
  wideText,
  wholeNumbers,
  countUnits,
  textRows,
  sections,
];
