/** Puts the examples of the help into the made-up report of the package, so that the rules themselves can say whether they are right or wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { RuleExample } from '../../../lib/words/help-types';
import { root } from '../support/repository';

const SAMPLE = readFileSync(join(root, 'assets/sample/report.html'), 'utf8')
  // Its one wrong number: the report that the examples are put into has none.
  .replace(
    '<td colspan="2">（一）予以公开</td><td class="n">21</td>',
    '<td colspan="2">（一）予以公开</td><td class="n">12</td>',
  );

/** The report with the example in it. */
export function sampleWith(example: RuleExample): Document {
  const { document } = new JSDOM(SAMPLE).window;
  const { at, words = '', headings, table, body } = example;
  if (body) replaceWords(document, '云泽县林业局', body);
  if (headings) putHeadings(document, headings);
  if (table) putTable(document, table);
  if (typeof at === 'number') putPart(document, at, words);
  if (at === 'title') {
    element(document, 'h1').textContent = words;
    document.title = words;
  }
  if (at === 'published') element(document, '.meta').textContent = words;
  if (at === 'period') {
    const preamble = element(document, '.meta + p');
    preamble.textContent = (preamble.textContent ?? '').replace(/本报告所列数据的统计期限[^。]*。/, words);
  }
  return document;
}

function element(document: Document, selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`the sample has no ${selector}`);
  return found;
}

function replaceWords(document: Document, from: string, to: string): void {
  const walker = document.createTreeWalker(document, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    node.textContent = (node.textContent ?? '').replaceAll(from, to);
  }
}

const partHeadings = (document: Document) => [...document.querySelectorAll('p.h')];

/** The elements of a part, behind its heading. */
function partOf(document: Document, number: number): Element[] {
  const [heading, next] = [partHeadings(document)[number - 1], partHeadings(document)[number]];
  const elements: Element[] = [];
  for (let at = heading?.nextElementSibling; at && at !== next; at = at.nextElementSibling) {
    if (!at.matches('.sign')) elements.push(at);
  }
  return elements;
}

/** Other words in place of all that a part holds, its table included; a picture where the words speak of one. */
function putPart(document: Document, number: number, words: string): void {
  for (const old of partOf(document, number)) old.remove();
  const paragraph = document.createElement('p');
  if (/图片/.test(words)) {
    const picture = document.createElement('img');
    picture.src = 'table.png';
    picture.width = 800;
    picture.height = 900;
    paragraph.append(picture);
  } else paragraph.textContent = words;
  partHeadings(document)[number - 1]?.after(paragraph);
}

/** The parts by their headings in order; a part whose heading is not among them goes. */
function putHeadings(document: Document, headings: readonly string[]): void {
  const parts = partHeadings(document).map((heading, at) => ({ heading, content: partOf(document, at + 1) }));
  if (headings.length === parts.length) {
    for (const [at, { heading }] of parts.entries()) heading.textContent = headings[at] ?? '';
    return;
  }
  for (const { heading, content } of parts) {
    if (headings.includes(heading.textContent ?? '')) continue;
    heading.remove();
    for (const old of content) old.remove();
  }
}

const APPLICANTS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];

/** The numbers of the example in place of those of the sample, by label and column. */
function putTable(document: Document, { columns, rows }: NonNullable<RuleExample['table']>): void {
  const [disclosure, applications, cases] = [...document.querySelectorAll('table')] as [
    HTMLTableElement,
    HTMLTableElement,
    HTMLTableElement,
  ];
  for (const [label = '', ...values] of rows) {
    if (label === '行政复议') {
      for (const [at, value] of values.entries()) setText(cases.rows[3]?.cells[at], value);
      continue;
    }
    const table = APPLICANTS.includes(columns[0] ?? '') ? applications : disclosure;
    const [row, first] = rowOf(table, label);
    const cells = [...row.cells].slice(first + 1);
    if (table === disclosure) {
      for (const [at, value] of values.entries()) setText(cells[at], value);
      // The labels of the columns, where the example prints others.
      const head = row.previousElementSibling?.previousElementSibling as HTMLTableRowElement | null;
      if (columns.length === 3 && head?.cells.length === 4) {
        for (const [at, column] of columns.entries()) setText(head.cells[at + 1], column);
      }
    } else if (values.length < columns.length) {
      for (const [at, cell] of cells.entries()) {
        if (at < values.length) setText(cell, values[at] ?? '');
        else cell.remove();
      }
    } else {
      for (const [at, value] of values.entries()) setText(cells[APPLICANTS.indexOf(columns[at] ?? '')], value);
    }
  }
  // An example that shows the last row but one as the last has none behind it.
  const shown = rows.map(([label]) => label);
  if (columns.length === APPLICANTS.length && shown.length === 1 && shown[0] === '（七）总计') {
    rowOf(applications, '四、')[0].remove();
  }
}

/** The row whose label begins so, and the index of that label's cell. */
function rowOf(table: HTMLTableElement, label: string): [HTMLTableRowElement, number] {
  for (const row of table.rows) {
    const at = [...row.cells].findIndex((cell) => (cell.textContent ?? '').startsWith(label));
    if (at >= 0) return [row, at];
  }
  throw new Error(`the sample has no row ${label}`);
}

function setText(cell: Element | undefined, text: string): void {
  if (!cell) throw new Error(`no cell for ${text}`);
  cell.textContent = text;
}
