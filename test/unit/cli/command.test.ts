// The command as it is built: real processes, pipes and files.
import { execFile, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PageCheckSchema } from '../../../lib/index';
import { readHtml } from '../../../lib/readers/static-dom/read-html';
import { checkDocument } from '../../../lib/view/page-check';
import { buildCommand } from '../../run/build-cli.mjs';
import { root } from '../support/repository';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-cli-'));
const script = join(folder, 'nianbao.mjs');
const pages = join(root, 'test/pages');
const slugs = readdirSync(pages).filter((slug) => existsSync(join(pages, slug, 'page.html')));
const TODAY = '2026-04-01';

beforeAll(async () => {
  await buildCommand(script);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command with `input` on its standard input. */
function nianbao(args: string[], input = ''): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: folder });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => undefined).end(input);
  });
}

/** Runs a line of a shell in which `nianbao` is the command. */
function shell(line: string): Promise<Run> {
  return new Promise((resolve) => {
    const command = `nianbao() { "${process.execPath}" "${script}" "$@"; }; ${line}`;
    execFile('bash', ['-c', command], { cwd: folder, maxBuffer: 1 << 28 }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const html = (slug: string) => readFileSync(join(pages, slug, 'page.html'), 'utf8');
const line = (id: string | number, slug: string) => `${JSON.stringify({ id, html: html(slug) })}\n`;

/** So many reports, made by repeating the golden pages. */
function many(count: number): string {
  const texts = slugs.map(html);
  return Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, html: texts[id % texts.length] })}\n`).join(
    '',
  );
}

describe('nianbao check', () => {
  it('gives a line for each input in its order, whatever happens to it, and the check is that of the engine', async () => {
    const input = `${line('a', 'rule-balance')}broken\n${line(2, 'none-law-government')}{"id":"p","path":"nowhere.html"}\n`;
    const { code, out } = await nianbao(['check', '--today', TODAY, '--language', 'en'], input);
    const [first, ...others] = lines(out);
    expect(code).toBe(0);
    expect(PageCheckSchema.safeParse(first.check).success).toBe(true);
    const check = checkDocument(readHtml(html('rule-balance')), { url: '', today: TODAY });
    expect(first).toEqual({ id: 'a', check: JSON.parse(JSON.stringify(check)) });
    expect(others).toEqual([
      { id: 'stdin:2', check: null, error: 'this line is no JSON object' },
      { id: 2, check: null },
      { id: 'p', check: null, error: 'there is no such file' },
    ]);
  });

  it('gives the same bytes in one run and in any parts, by every command of the recipes', async () => {
    const recipes = readFileSync(join(root, 'lib/cli/RECIPES.md'), 'utf8');
    const commands = [...recipes.matchAll(/nianbao (check --workers 1 --quiet --today \d{4}-\d\d-\d\d)/g)].map(
      ([, args]) => args,
    );
    expect(commands).toHaveLength(4);
    writeFileSync(join(folder, 'pages.jsonl'), many(160));
    const whole = await shell(`nianbao check --today ${TODAY} < pages.jsonl`);
    expect(whole.out.split('\n')).toHaveLength(161);
    for (const args of new Set(commands)) {
      const halves = await shell(`head -n 80 pages.jsonl | nianbao ${args}; tail -n +81 pages.jsonl | nianbao ${args}`);
      expect(halves.out === whole.out).toBe(true);
    }
    const slurm = /--wrap 'awk "NR % 100 == \$SLURM_ARRAY_TASK_ID" pages\.jsonl \| (nianbao .*?) > checks/.exec(
      recipes,
    )?.[1];
    const part = await shell(`SLURM_ARRAY_TASK_ID=7; awk "NR % 100 == $SLURM_ARRAY_TASK_ID" pages.jsonl | ${slurm}`);
    const all = whole.out.split('\n');
    expect(part.out).toBe(`${all[6]}\n${all[106]}\n`);
    const unordered = await shell(`nianbao check --unordered --quiet --today ${TODAY} < pages.jsonl`);
    expect(unordered.out.split('\n').sort()).toEqual(all.sort());
  }, 120_000);

  it('gives the other reports of a page as well, and of several only those for the years that are wanted', async () => {
    const sample = readFileSync(join(root, 'test/sample/report.html'), 'utf8');
    const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(sample)?.[1] ?? '';
    const before = body.replaceAll('2023年', '2022年').replaceAll('2024年', '2023年');
    const both = `${JSON.stringify({ id: 1, html: `<title>年报汇编</title><body>${body}${before}` })}\n`;
    const [first] = lines((await nianbao(['check'], both)).out);
    const years = [first.check, ...(first.more ?? [])].map(({ report }) => report.year);
    expect(years).toHaveLength(2);
    const [one] = lines((await nianbao(['check', '--year', String(years[1])], both)).out);
    expect([one.check.report.year, one.more]).toEqual([years[1], undefined]);
  });

  it('reads files, folders, packed lines and archives', async () => {
    const site = join(folder, 'site/sub');
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, 'b.html'), html('rule-balance'));
    writeFileSync(join(site, 'notes.txt'), 'no page');
    writeFileSync(join(folder, 'site/a.jsonl'), line('x', 'rule-plain'));
    const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html('rule-plain')}`;
    const record = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:w>\r\nWARC-Target-URI: http://a.gov.cn/\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
    writeFileSync(join(folder, 'site/c.warc'), record);
    const { out } = await shell('gzip -k site/c.warc; nianbao check site');
    const ids = ['x', 'urn:w', 'urn:w', 'site/sub/b.html'];
    expect(lines(out).map(({ id }) => id)).toEqual(ids);
    expect(lines(out).map(({ check }) => check.page.url)).toEqual(['', 'http://a.gov.cn/', 'http://a.gov.cn/', '']);
  });

  it('writes tables whose rows are those of the lines, as CSV and as Parquet', async () => {
    const { code, out } = await nianbao(
      [
        'check',
        '--out',
        '-',
        '--out',
        'a.csv',
        '--out',
        'wide=w.parquet',
        '--out',
        'long=a.parquet',
        '--out',
        'findings=f.csv',
      ],
      line(1, 'rule-balance') + line(2, 'none-law-government') + line(3, 'rule-blank-cell'),
    );
    expect(code).toBe(0);
    const checks = lines(out).flatMap(({ check }) => check ?? []);
    const cells = checks.flatMap(({ report }) =>
      Object.values<Record<string, Record<string, { value: number | null }>>>(report.tables).flatMap((table) =>
        Object.values(table ?? {}).flatMap((row) => Object.values(row).map(({ value }) => value)),
      ),
    );
    const csv = readFileSync(join(folder, 'a.csv'), 'utf8');
    expect(csv.startsWith('\uFEFFunit,year,form,')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(cells.length + 1);
    const rows = await parquetReadObjects({ file: fileBuffer('a.parquet') });
    expect(rows.map(({ value }) => value ?? null).sort()).toEqual([...cells].sort());
    const [wide] = await parquetReadObjects({ file: fileBuffer('w.parquet') });
    expect(wide).toMatchObject({ year: checks[0].report.year, unit: checks[0].report.body });
    expect(wide?.['applications.newReceived.total']).toBe(checks[0].report.tables.applications.newReceived.total.value);
    expect(readFileSync(join(folder, 'f.csv'), 'utf8')).toContain('balance');
  });

  it('tells by its exit code what a publishing pipeline asks', async () => {
    const code = async (args: string[], input: string) => (await nianbao(['check', '--quiet', ...args], input)).code;
    const wrong = line(1, 'rule-balance');
    const right = line(2, 'rule-plain');
    expect(await code(['--fail-on', 'error'], wrong + right)).toBe(1);
    expect(await code(['--fail-on', 'error'], right)).toBe(0);
    expect(await code(['--fail-on', 'error'], line(3, 'none-law-government'))).toBe(3);
    expect(await code(['--fail-on', 'error', '--year', '1999'], right)).toBe(3);
    expect(await code(['--year', '1999-2030'], wrong)).toBe(0);
  });

  it('says what was not understood, and what there is nothing in', async () => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    for (const args of [
      ['chek'],
      ['check', '--yaer', '1'],
      ['check', '--out', 'a.txt'],
      ['check', '--workers', '0'],
      ['check', 'empty'],
      ['check', 'nowhere'],
    ]) {
      const { code, out, err } = await nianbao([...args]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^nianbao: .+。\n$/);
    }
    expect((await nianbao(['--help'])).out).toContain('EXAMPLES');
    expect((await nianbao(['check', '--help', '--language', 'en'])).out).toContain('GNU parallel');
    expect((await nianbao(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('bad input and bad luck', () => {
  it('a page that is too large and one that is none cost their own lines', async () => {
    writeFileSync(join(folder, 'large.html'), Buffer.alloc(40_000_000, 65));
    writeFileSync(join(folder, 'picture.html'), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    writeFileSync(join(folder, 'good.html'), html('rule-plain'));
    const files = ['good.html', 'large.html', 'picture.html', 'good.html'];
    const { code, out } = await nianbao(['check', '--language', 'en', ...files]);
    expect(code).toBe(0);
    expect(lines(out).map(({ id, check, error }) => [id, check !== null, error])).toEqual([
      ['good.html', true, undefined],
      ['large.html', false, 'the page is larger than 32 MB'],
      ['picture.html', false, 'this is no web page (PNG)'],
      ['good.html', true, undefined],
    ]);
  }, 300_000);

  it('a page of 200 MB, bytes of any kind and broken lines cost their own lines, and the rest is checked', async () => {
    const large = join(folder, 'huge.html');
    writeFileSync(large, '<p>');
    truncateSync(large, 200_000_000);
    writeFileSync(join(folder, 'bytes.html'), Buffer.from([1, 0, 200, 60, 0, 7]));
    writeFileSync(join(folder, 'nothing.html'), '');
    const broken = ['no json', '{"id":1}', '{"id":2,"html":5}', '[1]', '{"id":3,"base64":"@@"}', ''];
    writeFileSync(join(folder, 'broken.jsonl'), `${broken.join('\n')}\n${line(4, 'rule-plain')}{"id":5,"html":"<p>x"}`);
    const files = ['huge.html', 'bytes.html', 'nothing.html', 'broken.jsonl'];
    const { code, out, err } = await nianbao(['check', '--language', 'en', ...files]);
    expect([code, err]).toEqual([0, expect.stringMatching(/^10 inputs, 1 reports?, .* 7 inputs not checked\./)]);
    expect(lines(out).map(({ id, check, error }) => [id, check !== null, error])).toEqual([
      ['huge.html', false, 'the page is larger than 32 MB'],
      ['bytes.html', false, 'this is no web page (binary)'],
      ['nothing.html', false, undefined],
      ['broken.jsonl:1', false, 'this line is no JSON object'],
      [1, false, 'this line has neither html nor path nor base64'],
      [2, false, 'the field html cannot be used'],
      ['broken.jsonl:4', false, 'this line is no JSON object'],
      [3, false, 'the field base64 cannot be used'],
      [4, true, undefined],
      [5, false, undefined],
    ]);
  });

  it('a line of 200 MB is passed over without being kept', async () => {
    const { code, out } = await shell(
      '(head -c 200000000 /dev/zero | tr \'\\0\' a; echo; echo \'{"id":9,"html":"<p>x"}\') | nianbao check --language en --quiet',
    );
    expect(code).toBe(0);
    expect(lines(out)).toEqual([
      { id: 'stdin:1', check: null, error: 'the page is larger than 64 MB' },
      { id: 9, check: null },
    ]);
  });

  it('a packed file that was cut off gives what is whole of it, and says that the rest is damaged', async () => {
    const packed = gzipSync(many(200));
    writeFileSync(join(folder, 'cut.jsonl.gz'), packed.subarray(0, packed.length / 2));
    writeFileSync(join(folder, 'behind.html'), html('rule-plain'));
    const { code, out } = await nianbao(['check', '--quiet', '--language', 'en', 'cut.jsonl.gz', 'behind.html']);
    const [last, damaged, ...whole] = lines(out).reverse();
    expect(code).toBe(0);
    expect([last.id, last.error]).toEqual(['behind.html', undefined]);
    expect(damaged).toEqual({ id: 'cut.jsonl.gz', check: null, error: 'this gzip file is damaged' });
    expect(whole.length).toBeGreaterThan(0);
    expect(whole.every(({ error }) => error === undefined)).toBe(true);
  });

  // Root may read everything.
  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a folder that may not be read costs its own line',
    async () => {
      mkdirSync(join(folder, 'closed/sub'), { recursive: true });
      writeFileSync(join(folder, 'closed/z.html'), html('rule-plain'));
      chmodSync(join(folder, 'closed/sub'), 0);
      const { code, out } = await nianbao(['check', '--quiet', '--language', 'en', 'closed']);
      chmodSync(join(folder, 'closed/sub'), 0o755);
      expect(code).toBe(0);
      expect(lines(out).map(({ id, error }) => [id, error])).toEqual([
        ['closed/sub', 'this file may not be read'],
        ['closed/z.html', undefined],
      ]);
    },
  );

  it.skipIf(!existsSync('/dev/full'))('a full disk and a reader who has gone end it with a sentence', async () => {
    writeFileSync(join(folder, 'more.jsonl'), many(40));
    const full = await shell('nianbao check more.jsonl > /dev/full');
    expect([full.code, full.err]).toEqual([4, expect.stringMatching(/^nianbao: 磁盘空间不足/)]);
    const device = await shell('nianbao check --out /dev/full more.jsonl');
    expect(device.code).toBe(4);
    const gone = await shell('nianbao check more.jsonl | head -n 1 > first.jsonl; exit $PIPESTATUS');
    expect([gone.code, gone.err]).toEqual([141, expect.stringMatching(/^nianbao: /)]);
    expect(lines(readFileSync(join(folder, 'first.jsonl'), 'utf8'))).toHaveLength(1);
  });

  it('leaves no half file when it is interrupted, and the old one where there was one', async () => {
    writeFileSync(join(folder, 'kept.csv'), 'old');
    const outputs = ['kept.csv', 'new.jsonl', 'wide=new.parquet'].flatMap((target) => ['--out', target]);
    const child = spawn(process.execPath, [script, 'check', ...outputs], { cwd: folder });
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
    child.stdin.write(many(20));
    while (!readdirSync(folder).some((name) => name.includes('new.parquet') && name.endsWith('.part'))) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    child.kill('SIGINT');
    expect(await closed).toBe(130);
    expect(err).toMatch(/^nianbao: 已中断/);
    expect(readFileSync(join(folder, 'kept.csv'), 'utf8')).toBe('old');
    expect(readdirSync(folder).filter((name) => name.includes('new.') || name.endsWith('.part'))).toEqual([]);
  });
});

/** A file as the Parquet reader takes it. */
function fileBuffer(name: string): ArrayBuffer {
  const bytes = readFileSync(join(folder, name));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
