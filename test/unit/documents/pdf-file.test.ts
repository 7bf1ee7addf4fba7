// @vitest-environment jsdom
// Whole PDF files, as different programs write one and the same table: the reader finds it wherever the page was moved, turned or cut.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawPdf } from '../../../lib/documents/pdf/draw-pdf';
import { readPage } from '../../../lib/page/read/read-page';
import { tableTexts } from '../support/pages';

const folder = join(import.meta.dirname, '../../../node_modules/pdfjs-dist');
const files = {
  worker: pathToFileURL(join(folder, 'legacy/build/pdf.worker.min.mjs')).href,
  characters: join(folder, 'cmaps/'),
  fonts: join(folder, 'standard_fonts/'),
};

const xs = [100, 200, 300, 400];
const ys = [500, 530, 560];
const ROWS = [
  ['Total', '12', '0'],
  ['Granted', '7', ''],
];
const words = ROWS.flatMap((row, index) =>
  row.map((text, column) => `BT /F 10 Tf ${(xs[column] ?? 0) + 5} ${(ys[2 - index] ?? 0) - 20} Td (${text}) Tj ET`),
).join('\n');
const other = 'BT /F 10 Tf 100 700 Td (A line of running text above the table, so that it is no scan.) Tj ET';

/** A file of one page with this content and these entries. */
function pdf(content: string, entries = '/MediaBox [0 0 600 800]'): Uint8Array {
  const all = `${content}\n${words}\n${other}`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R ${entries} /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>`,
    `<< /Length ${all.length} >>\nstream\n${all}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const text = `%PDF-1.4\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<< /Root 1 0 R >>\n`;
  return new TextEncoder().encode(text);
}

const drawnOf = async (file: Uint8Array) =>
  drawPdf(file, document, await import('pdfjs-dist/legacy/build/pdf.mjs'), files);

async function tables(file: Uint8Array): Promise<string[][]> {
  const drawn = await drawnOf(file);
  document.body.replaceChildren(drawn.content);
  const { blocks } = readPage(document, drawn.read).source;
  drawn.release?.();
  return tableTexts(blocks);
}

const [left, right, bottom, top] = [100, 400, 500, 560];
const strokes = [
  ...xs.map((x) => `${x} ${bottom} m ${x} ${top} l S`),
  ...ys.map((y) => `${left} ${y} m ${right} ${y} l S`),
];
const rectangles = [...xs.map((x) => `${x} ${bottom} 0.48 60 re f`), ...ys.map((y) => `${left} ${y} 300 0.48 re f`)];
/** As Word exports them: for each cell its own pieces of a line. */
const pieces = ys.flatMap((y) => xs.slice(0, -1).map((x) => `${x} ${y} 99.5 0.48 re f`));
const sides = xs.flatMap((x) => ys.slice(0, -1).map((y) => `${x} ${y + 0.48} 0.48 29.5 re f`));
const frames = ys.slice(0, -1).flatMap((y) => xs.slice(0, -1).map((x) => `${x} ${y} 100 30 re S`));

describe('a table is read', () => {
  it.each([
    ['from strokes', pdf(strokes.join('\n'))],
    ['from dashed strokes', pdf(`[3 3] 0 d\n${strokes.join('\n')}`)],
    ['from thin rectangles that are filled', pdf(rectangles.join('\n'))],
    ['from a piece of line for every cell', pdf([...pieces, ...sides].join('\n'))],
    ['from a frame around every cell', pdf(frames.join('\n'))],
    [
      'from lines that leave gaps',
      pdf(strokes.join('\n').replace('200 500 m 200 560 l S', '200 500 m 200 526 l S 200 534 m 200 556 l S')),
    ],
    [
      'inside a box that the page was cut to',
      pdf(strokes.join('\n'), '/MediaBox [0 0 600 800] /CropBox [60 400 560 780]'),
    ],
  ])('%s', async (_, file) => {
    expect(await tables(file)).toEqual([['Total|12|0', 'Granted|7|']]);
  });

  it('on a page that lies on its side in the file and is turned to be read', async () => {
    // What is drawn turned to the left, the page turns to the right.
    const turned = `0 1 -1 0 800 0 cm\n${strokes.join('\n')}`;
    expect(await tables(pdf(turned, '/MediaBox [0 0 800 600] /Rotate 90'))).toEqual([['Total|12|0', 'Granted|7|']]);
  });

  it.each([
    ['left', '0 1 -1 0 800 0 cm'],
    ['right', '0 -1 1 0 0 600 cm'],
  ])('on a page that nobody has turned, where it is printed sideways to the %s', async (_, turn) => {
    expect(await tables(pdf(`${turn}\n${strokes.join('\n')}`, '/MediaBox [0 0 800 600]'))).toEqual([
      ['Total|12|0', 'Granted|7|'],
    ]);
  });
});

describe('a file', () => {
  it.each([
    [3_000, []],
    [12_100, ['incomplete']],
  ])('with %i pieces of text on one page says whether some of them were left out', async (count, notes) => {
    const pieces = Array.from({ length: count }, (_, at) => {
      const [column, row] = [at % 50, Math.floor(at / 50)];
      return `BT /F 1 Tf ${50 + column * 10} ${20 + row * 1.5} Td (a) Tj ET`;
    });
    const drawn = await drawnOf(pdf(pieces.join('\n')));
    drawn.release?.();
    expect(drawn.notes).toEqual(notes);
  });
});
