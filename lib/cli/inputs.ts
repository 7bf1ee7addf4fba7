/** The inputs that the command line names, in order. */
import { createReadStream, type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { Stop } from '../words/ui-types/command';
import { unreadable } from './check-job';
import type { Job } from './job';
import { readLines } from './lines';
import { readArchive } from './warc';

/** Ends the command with a sentence. */
export class StopError extends Error {
  constructor(
    readonly stop: Stop,
    /** Of the process. */
    readonly exitCode: number,
  ) {
    super(stop.code);
  }
}

/** Called wrongly, or nothing to check. */
export const NOTHING_TO_DO = 2;

/** As many files at a time. */
const FILES = 16;

const PAGE = /\.(?:[sx]?html?|xht)(?:\.gz)?$/i;
const LINES = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;
const ARCHIVE = /\.warc(?:\.gz)?$/i;

/**
 * All inputs, as many at a time as are at hand. `-` is JSONL on standard input.
 * @throws StopError where a path is missing or a folder holds nothing that could be read
 */
export async function* readInputs(paths: readonly string[]): AsyncGenerator<Job[]> {
  // A mistyped path is told before the first page is checked.
  for (const path of paths) if (path !== '-') await kindOf(path);
  let files: Job[] = [];
  for (const path of paths) {
    if (path === '-') {
      yield* readLines(process.stdin, 'stdin');
      continue;
    }
    const isFolder = (await kindOf(path)) === 'folder';
    let count = 0;
    for await (const file of isFolder ? filesIn(path) : [path]) {
      count += 1;
      if (typeof file !== 'string') {
        files.push(file);
      } else if (LINES.test(file) || ARCHIVE.test(file)) {
        if (files.length > 0) yield files;
        files = [];
        yield* LINES.test(file) ? unlessDamaged(readLines(open(file), file), file) : readArchive(open(file), file);
      } else if (files.push({ kind: 'file', path: file }) >= FILES) {
        yield files;
        files = [];
      }
    }
    if (count === 0) throw new StopError({ code: 'nothing-in-folder', path }, NOTHING_TO_DO);
  }
  if (files.length > 0) yield files;
}

async function kindOf(path: string): Promise<'folder' | 'file'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    throw new StopError({ code: 'no-input', path }, NOTHING_TO_DO);
  }
}

/**
 * The files of a folder and of the folders in it, by name; a folder that cannot be read is told in its place and costs nothing else. Links to
 * folders are not followed: they may lead in circles.
 */
async function* filesIn(folder: string): AsyncGenerator<string | Job> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { kind: 'failed', id: folder, failure: unreadable((error as NodeJS.ErrnoException).code ?? '') };
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (PAGE.test(entry.name) || LINES.test(entry.name) || ARCHIVE.test(entry.name)) yield path;
  }
}

/** The same jobs; where the file cannot be read on, that stands in their place. */
async function* unlessDamaged(jobs: AsyncIterable<Job[]>, file: string): AsyncGenerator<Job[]> {
  try {
    yield* jobs;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    yield [{ kind: 'failed', id: file, failure: code.startsWith('Z_') ? { code: 'broken-gzip' } : unreadable(code) }];
  }
}

/** The bytes of a file, unpacked. */
function open(path: string): AsyncIterable<Uint8Array> {
  const bytes = createReadStream(path, { highWaterMark: 1 << 18 });
  if (!/\.gz$/i.test(path)) return bytes;
  const unpacked = createGunzip();
  bytes.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
  return unpacked;
}
