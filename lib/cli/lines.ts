/** JSONL as it comes in: lines of bytes. They are taken apart by the workers. */
import type { Job } from './job';
import { LONGEST_LINE, megabytes } from './limits';

const LINE_END = 0x0a;

/** The lines of a stream, as many at a time as have arrived. Empty lines count and are passed over; a line beyond all limits is told as such. */
export async function* readLines(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Job[]> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const endLine = (): Job[] => {
    number += 1;
    const where = `${name}:${number}`;
    const line = length > LONGEST_LINE ? null : joined(parts, length);
    parts = [];
    length = 0;
    if (!line)
      return [{ kind: 'failed', id: where, failure: { code: 'too-large', megabytes: megabytes(LONGEST_LINE) } }];
    return line.some((byte) => byte > 0x20) ? [{ kind: 'line', where, bytes: line }] : [];
  };
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    // What is beyond the limit is not even kept.
    if (length > LONGEST_LINE) parts = [];
    else if (piece.length > 0) parts.push(piece);
  };
  for await (const chunk of stream) {
    const jobs: Job[] = [];
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      take(chunk.subarray(from, end));
      jobs.push(...endLine());
      from = end + 1;
    }
    take(chunk.subarray(from));
    if (jobs.length > 0) yield jobs;
  }
  if (length > 0) yield endLine();
}

/** The pieces in a buffer of their own, which can be handed to another thread. */
function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
