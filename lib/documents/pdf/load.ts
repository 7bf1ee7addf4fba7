/** Loads pdf.js when the first PDF comes. */
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { Refused } from '../types';
import type { PdfFiles, PdfJs } from './draw-pdf';
import { canRun } from './probe';

/** Loaded and tried once; null where it does not run. */
let runs: Promise<PdfJs | null> | undefined;

async function load(): Promise<PdfJs | null> {
  try {
    const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
    return (await canRun(pdf, pdfFiles())) ? pdf : null;
  } catch {
    return null;
  }
}

/** pdf.js; refused where the browser is too old to run it. */
export async function loadPdfJs(): Promise<PdfJs> {
  runs ??= load();
  const pdf = await runs;
  if (!pdf) throw new Refused('old-browser');
  return pdf;
}

/** The files beside it, as the build puts them into the package. */
export function pdfFiles(): PdfFiles {
  return {
    worker: new URL(workerAddress, location.href).href,
    characters: new URL('/pdf/characters/', location.href).href,
    fonts: new URL('/pdf/fonts/', location.href).href,
  };
}
