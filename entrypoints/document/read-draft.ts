/** Reads a draft that stands in a page of ours: with the page reader, as any page. */
import type { Drawn } from '../../lib/documents/types';
import { type PageReading, readPage } from '../../lib/page/read/read-page';

/**
 * What the page reader sees of a drawn draft.
 * @param element that holds the draft
 * @param pasted true where it came by the clipboard
 */
export function readDraft(element: HTMLElement, drawn: Drawn, pasted: boolean): PageReading {
  const reading = readPage(element.ownerDocument, drawn.read ?? element);
  reading.source.title = drawn.title;
  const origin = pasted ? 'clipboard' : drawn.origin;
  if (origin) reading.source.origin = origin;
  // What stands behind the place where a reader gave up may hold whatever seems to be missing.
  if (drawn.notes.includes('incomplete')) reading.source.tooLarge ??= 'text';
  return reading;
}
