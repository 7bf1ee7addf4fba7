import { describe, expect, it } from 'vitest';
import type { Job } from '../../../lib/cli/job';
import { parseLine } from '../../../lib/cli/json-line';
import { LONGEST_LINE } from '../../../lib/cli/limits';
import { readLines } from '../../../lib/cli/lines';

async function all(batches: AsyncIterable<Job[]>): Promise<Job[]> {
  const jobs: Job[] = [];
  for await (const batch of batches) jobs.push(...batch);
  return jobs;
}

async function* stream(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

const text = (job: Job | undefined) => (job?.kind === 'line' ? [job.where, Buffer.from(job.bytes).toString()] : job);

describe('lines of JSONL', () => {
  it('are the same however the stream is cut, also in the middle of a character', async () => {
    const whole = Buffer.from('{"id":"年"}\n\n  \r\n{"id":"报"}\n{"id":3}');
    const wanted = [
      ['s:1', '{"id":"年"}'],
      ['s:4', '{"id":"报"}'],
      ['s:5', '{"id":3}'],
    ];
    for (const size of [1, 2, 7, 100]) {
      const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, index) =>
        whole.subarray(index * size, (index + 1) * size),
      );
      expect((await all(readLines(stream(...chunks), 's'))).map(text)).toEqual(wanted);
    }
  });

  it('are told and dropped where they are beyond all limits, and those behind them are read', async () => {
    const piece = Buffer.alloc(1 << 20, 120);
    const long = Array.from({ length: LONGEST_LINE / piece.length + 1 }, () => piece);
    const jobs = await all(readLines(stream(...long, '\n{"id":2}\n'), 's'));
    expect(jobs[0]).toMatchObject({ kind: 'failed', id: 's:1', failure: { code: 'too-large' } });
    expect(text(jobs[1])).toEqual(['s:2', '{"id":2}']);
  });
});

describe('a line', () => {
  const read = (line: unknown) =>
    parseLine(
      { where: 's:1', bytes: Buffer.from(typeof line === 'string' ? line : JSON.stringify(line)) },
      (path, type) => ({ text: `${path} ${type}` }),
    );

  it('brings a page as text, as bytes or as a file', () => {
    expect(read({ id: 1, url: 'u', html: '<p>', today: '2024-02-01' })).toEqual({
      id: 1,
      url: 'u',
      today: '2024-02-01',
      text: { text: '<p>' },
    });
    const base64 = Buffer.from([0xc4, 0xea, 0xb1, 0xa8]).toString('base64');
    expect(read({ base64, contentType: 'text/html; charset=gbk' })).toEqual({
      id: 's:1',
      url: '',
      text: { text: '年报' },
    });
    expect(read({ id: 'a', path: 'p', contentType: 't' }).text).toEqual({ text: 'p t' });
  });

  it('says what is wrong with it, under its own id where it has one', () => {
    const failure = (line: unknown) => {
      const { id, text } = read(line);
      return [id, 'failure' in text ? text.failure : null];
    };
    expect(failure('{"id":')).toEqual(['s:1', { code: 'no-json' }]);
    expect(failure('[1]')).toEqual(['s:1', { code: 'no-json' }]);
    expect(failure({ id: 'a' })).toEqual(['a', { code: 'no-page' }]);
    expect(failure({ id: 'a', html: 5 })).toEqual(['a', { code: 'bad-field', field: 'html' }]);
    expect(failure({ id: 'a', base64: '*' })).toEqual(['a', { code: 'bad-field', field: 'base64' }]);
    expect(failure({ id: 'a', html: '', today: 'now' })).toEqual(['a', { code: 'bad-field', field: 'today' }]);
  });
});
