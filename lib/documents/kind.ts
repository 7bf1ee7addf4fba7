/** What a file is, told by its bytes and never by its name: a renamed file is what its bytes say. */
import { zipEntries } from './unzip';

/** Files that can be drawn. */
export type ReadableKind = 'docx' | 'pdf' | 'html' | 'mht' | 'text';

/** Files that cannot, each refused in words of its own. */
export type RefusedKind =
  /** Word's or WPS's old format. */
  | 'doc'
  | 'rtf'
  | 'ofd'
  /** Old and new workbooks alike. */
  | 'sheet'
  | 'picture'
  /** An office file behind a password. */
  | 'encrypted'
  | 'empty'
  | 'other';

export type DocumentKind = ReadableKind | RefusedKind;

/** So many bytes tell what a text file is. */
const HEAD = 4_096;

/** The kind of these bytes. */
export function kindOf(bytes: Uint8Array): DocumentKind {
  if (bytes.length === 0) return 'empty';
  const head = latin(bytes.subarray(0, HEAD));
  if (head.startsWith('PK\u0003\u0004')) return zipKind(bytes);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return oleKind(bytes);
  if (head.slice(0, 1_024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (PICTURE.test(head)) return 'picture';
  return textKind(bytes);
}

const PICTURE = /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|BM.{4}\0\0\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP)/s;

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function zipKind(bytes: Uint8Array): DocumentKind {
  const names = zipEntries(bytes)?.map(({ name }) => name.toLowerCase()) ?? [];
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  // Cut off in the middle, it has no directory; whatever it was, nothing in it can be read.
  if (names.length === 0) return 'other';
  if (has(/^ofd\.xml$/)) return 'ofd';
  if (has(/^xl\//)) return 'sheet';
  return has(/^word\//) ? 'docx' : 'other';
}

/** Streams of an old office file by which its kind is told; their names stand in it in UTF-16. */
function oleKind(bytes: Uint8Array): DocumentKind {
  if (hasWide(bytes, 'EncryptedPackage')) return 'encrypted';
  if (hasWide(bytes, 'WordDocument')) return 'doc';
  return hasWide(bytes, 'Workbook') || hasWide(bytes, 'Book') ? 'sheet' : 'doc';
}

function hasWide(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((sign) => [sign.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function textKind(bytes: Uint8Array): DocumentKind {
  const [a, b] = bytes;
  const wide = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  const start = bytes.subarray(0, HEAD);
  if (!wide && start.includes(0)) return 'other';
  const head = latin(wide ? start.filter((byte) => byte !== 0) : start);
  if (
    /^\s*(?:from:|mime-version:|content-type:|snapshot-content-location:|subject:)/i.test(head) &&
    /multipart\//i.test(head)
  )
    return 'mht';
  return /<(?:!doctype\s+html|html|head|body|table|p|div|meta)[\s>]/i.test(head) ? 'html' : 'text';
}
