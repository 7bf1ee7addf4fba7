/**
 * Words that would write HTML, run text as code or reach for the network, where they stand all the same: exactly so often, and nowhere else.
 * The pages' policy stops what they could do. A test that finds one more fails.
 */

/** In our own code: Word's XML has to be parsed by somebody. */
export const ALLOWED_IN_CODE: Readonly<Record<string, number>> = { 'lib/documents/docx/xml.ts: parseFromString': 1 };

/** In built chunks, by the chunk's name without its hash: the libraries that draw documents. */
export const ALLOWED_IN_CHUNKS: Readonly<Record<string, number>> = {
  // jszip asks whether it runs in a worker; docx-preview fills in a tab stop that we do not ask for.
  'docx-preview: importScripts': 1,
  'docx-preview: innerHTML': 1,
  // pdf.js asks the package, and nothing else (connect-src 'self'), for its tables of characters; in the worker most are names of its own.
  'pdf: XMLHttpRequest': 3,
  'pdf: fetch(': 4,
  'pdf.worker.min: XMLHttpRequest': 1,
  'pdf.worker.min: fetch(': 33,
  // DOMPurify parses what it purifies, in a document of its own that runs nothing.
  'purify.es: innerHTML': 3,
  'purify.es: outerHTML': 1,
};

/** How often each of the words was found, by `where: word`. */
export function countWords(found: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const each of found) counts[each] = (counts[each] ?? 0) + 1;
  return counts;
}
