/**
 * Draws a PDF: its pages as pictures, and above them, unseen, the words and the tables that its ruling lines make, for reader and marks. What
 * parses the file runs in a worker of the package; nothing is fetched but the package's own tables of characters.
 */
import { type Drawn, Refused } from '../types';
import type { TableCell, WholeTable } from './join';
import { outlineOf, type Part } from './outline';
import { type Matrix, type Operations, rulingsOf } from './rulings';
import type { TextLine } from './text';
import type { PdfPage, Words } from './types';

/** The part of pdf.js that is used. */
export type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** Where the package keeps what pdf.js asks for. */
export interface PdfFiles {
  worker: string;
  characters: string;
  fonts: string;
}

/** Pixels of a page for each point of its own space: an A4 page is 794 pixels wide, as on a screen. */
const SCALE = 4 / 3;
/** A report has some ten pages; what has more than this is a collection. */
const MOST_PAGES = 120;
/** Fewer characters in the whole file are a stamp on a scan. */
const FEWEST_CHARACTERS = 40;
/** Runs of text on one page; a page of a report has some 400, and 2,000 where each sign is a run of its own. */
const MOST_WORDS = 12_000;
/** Space between two pages, in pixels. */
const GAP = 12;

const STYLE = `
.pdf { position: relative; margin: 0 auto; }
.pdf canvas { position: absolute; left: 0; background: #ffffff; box-shadow: 0 0 4px rgb(0 0 0 / 0.3); }
.pdf-words { position: absolute; inset: 0; color: transparent; }
.pdf-words p, .pdf-words span, .pdf-words td, .pdf-words img { position: absolute; margin: 0; padding: 0; border: 0; white-space: nowrap; overflow: hidden; }
.pdf-words td { white-space: normal; line-height: 1.1; }
.pdf-words table, .pdf-words tbody, .pdf-words tr { display: block; border: 0; }
`;

/** The pages as elements of `document`. */
export async function drawPdf(bytes: Uint8Array, document: Document, pdf: PdfJs, files: PdfFiles): Promise<Drawn> {
  pdf.GlobalWorkerOptions.workerSrc = files.worker;
  const task = pdf.getDocument({
    data: bytes,
    cMapUrl: files.characters,
    cMapPacked: true,
    standardFontDataUrl: files.fonts,
    useWasm: false,
    useWorkerFetch: false,
    stopAtErrors: true,
    verbosity: 0,
  });
  const release = () => void task.destroy();
  try {
    const file = await task.promise;
    if (file.numPages > MOST_PAGES) throw new Refused('too-large');
    const { pages, whole } = await readPages(file, pdf);
    const characters = pages.flatMap(({ words }) => words).reduce((sum, { text }) => sum + text.trim().length, 0);
    if (characters < FEWEST_CHARACTERS) throw new Refused(whole ? 'scan' : 'damaged');
    const parts = outlineOf(pages);
    const { content, words } = draw(parts, pages, document);
    drawWhenSeen(content, pages, (index) => file.getPage(index + 1));
    return {
      content,
      read: words,
      styles: [STYLE],
      title: '',
      notes: whole ? [] : ['incomplete'],
      origin: parts.some((part) => 'table' in part) ? 'print' : 'print-lines',
      release,
    };
  } catch (error) {
    release();
    if (error instanceof Refused) throw error;
    throw new Refused((error as Error | null)?.name === 'PasswordException' ? 'encrypted' : 'damaged');
  }
}

type PdfFile = Awaited<ReturnType<PdfJs['getDocument']>['promise']>;
type PdfProxy = Awaited<ReturnType<PdfFile['getPage']>>;

