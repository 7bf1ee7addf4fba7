/** The public face: bundles with plain esbuild for a page or for Node; imports nothing from the extension API. */
import type { CheckOptions } from './check/examination';
import type { PageCheck } from './contract/page-check';
import { readPage } from './page/read/read-page';
import { checkAllIn, checkDocument } from './view/page-check';

export { type PageCheck, PageCheckSchema } from './contract/page-check';
export { detectPage } from './page/detect';

/** ⚑ The check of a page's first report; null where the document is no annual report. Never throws on any DOM. */
export function checkPage(document: Document, options?: Partial<CheckOptions>): PageCheck | null {
  try {
    return checkDocument(readPage(document).source, known(options));
  } catch {
    return null;
  }
}

/** ⚑ Every report of the document, in page order; empty where there is none. Never throws on any DOM. */
export function checkReports(document: Document, options?: Partial<CheckOptions>): PageCheck[] {
  try {
    return checkAllIn(readPage(document).source, known(options));
  } catch {
    return [];
  }
}

function known(options: Partial<CheckOptions> | undefined): CheckOptions {
  return { ...options, url: String(options?.url ?? '') };
}
