import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PATIENCE, waitFor } from './wait.ts';

/** A file that the browser has downloaded. */
export interface Download {
  readonly name: string;
  readonly path: string;
  readonly content: Buffer;
}

const temporaryFolders = new Set<string>();
// Puppeteer ends the process itself on Ctrl+C, past every `finally`.
process.once('exit', () => removeFolders(...temporaryFolders));

/** A fresh empty folder for one browser's downloads or profile; gone at the latest when the process ends. */
export function temporaryFolder(purpose: string): string {
  const folder = mkdtempSync(join(tmpdir(), `nianbao-${purpose}-`));
  temporaryFolders.add(folder);
  return folder;
}

/** Removes temporary folders before the process ends; any other folder is left alone. */
export function removeFolders(...folders: string[]): void {
  for (const folder of folders) {
    if (!temporaryFolders.delete(folder)) continue;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Has another process remove all temporary folders: this one has no time left, and browsers that have been killed may still be writing. */
export function leaveFolders(): void {
  const remove = `for (const folder of process.argv.slice(1))
    require('node:fs').rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });`;
  spawn(process.execPath, ['-e', remove, ...temporaryFolders], { detached: true, stdio: 'ignore' }).unref();
  temporaryFolders.clear();
}

/**
 * Waits until a file of this name pattern lies complete in the folder: no partial file beside it, and its size at rest.
 * @param folder the session's `downloads`
 * @param name for example /\.csv$/
 */
export async function waitForDownload(folder: string, name: RegExp, timeout = PATIENCE): Promise<Download> {
  let lastSize = -1;
  const found = await waitFor(
    `a download named ${name}`,
    () => {
      const files = readdirSync(folder);
      const file = files.find((entry) => name.test(entry) && !isPartial(entry));
      if (file === undefined || files.some(isPartial)) return null;
      const size = statSync(join(folder, file)).size;
      const atRest = size > 0 && size === lastSize;
      lastSize = size;
      return atRest ? file : null;
    },
    timeout,
  );
  const path = join(folder, found);
  return { name: found, path, content: readFileSync(path) };
}

function isPartial(name: string): boolean {
  return (
    /\.(crdownload|part|tmp)$/.test(name) || name.startsWith('.com.google.Chrome') || name.startsWith('.org.chromium')
  );
}
