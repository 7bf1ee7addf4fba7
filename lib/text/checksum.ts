/** Short numbers that stand for longer texts. No secrets: they only tell texts apart. */

/** 32 bits of FNV-1a over the UTF-16 units: the same on every machine and in every version. */
export function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
