/** The entries of a zip file, read without trusting a word of it: sizes are counted while unpacking and not believed. */
import { Inflate } from 'fflate';

/** One file of the zip. */
export interface ZipEntry {
  name: string;
  /** 0: stored, 8: deflated; anything else cannot be read. */
  method: number;
  /** Where its local header begins, in bytes from the start of the zip. */
  offset: number;
  /** Bytes that it takes in the zip. */
  packed: number;
}

/** No office file has more parts. */
const MOST_ENTRIES = 4_000;
/** The end record stands in the last 22 bytes, before a comment of at most 65,535. */
const END_REACH = 22 + 65_535;
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** So much is unpacked at once: with deflate's greatest ratio of 1,032 that is some 16 MB. */
const PIECE = 16_384;

/** The directory at the end of the zip; null where there is none that can be read, or where it has more entries than any office file. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return null;
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    entries.push({
      name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
      method: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_REACH);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** What an unpacked entry came to; `large` where it holds more than `most` bytes, `broken` where the zip is cut off or damaged. */
export type Unpacked = { bytes: Uint8Array } | 'large' | 'broken';

/** Unpacks one entry, and stops as soon as it has given more than `most` bytes. */
export function unpack(bytes: Uint8Array, { method, offset, packed }: ZipEntry, most: number): Unpacked {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) return 'broken';
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed) return 'broken';
  if (method === 0) return data.length > most ? 'large' : { bytes: data };
  return method === 8 ? inflate(data, most) : 'broken';
}

function inflate(data: Uint8Array, most: number): Unpacked {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Inflate((piece, final) => {
    size += piece.length;
    ended ||= final;
    if (size <= most) pieces.push(piece);
  });
  try {
    for (let at = 0; at < data.length; at += PIECE) {
      stream.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
      if (size > most) return 'large';
    }
  } catch {
    return 'broken';
  }
  if (!ended) return 'broken';
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return { bytes: whole };
}