/** Reads page after page; where one cannot be read, what came before it is kept, and of one with too many words the first. */
async function readPages(file: PdfFile, pdf: PdfJs): Promise<{ pages: PdfPage[]; whole: boolean }> {
  const pages: PdfPage[] = [];
  let whole = true;
  try {
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const [operations, text] = await Promise.all([page.getOperatorList(), page.getTextContent()]);
      const turn = turnOf(page, text.items);
      const { width, height, transform } = page.getViewport({ scale: SCALE, rotation: turn });
      const matrix = transform as unknown as Matrix;
      const words = text.items.flatMap((item) => ('str' in item ? wordsOf(item, matrix) : []));
      if (words.length > MOST_WORDS) whole = false;
      const { pictures, ...rulings } = rulingsOf(operations as Operations, pdf.OPS as Record<string, number>, matrix);
      pages.push({ width, height, turn, rulings, pictures, words: words.slice(0, MOST_WORDS) });
    }
    return { pages, whole };
  } catch {
    return { pages, whole: false };
  }
}

type TextItem = Awaited<ReturnType<PdfProxy['getTextContent']>>['items'][number];

/** How the page is turned so that most of its words stand upright: a wide table may be printed sideways on a page that is not turned. */
function turnOf(page: PdfProxy, items: readonly TextItem[]): number {
  const [a, b, c, d] = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const signs = [0, 0, 0, 0];
  for (const item of items) {
    if (!('str' in item)) continue;
    const [x = 1, y = 0] = item.transform as number[];
    // The direction in which the words run on the screen, in quarter turns to the right.
    const quarter = Math.round(Math.atan2(b * x + d * y, a * x + c * y) / (Math.PI / 2));
    signs[(quarter + 4) % 4] = (signs[(quarter + 4) % 4] ?? 0) + item.str.trim().length;
  }
  const most = signs.indexOf(Math.max(...signs));
  // Words upside down are a stamp or a mistake of the file; nobody prints a page so.
  return most % 2 === 0 ? page.rotate : (page.rotate - most * 90 + 720) % 360;
}

function wordsOf(item: { str: string; transform: unknown[]; width: number; height: number }, m: Matrix): Words[] {
  if (item.str.trim() === '') return [];
  const [, , , , x = 0, y = 0] = item.transform as number[];
  const left = m[0] * x + m[2] * y + m[4];
  const base = m[1] * x + m[3] * y + m[5];
  const height = (item.height || 10) * SCALE;
  return [
    { text: item.str, left, right: left + item.width * SCALE, top: base - height * 0.9, bottom: base + height * 0.2 },
  ];
}

function draw(
  parts: readonly Part[],
  pages: readonly PdfPage[],
  document: Document,
): { content: HTMLElement; words: HTMLElement } {
  const content = document.createElement('div');
  content.className = 'pdf';
  let height = 0;
  const tops = pages.map((page) => {
    const top = height;
    height += page.height + GAP;
    return top;
  });
  content.style.width = `${Math.max(...pages.map(({ width }) => width))}px`;
  content.style.height = `${height}px`;
  for (const [index, page] of pages.entries()) {
    const canvas = document.createElement('canvas');
    place(canvas, { left: 0, top: tops[index] ?? 0, right: page.width, bottom: (tops[index] ?? 0) + page.height });
    content.append(canvas);
  }
  const words = document.createElement('div');
  words.className = 'pdf-words';
  for (const part of parts) {
    const top = (page: number) => tops[page] ?? 0;
    if ('picture' in part) {
      words.append(drawPicture(part.picture, top(part.page), document));
      continue;
    }
    words.append(
      'table' in part
        ? drawTable(part.table, top, document)
        : drawParagraph(part.paragraph.lines, part.page, top, document),
    );
  }
  content.append(words);
  return { content, words };
}

type Box = { left: number; top: number; right: number; bottom: number };

function place(element: HTMLElement, { left, top, right, bottom }: Box): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
  element.style.width = `${right - left}px`;
  element.style.height = `${bottom - top}px`;
}

