/** Words and numbers written in an editor's own way, the shape of the tables being the form's. */
import type { Grid, GridCell } from '../page/grid';
import { esc, plainPage, tableHtml } from '../page/html';
import type { Item, PageDoc } from '../page/items';
import { fullWidth, mapLabels, mapNumbers, shortLabel, spaced, strew, thousands } from '../page/transform';
import type { Rng } from '../random';
import type { Layout } from './types';

/** A layout that changes grids before the plain page prints them. */
function grids(
  id: string,
  about: string,
  change: (grid: Grid, rng: Rng, item: Extract<Item, { type: 'table' }>) => Grid,
): Layout {
  return {
    id,
    about,
    render: (doc, rng) => ({
      html: plainPage({
        ...doc,
        items: doc.items.map((item) =>
          item.type === 'table' ? { ...item, grid: change(item.grid, rng, item) } : item,
        ),
      }),
    }),
  };
}

/** A layout that changes lines of text before the plain page prints them. */
function lines(id: string, about: string, change: (item: Item, rng: Rng) => Item): Layout {
  return {
    id,
    about,
    render: (doc, rng) => ({ html: plainPage({ ...doc, items: doc.items.map((item) => change(item, rng)) }) }),
  };
}

const plain: Layout = {
  id: 'plain',
  about: 'paragraphs and bordered tables',
  render: (doc) => ({ html: plainPage(doc) }),
};

const letters: Layout = {
  id: 'letters',
  about: 'narrow label columns broken letter by letter, with br or a paragraph for each character',
  render: (doc, rng) => {
    const paragraphs = rng.chance(0.5);
    const inner = (item: GridCell): string => {
      if (item.kind === 'number' || item.text.length > 10) return esc(item.text);
      const marks = [...item.text].map(esc);
      return paragraphs ? marks.map((mark) => `<p>${mark}</p>`).join('') : marks.join('<br>');
    };
    return { html: plainPage(doc, { table: (item) => tableHtml(item.grid, { inner }) }) };
  },
};

const torn: Layout = {
  id: 'torn',
  about:
    'column heads broken in the middle as in the official template (结果<br>维持, 商业 企业), long row labels over two paragraphs',
  render: (doc) => {
    const inner = (item: GridCell): string => {
      if (item.kind === 'number' || item.text.length < 4) return esc(item.text);
      const half = item.text.length === 4 ? 2 : Math.ceil(item.text.length * 0.6);
      const [first, second] = [esc(item.text.slice(0, half)), esc(item.text.slice(half))];
      return item.text.length === 4 ? `${first}<br/>${second}` : `<p>${first}</p>\n<p>${second}</p>`;
    };
    return { html: plainPage(doc, { table: (item) => tableHtml(item.grid, { inner }) }) };
  },
};

const separators = grids('thousands', 'thousands separators, half and full width', (grid, rng) => {
  const comma = rng.pick([',', ',', '，']);
  return mapNumbers(grid, (text) => thousands(text).replace(/,/g, comma));
});

const wide = grids('full-width', 'full-width digits', (grid) => mapNumbers(grid, fullWidth));

const units = grids('units', 'units behind numbers of table two, notes beside zeros', (grid, rng, item) => {
  if (item.name !== 'disclosure') return grid;
  return mapNumbers(grid, (text, at) => {
    if (at.at?.column === 'amount') return `${text}${rng.pick(['万元', ' 万元'])}`;
    return /^\d+$/.test(text) && rng.chance(0.5) ? `${text}${rng.pick(['件', '项', '条'])}` : text;
  });
});

const brief = grids('short-labels', 'labels without their numbering and brackets, long ones cut', (grid) =>
  mapLabels(grid, shortLabel),
);

const stretched = grids('spaced', 'spaces between the characters of labels, headings and title', (grid, rng) =>
  mapLabels(grid, (text) =>
    text.length <= 6 ? spaced(text, rng.pick([' ', '  ', '\u3000', '&nbsp;'.length ? '\u00a0' : ''])) : text,
  ),
);

const invisible: Layout = {
  id: 'invisible',
  about: '&nbsp;, zero-width and ideographic spaces strewn into labels, numbers and text',
  render: (doc, rng) => {
    const inner = (item: GridCell): string =>
      item.kind === 'number'
        ? `${rng.pick(['\u00a0', '\u200b', ' ', '\u3000', ''])}${esc(item.text)}${rng.pick(['\u00a0', '\u200b', '\ufeff', ''])}`
        : esc(strew(rng, item.text));
    return {
      html: plainPage(doc, {
        table: (item) => tableHtml(item.grid, { inner }),
        para: (text) => `<p>　　${esc(strew(rng, text))}</p>`,
        heading: (text) => `<p>${esc(strew(rng, text))}</p>`,
      }),
    };
  },
};

const noNumbers = lines('no-numbers', 'headings without their numbers', (item) =>
  item.type === 'heading' ? { ...item, text: item.text.replace(/^[一二三四五六]\s*[、．.]\s*/, '') } : item,
);

const threeLines = lines(
  'title-lines',
  'title torn into two or three lines, anywhere but inside a number',
  (item, rng) => {
    if (item.type !== 'title') return item;
    const text = item.lines.join('');
    const places = [...text].map((_, at) => at).filter((at) => at > 3 && !/\d\d/.test(text.slice(at - 1, at + 1)));
    const [first = 4, second = first] = rng.some(places, rng.int(1, 2));
    return {
      ...item,
      lines: [text.slice(0, first), text.slice(first, second), text.slice(second)].filter((line) => line !== ''),
    };
  },
);

const noTitle: Layout = {
  id: 'no-title',
  about: 'the text begins with the preamble; the page heading or only the tab names the report',
  render: (doc, rng) => {
    const title = doc.items.find((item) => item.type === 'title');
    const full = title?.type === 'title' ? title.lines.join('') : '';
    const rest: PageDoc = {
      ...doc,
      items: doc.items.filter((item) => item !== title),
      chrome: { ...doc.chrome, documentTitle: full },
    };
    return {
      html: plainPage(rest).replace(
        '<div class="meta">',
        rng.chance(0.6) ? `<h2 class="arti-title">${esc(full)}</h2><div class="meta">` : '<div class="meta">',
      ),
    };
  },
};

const twice: Layout = {
  id: 'title-twice',
  about: 'page title and text title, the second without body or year; first heading printed twice',
  render: (doc, rng) => {
    const title = doc.items.find((item) => item.type === 'title');
    const full = title?.type === 'title' ? title.lines.join('') : '';
    const second = full.replace(/\d{4}年度?/, rng.chance(0.5) ? '' : '$&');
    const items = doc.items.map((item): Item => (item === title ? { type: 'title', lines: [second] } : item));
    return {
      html: plainPage({ ...doc, items }).replace(
        '<div class="meta">',
        `<h2 class="arti-title">${esc(full)}</h2><div class="meta">`,
      ),
    };
  },
};

export const wordLayouts: readonly Layout[] = [
  plain,
  letters,
  torn,
  separators,
  wide,
  units,
  brief,
  stretched,
  invisible,
  noNumbers,
  threeLines,
  noTitle,
  twice,
];
