/** Bytes of a text or HTML file as text: by its byte order mark, by what it says of itself, else as Chinese offices save it. */

/** A page states its encoding within its first bytes (HTML standard 13.2.3.2 looks at 1,024; Word's head is longer). */
const DECLARED_WITHIN = 4_096;

/** The text; bytes that the encoding does not know become U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  return decoderFor(bytes).decode(bytes);
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8');
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le');
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be');
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARED_WITHIN));
  const [, declared] = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? [];
  if (declared !== undefined && !/^utf-?16/i.test(declared)) {
    try {
      return new TextDecoder(declared);
    } catch {
      // A name that no browser knows says nothing.
    }
  }
  return isUtf8(bytes) ? new TextDecoder('utf-8') : new TextDecoder('gb18030');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