function drawParagraph(
  lines: readonly (TextLine & { page?: number })[],
  page: number,
  topOf: (page: number) => number,
  document: Document,
): HTMLElement {
  const own = lines.filter((line) => line.page === undefined);
  const box = {
    left: Math.min(...own.map(({ left }) => left)),
    right: Math.max(...own.map(({ right }) => right)) + 2,
    top: Math.min(...own.map(({ top }) => top)) + topOf(page),
    bottom: Math.max(...own.map(({ bottom }) => bottom)) + topOf(page),
  };
  const paragraph = document.createElement('p');
  place(paragraph, box);
  paragraph.style.overflow = 'visible';
  for (const line of lines) {
    const span = document.createElement('span');
    const shift = topOf(line.page ?? page);
    place(span, {
      left: line.left - box.left,
      right: line.right - box.left + 2,
      top: line.top + shift - box.top,
      bottom: line.bottom + shift - box.top,
    });
    span.style.fontSize = `${fitting(line)}px`;
    span.textContent = line.text;
    paragraph.append(span);
  }
  return paragraph;
}

/** The size at which a line of Chinese is about as wide as it is printed. */
function fitting({ text, left, right, top, bottom }: TextLine): number {
  const wide = [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2e80 ? 0.55 : 1), 0);
  return Math.max(4, Math.min(bottom - top, (right - left) / Math.max(1, wide)));
}

/** Nothing to be seen: it tells the reader that a picture stands there, and how large it is. */
function drawPicture(box: Box, down: number, document: Document): HTMLElement {
  const picture = document.createElement('img');
  picture.width = Math.round(box.right - box.left);
  picture.height = Math.round(box.bottom - box.top);
  place(picture, { ...box, top: box.top + down, bottom: box.bottom + down });
  return picture;
}

function drawTable(whole: WholeTable, topOf: (page: number) => number, document: Document): HTMLElement {
  const table = document.createElement('table');
  for (let row = 0; row < whole.rows; row += 1) {
    const line = document.createElement('tr');
    const cells = whole.cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
    for (const cell of cells) line.append(drawCell(cell, topOf, document));
    table.append(line);
  }
  return table;
}

function drawCell(
  { row, lastRow, column, lastColumn, text, place: box }: TableCell,
  topOf: (page: number) => number,
  document: Document,
): HTMLElement {
  const cell = document.createElement('td');
  cell.rowSpan = lastRow - row + 1;
  cell.colSpan = lastColumn - column + 1;
  place(cell, { ...box, top: box.top + topOf(box.page), bottom: box.bottom + topOf(box.page) });
  cell.style.fontSize = '11px';
  cell.textContent = text;
  return cell;
}

/** Pictures of pages are drawn when they come near the screen, and given up when they are far from it. */
function drawWhenSeen(
  content: HTMLElement,
  pages: readonly PdfPage[],
  pageAt: (index: number) => Promise<PdfProxy>,
): void {
  const canvases = [...content.querySelectorAll('canvas')];
  const view = content.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view?.IntersectionObserver) return;
  const observer = new view.IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const canvas = target as HTMLCanvasElement;
        const index = canvases.indexOf(canvas);
        const page = pages[index];
        if (!isIntersecting) canvas.width = canvas.height = 0;
        else if (page && canvas.width !== Math.round(page.width * density(view)))
          void paint(canvas, page, density(view), pageAt(index));
      }
    },
    { rootMargin: '100% 0px' },
  );
  for (const canvas of canvases) {
    canvas.width = canvas.height = 0;
    observer.observe(canvas);
  }
}

const density = (view: Window): number => Math.min(2, Math.max(1, view.devicePixelRatio));

async function paint(canvas: HTMLCanvasElement, page: PdfPage, scale: number, asked: Promise<PdfProxy>): Promise<void> {
  try {
    const proxy = await asked;
    canvas.width = Math.round(page.width * scale);
    canvas.height = Math.round(page.height * scale);
    await proxy.render({
      canvas,
      viewport: proxy.getViewport({ scale: SCALE * scale, rotation: page.turn ?? proxy.rotate }),
    }).promise;
  } catch {
    // The draft was closed, or this picture cannot be drawn; its words are read all the same.
  }
}
