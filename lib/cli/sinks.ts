/** Where outcomes go. A file gets its name only when it is whole. */
import { closeSync, openSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Stop } from '../words/ui-types/command';
import { StopError } from './inputs';
import type { Outcome } from './job';

/** Takes outcomes in the order in which they are to stand. */
export interface Sink {
  /** @throws StopError where they cannot be written */
  write(outcomes: readonly Outcome[]): Promise<void> | void;
  /** Brings it to its end: only now the file stands under its name. */
  close(): Promise<void> | void;
  /** Takes back what can be taken back. Never throws. */
  abandon(): void;
}

/** Exit code for an output that cannot be written, and for a reader who has gone (what shells report for a broken pipe). */
export const UNWRITABLE = 4;
export const READER_GONE = 141;

/** Why writing failed, with its exit code. */
export function writeFault(path: string, error: unknown): StopError {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  const stops: Record<string, Stop> = { EPIPE: { code: 'reader-gone' }, ENOSPC: { code: 'disk-full', path } };
  const stop: Stop = stops[code] ?? { code: 'unwritable', path, reason: code };
  return new StopError(stop, code === 'EPIPE' ? READER_GONE : UNWRITABLE);
}

/** JSONL on standard output. */
export function standardOutput(): Sink {
  const { stdout } = process;
  let fault: unknown = null;
  let failing: (error: unknown) => void = () => undefined;
  stdout.on('error', (error) => {
    fault ??= error;
    failing(error);
  });
  const write = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      failing = (error) => reject(writeFault('-', error));
      if (fault) failing(fault);
      // The next batch waits until this one has been taken.
      else stdout.write(text, (error) => (error ? failing(error) : resolve()));
    });
  return {
    write: (outcomes) => write(outcomes.map(({ line }) => `${line}\n`).join('')),
    close: () => undefined,
    abandon: () => undefined,
  };
}

/** A file being written: text or bytes are appended, the name comes last. */
export interface OpenFile {
  append(data: string | Uint8Array): void;
  close(): void;
  abandon(): void;
}

/** Bytes that are gathered before they are written. */
const CHUNK = 1 << 18;

/**
 * Opens a file for writing, under another name in the same folder. A device or a pipe is written as it is.
 * @throws StopError where that is not possible
 */
export function openFile(path: string): OpenFile {
  const inPlace = isSpecial(path);
  const written = inPlace ? path : join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const guarded = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw writeFault(path, error);
    }
  };
  const file = guarded(() => openSync(written, 'w'));
  let open = true;
  let parts: Uint8Array[] = [];
  let gathered = 0;
  const shut = (): void => {
    if (open) closeSync(file);
    open = false;
  };
  const flush = (): void => {
    const bytes = Buffer.concat(parts);
    parts = [];
    gathered = 0;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  };
  return {
    append: (data) =>
      guarded(() => {
        const bytes = typeof data === 'string' ? Buffer.from(data) : data;
        parts.push(bytes);
        gathered += bytes.length;
        if (gathered >= CHUNK) flush();
      }),
    close: () =>
      guarded(() => {
        flush();
        shut();
        if (!inPlace) renameSync(written, path);
      }),
    abandon: () => {
      try {
        shut();
        if (!inPlace) unlinkSync(written);
      } catch {
        // There is nothing more to take back.
      }
    },
  };
}

function isSpecial(path: string): boolean {
  try {
    return !statSync(path).isFile();
  } catch {
    return false;
  }
}

/** JSONL in a file. */
export function linesFile(path: string): Sink {
  const file = openFile(path);
  return {
    write: (outcomes) => file.append(outcomes.map(({ line }) => `${line}\n`).join('')),
    close: () => file.close(),
    abandon: () => file.abandon(),
  };
}
