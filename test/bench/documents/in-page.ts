/** Runs in a page of real Chromium: draws a document as the extension does, and checks what the reader reads of it. */
import { renderAsync } from 'docx-preview';
import { drawDocx } from '../../../lib/documents/docx/draw-docx';
import { drawHtml } from '../../../lib/documents/draw-html';
import { drawPdf, type PdfJs } from '../../../lib/documents/pdf/draw-pdf';
import { canRun } from '../../../lib/documents/pdf/probe';
import { scopedSheet } from '../../../lib/documents/scoped-sheet';
import { type Drawn, Refused } from '../../../lib/documents/types';
import { readPage } from '../../../lib/page/read/read-page';
import type { SourceBlock } from '../../../lib/source/source-document';
import { checkDocument } from '../../../lib/view/page-check';

/** The ways in which a page comes as a document. */
export type Way = 'docx' | 'paste' | 'pdf';

/** What a check comes to: each finding in one line, and each value of the tables. Null where it is no report. */
export interface Outcome {
  findings: string[];
  cells: string[];
  unchecked: string[];
}

/** What the page of the bench offers. */
export interface Bench {
  /** Opens what is folded away, lets nothing scroll and fills pictures: paper has neither folds nor bars to scroll. */
  unfold(): Promise<void>;
  own(url: string): { outcome: Outcome | null; blocks: SourceBlock[] };
  check(way: Way, content: string, title: string): Promise<Outcome | null>;
  /** Milliseconds for all that is done with a draft, and for what its library takes to draw it as it comes. */
  time(way: 'docx' | 'pdf', content: string): Promise<{ whole: number; alone: number }>;
}

const TODAY = '2026-01-15';

function outcomeOf(source: Parameters<typeof checkDocument>[0], url: string): Outcome | null {
  const check = checkDocument(source, { url, today: TODAY });
  if (!check) return null;
  return {
    findings: check.findings.map(({ rule, level, where }) => `${rule} ${level} ${JSON.stringify(where[0] ?? null)}`),
    cells: Object.entries(check.report.tables).flatMap(([table, rows]) =>
      Object.entries(rows ?? {}).flatMap(([row, columns]) =>
        Object.entries(columns).map(([column, { value, kind }]) => `${table}/${row}/${column} ${kind} ${value}`),
      ),
    ),
    unchecked: check.unchecked.map(({ check: name, why }) => `${name}: ${why}`),
  };
}

const bytesOf = (content: string) => Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));

/** pdf.js as the server of the bench has it. */
const loadPdf = async (): Promise<PdfJs> => {
  const address = '/pdf.mjs';
  return (await import(address)) as PdfJs;
};

async function draw(way: Way, content: string): Promise<Drawn> {
  if (way === 'paste') return drawHtml(content, document);
  if (way === 'docx') return drawDocx(bytesOf(content), document);
  const pdf = await loadPdf();
  // As the extension does, once for all files.
  ready ??= canRun(pdf, pdfFiles());
  if (!(await ready)) throw new Refused('old-browser');
  return drawPdf(bytesOf(content), document, pdf, pdfFiles());
}
let ready: Promise<boolean> | undefined;

const pdfFiles = () => {
  const at = (path: string) => new URL(path, location.href).href;
  return { worker: at('/worker.mjs'), characters: at('/cmaps/'), fonts: at('/fonts/') };
};

/** Draws a draft with its library alone. */
async function drawAlone(way: 'docx' | 'pdf', bytes: Uint8Array): Promise<void> {
  if (way === 'docx') {
    const box = document.createElement('div');
    await renderAsync(bytes, box, box);
    document.body.replaceChildren(box);
    return;
  }
  const { worker, characters, fonts } = pdfFiles();
  const pdf = await loadPdf();
  pdf.GlobalWorkerOptions.workerSrc = worker;
  const task = pdf.getDocument({ data: bytes, cMapUrl: characters, cMapPacked: true, standardFontDataUrl: fonts });
  const file = await task.promise;
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const viewport = page.getViewport({ scale: 4 / 3 });
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: viewport.width, height: viewport.height });
    await page.render({ canvas, viewport }).promise;
  }
  await task.destroy();
}

const bench: Bench = {
  async time(way, content) {
    const begin = performance.now();
    await bench.check(way, content, '');
    const drawn = performance.now();
    await drawAlone(way, bytesOf(content));
    return { whole: drawn - begin, alone: performance.now() - drawn };
  },
  async unfold() {
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
    // The pictures of golden pages hold nothing, and nothing is not printed.
    for (const image of document.images) {
      image.src = canvas.toDataURL();
      await image.decode();
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element instanceof HTMLDetailsElement) element.open = true;
      const isPanel = element.matches('.panel, .words, [hidden="until-found"]');
      if (isPanel) element.hidden = false;
      if (isPanel && getComputedStyle(element).display === 'none') element.style.display = 'block';
      if (/auto|scroll/.test(getComputedStyle(element).overflow))
        Object.assign(element.style, { overflow: 'visible', width: 'auto', height: 'auto', maxHeight: 'none' });
    }
  },
  own(url) {
    const { source } = readPage(document);
    return { outcome: outcomeOf(source, url), blocks: source.blocks };
  },
  async check(way, content, title) {
    const drawn = await draw(way, content);
    const element = document.createElement('div');
    element.id = 'draft';
    const view = document.defaultView as Window & typeof globalThis;
    document.adoptedStyleSheets = drawn.styles.map((css) => scopedSheet(view, css, '#draft'));
    element.append(drawn.content);
    document.body.replaceChildren(element);
    const { source } = readPage(document, drawn.read ?? element);
    source.title = title;
    const origin = way === 'paste' ? 'clipboard' : drawn.origin;
    if (origin) source.origin = origin;
    drawn.release?.();
    return outcomeOf(source, 'draft');
  },
};
Object.assign(globalThis, { bench });
