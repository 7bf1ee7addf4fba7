// Whether pdf.js runs in a browser is tried, not guessed.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type { PdfJs } from '../../../lib/documents/pdf/draw-pdf';
import { canRun } from '../../../lib/documents/pdf/probe';

const folder = join(import.meta.dirname, '../../../node_modules/pdfjs-dist');
const files = {
  worker: pathToFileURL(join(folder, 'legacy/build/pdf.worker.min.mjs')).href,
  characters: join(folder, 'cmaps/'),
  fonts: join(folder, 'standard_fonts/'),
};

it('pdf.js runs where it can read the smallest PDF', async () => {
  expect(await canRun(await import('pdfjs-dist/legacy/build/pdf.mjs'), files)).toBe(true);
});

it('it does not where the browser lacks what it asks for, at once or later', async () => {
  const lacking = (getDocument: () => unknown) => ({ GlobalWorkerOptions: {}, getDocument }) as unknown as PdfJs;
  const atOnce = lacking(() => {
    throw new TypeError('Promise.withResolvers is not a function');
  });
  const later = lacking(() => ({ promise: Promise.reject(new TypeError('x is not a function')), destroy() {} }));
  expect([await canRun(atOnce, files), await canRun(later, files)]).toEqual([false, false]);
});
