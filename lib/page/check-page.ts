/** The check of a page as plain data, sentences included. */
import { type CheckOptions, inWords } from '../check-document';
import type { PageCheck } from '../report/schema';
import { inspectPage } from './inspect';

/** ⚑ Null where the document is no annual report. Never throws on any DOM. */
export function checkPage(document: Document, options?: Partial<CheckOptions>): PageCheck | null {
  const inspection = inspectPage(document, { ...options, url: String(options?.url ?? '') });
  try {
    return inspection && inWords(inspection);
  } catch {
    return null;
  }
}
