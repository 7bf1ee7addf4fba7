/** Loads pdf.js when the first PDF comes. */
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { Refused } from '../types';
import type { PdfFiles, PdfJs } from './draw-pdf';

/** pdf.js; refused where the browser is too old to run it. */
export async function loadPdfJs(): Promise<PdfJs> {
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } catch {
    throw new Refused('old-browser');
  }
}

/** The files beside it, as the build puts them into the package. */
export function pdfFiles(): PdfFiles {
  return {
    worker: new URL(workerAddress, location.href).href,
    characters: new URL('/pdf/characters/', location.href).href,
    fonts: new URL('/pdf/fonts/', location.href).href,
  };
}
