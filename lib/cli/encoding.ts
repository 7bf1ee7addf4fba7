/** Bytes of a page → its text, in the order in which browsers look for the encoding: byte order mark, header, the page's own meta element. */

/** Where a page may name its encoding; browsers look no further than 1,024 bytes, saved pages often have a long comment in front. */
const PRESCAN = 8_192;

/** The text of a page. Without a word on its encoding it is UTF-8 where it can be, and GB 18030 otherwise. */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const marked = byMark(bytes);
  if (marked) return decode(marked, bytes);
  const named = charsetOf(contentType) ?? charsetOfMeta(bytes) ?? bySecondByte(bytes);
  if (named) return decode(named, bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode('gb18030', bytes);
  }
}

/** TextDecoder takes the mark off by itself. */
function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: a tag that begins `<` and a zero. */
function bySecondByte(bytes: Uint8Array): string | null {
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[1] === 0x3c ? 'utf-16be' : null;
}

const CHARSET = /charset\s*=\s*["']?\s*([\w:.-]+)/i;

/** The charset of a Content-Type; null where it names none that is known. */
function charsetOf(contentType: string | null): string | null {
  return known(CHARSET.exec(contentType ?? '')?.[1]);
}

function charsetOfMeta(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN)).replace(/<!--[\s\S]*?-->/g, '');
  for (const [meta] of head.matchAll(/<meta[\s/][^>]*>/gi)) {
    const label = known(CHARSET.exec(meta)?.[1]);
    // A page that could be read so far is in no encoding of two bytes a letter, whatever it says.
    if (label !== null) return label.startsWith('utf-16') ? 'utf-8' : label;
  }
  const declared = known(/^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1]);
  return declared?.startsWith('utf-16') ? 'utf-8' : declared;
}

/** The name of the encoding behind a label; null for a label that no browser knows. */
function known(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}
