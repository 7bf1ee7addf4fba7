/** The check of a page as plain data, sentences included. */
import type { CheckOptions } from '../check/examination';
import type { PageCheck } from '../contract/page-check';
import { inWords } from '../view/page-check';
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
