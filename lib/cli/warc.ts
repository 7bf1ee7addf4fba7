/**
 * Web archives (WARC, ISO 28500): the HTML pages among their records. A library for it would bring thirty packages for what is here one
 * loop: a head of lines, a length, that many bytes.
 */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Job } from './job';
import { LARGEST_PAGE, LONGEST_HEAD, megabytes } from './limits';

/** The head of a record or of a response: names in lower case. */
interface Head {
  first: string;
  fields: Map<string, string>;
}

/** A response is a page and its head; more is not kept. */
const LARGEST_RECORD = LARGEST_PAGE + LONGEST_HEAD;

/** The pages of an archive. `name` is its own, for a place that is damaged. */
export async function* readArchive(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Job[]> {
  const bytes = reader(stream);
  let place = 0;
  try {
    for (;;) {
      const head = parseHead(await bytes.head());
      if (!head) return;
      const length = Number(head.fields.get('content-length'));
      if (!head.first.startsWith('WARC/') || !Number.isSafeInteger(length) || length < 0) break;
      const wanted = isWanted(head);
      const body = await bytes.take(length, wanted && length <= LARGEST_RECORD);
      if (body === null) break;
      place += 1;
      if (!wanted) continue;
      const job = pageOf(head, body, length);
      if (job) yield [job];
    }
  } catch {
    // Packed bytes that cannot be unpacked end the archive as a wrong head does.
  }
  yield [{ kind: 'failed', id: `${name}:${place + 1}`, failure: { code: 'broken-archive' } }];
}

function isWanted({ fields }: Head): boolean {
  const type = fields.get('warc-type');
  return type === 'response' || (type === 'resource' && isHtml(fields.get('content-type')));
}

/** A page of its own, sent as such: without a type it may be one, with a status other than 2xx it is not what was asked for. */
function isHtml(type: string | undefined): boolean {
  return type === undefined || /html|^text\/plain/i.test(type);
}

function pageOf(head: Head, body: Uint8Array, length: number): Job | null {
  const url = (head.fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  const id = (head.fields.get('warc-record-id') ?? url).replace(/^<|>$/g, '');
  if (length > LARGEST_RECORD) {
    return { kind: 'failed', id, failure: { code: 'too-large', megabytes: megabytes(LARGEST_PAGE) } };
  }
  if (head.fields.get('warc-type') === 'resource') {
    return { kind: 'page', id, url, bytes: new Uint8Array(body), contentType: head.fields.get('content-type') ?? null };
  }
  const end = endOfHead(body);
  const response = end < 0 ? null : parseHead(body.subarray(0, end));
  if (!response || !/^HTTP\/\S+\s+2\d\d/.test(response.first) || !isHtml(response.fields.get('content-type')))
    return null;
  try {
    const bytes = unpack(body.subarray(end), response.fields);
    return {
      kind: 'page',
      id,
      url,
      bytes: new Uint8Array(bytes),
      contentType: response.fields.get('content-type') ?? null,
    };
  } catch {
    return { kind: 'failed', id, failure: { code: 'broken-gzip' } };
  }
}

/** The bytes of the page itself, without the wrapping of the way it was sent. Crawlers often keep the heads and unwrap the bytes. */
function unpack(body: Uint8Array, fields: Head['fields']): Uint8Array {
  const plain = /chunked/i.test(fields.get('transfer-encoding') ?? '') ? (withoutChunks(body) ?? body) : body;
  const options = { maxOutputLength: LARGEST_PAGE };
  switch (fields.get('content-encoding')?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return plain[0] === 0x1f && plain[1] === 0x8b ? gunzipSync(plain, options) : plain;
    case 'deflate':
      return ((plain[0] ?? 0) & 0x0f) === 8 ? inflateSync(plain, options) : plain;
    case 'br':
      return brotliDecompressSync(plain, options);
    default:
      return plain;
  }
}

/** The parts of a chunked body put together; null where it has been done before. */
function withoutChunks(body: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf(0x0a, at);
    if (end < 0 || end - at > 100) return null;
    const size = /^\s*([0-9a-f]+)\s*(?:;.*)?\r?$/i.exec(latin1(body.subarray(at, end)))?.[1];
    if (size === undefined) return null;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (at > body.length) return null;
    while (body[at] === 0x0d || body[at] === 0x0a) at += 1;
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

/** Where the first empty line ends; -1 where there is none. */
function endOfHead(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < LONGEST_HEAD; at = bytes.indexOf(0x0a, at + 1)) {
    if (bytes[at + 1] === 0x0a) return at + 2;
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return at + 3;
  }
  return -1;
}

/** Null where there is nothing but white space. */
function parseHead(bytes: Uint8Array): Head | null {
  const [first = '', ...lines] = Buffer.from(bytes).toString('utf8').trim().split(/\r?\n/);
  if (first === '') return null;
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { first, fields };
}

/** Takes a stream apart: heads and bodies in turn. */
function reader(stream: AsyncIterable<Uint8Array>) {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array(0);
  const more = async (): Promise<boolean> => {
    const { value, done } = await chunks.next();
    if (!done) rest = rest.length === 0 ? value : Buffer.concat([rest, value]);
    return !done;
  };
  return {
    /** Up to and with the empty line; what is left where the stream ends before it. White space in front is left out. */
    async head(): Promise<Uint8Array> {
      for (;;) {
        let from = 0;
        while (from < rest.length && (rest[from] as number) <= 0x20) from += 1;
        rest = rest.subarray(from);
        const end = endOfHead(rest);
        if (end >= 0 || rest.length > LONGEST_HEAD) {
          const head = rest.subarray(0, Math.max(end, 0));
          rest = rest.subarray(Math.max(end, 0));
          return end >= 0 ? head : Buffer.from('?');
        }
        if (!(await more())) return rest;
      }
    },
    /** The next bytes; none of them where they are not to be kept. Null where the stream ends before them. */
    async take(length: number, keep: boolean): Promise<Uint8Array | null> {
      const parts: Uint8Array[] = [];
      let left = length;
      for (;;) {
        const part = rest.subarray(0, left);
        if (keep) parts.push(part);
        rest = rest.subarray(part.length);
        left -= part.length;
        if (left === 0) return Buffer.concat(parts);
        if (!(await more())) return null;
      }
    },
  };
}
