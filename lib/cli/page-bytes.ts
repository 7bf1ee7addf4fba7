/** From the bytes of one file, or of one record, to the text of a page; or why there is none. */
import { gunzipSync } from 'node:zlib';
import type { Failure } from '../words/ui-types/command';
import { decodePage } from './encoding';
import { LARGEST_PAGE, megabytes } from './limits';

/** A page's text, or why it has none. */
export type PageText = { text: string } | { failure: Failure };

/** The text of the page in these bytes, which may be packed by gzip. */
export function textOfPage(bytes: Uint8Array, contentType: string | null): PageText {
  if (bytes.length > LARGEST_PAGE) return tooLarge();
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      return textOfPage(gunzipSync(bytes, { maxOutputLength: LARGEST_PAGE }), contentType);
    } catch (error) {
      const isLong = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      return isLong ? tooLarge() : { failure: { code: 'broken-gzip' } };
    }
  }
  const kind = foreignKind(bytes);
  if (kind) return { failure: { code: 'no-html', kind } };
  return { text: decodePage(bytes, contentType) };
}

/** Where the largest page ends. */
export function tooLarge(): { failure: Failure } {
  return { failure: { code: 'too-large', megabytes: megabytes(LARGEST_PAGE) } };
}

/** How other kinds of files begin. */
const BEGINNINGS: readonly [kind: string, bytes: string][] = [
  ['PDF', '%PDF'],
  ['ZIP (.docx, .xlsx)', 'PK\x03\x04'],
  ['OLE (.doc, .xls, .wps)', '\xd0\xcf\x11\xe0'],
  ['RTF', '{\\rtf'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['RAR', 'Rar!'],
];

/** What the bytes are instead of a page; null for text of any kind. */
function foreignKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const [kind] = BEGINNINGS.find(([, beginning]) => head.startsWith(beginning)) ?? [];
  if (kind) return kind;
  // Text in UTF-16 is full of zeros; it begins with a mark or with a tag.
  const isWide = /^(?:\xff\xfe|\xfe\xff|<\0|\0<)/.test(head);
  return !isWide && bytes.subarray(0, 1_024).includes(0) ? 'binary' : null;
}

/** A page with what is known about it. */
export interface Page {
  id: string | number;
  url: string;
  today?: string;
  text: PageText;
}
