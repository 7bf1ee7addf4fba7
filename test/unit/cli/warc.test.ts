import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Job } from '../../../lib/cli/job';
import { readArchive } from '../../../lib/cli/warc';

function record(type: string, id: string, body: string | Buffer, more = ''): Buffer {
  const bytes = Buffer.from(body);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:${id}>\r\nWARC-Target-URI: http://a.gov.cn/${id}\r\n${more}Content-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
}

const response = (fields: string, body: string | Buffer, status = '200 OK') =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${fields}\r\n\r\n`), Buffer.from(body)]);

async function pages(archive: Buffer, size = archive.length): Promise<unknown[]> {
  async function* stream() {
    for (let at = 0; at < archive.length; at += size) yield archive.subarray(at, at + size);
  }
  const found: Job[] = [];
  for await (const jobs of readArchive(stream(), 'x.warc')) found.push(...jobs);
  return found.map((job) =>
    job.kind === 'page' ? [job.id, job.url, job.contentType, Buffer.from(job.bytes).toString()] : job,
  );
}

describe('a web archive', () => {
  const archive = Buffer.concat([
    record('warcinfo', 'info', 'software: x'),
    record('request', 'r', 'GET / HTTP/1.1\r\n\r\n'),
    record('response', 'a', response('Content-Type: text/html; charset=gbk', 'one')),
    record('response', 'b', response('Content-Type: image/png', 'two')),
    record('response', 'c', response('Content-Type: text/html', 'three', '404 Not Found')),
    record('response', 'd', response('Content-Type: text/html\r\nContent-Encoding: gzip', gzipSync('four'))),
    record(
      'response',
      'e',
      response('Content-Type: text/html\r\nTransfer-Encoding: chunked', '3\r\nfiv\r\n1\r\ne\r\n0\r\n\r\n'),
    ),
    record('resource', 'f', 'six', 'Content-Type: text/html\r\n'),
    record('response', 'g', response('Content-Type: text/html\r\nTransfer-Encoding: chunked', 'seven')),
  ]);
  const wanted = [
    ['urn:a', 'http://a.gov.cn/a', 'text/html; charset=gbk', 'one'],
    ['urn:d', 'http://a.gov.cn/d', 'text/html', 'four'],
    ['urn:e', 'http://a.gov.cn/e', 'text/html', 'five'],
    ['urn:f', 'http://a.gov.cn/f', 'text/html', 'six'],
    ['urn:g', 'http://a.gov.cn/g', 'text/html', 'seven'],
  ];

  it('gives its pages that were found, unwrapped, and nothing else', async () => {
    expect(await pages(archive)).toEqual(wanted);
  });

  it('is read the same however it is cut', async () => {
    for (const size of [1, 13, 500]) expect(await pages(archive, size)).toEqual(wanted);
  });

  it('is read up to where it is damaged, and says so', async () => {
    const end = { kind: 'failed', failure: { code: 'broken-archive' } };
    const spoilt = Buffer.concat([archive, Buffer.from('nonsense\r\n\r\n')]);
    expect((await pages(spoilt)).at(-1)).toMatchObject({ ...end, id: 'x.warc:10' });
    const cut = await pages(archive.subarray(0, archive.length - 40));
    expect(cut.slice(0, 4)).toEqual(wanted.slice(0, 4));
    // The ninth record is the one that is not whole.
    expect(cut.at(-1)).toMatchObject({ ...end, id: 'x.warc:9' });
    expect(await pages(Buffer.alloc(100_000, 65))).toEqual([expect.objectContaining(end)]);
    expect(await pages(Buffer.from('  \r\n'))).toEqual([]);
  });
});
