/** The weight of what is installed, and the most it may weigh. The build test holds the same numbers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A script, or all that a page starts with, minified and zipped. */
export interface Weight {
  name: string;
  /** The files that were added up, inside the built folder. */
  files: string[];
  bytes: number;
  /** The most bytes that the design allows. */
  most: number;
}

const kilobyte = 1024;
/** Design, section 8. Every script that goes into a page where there may be a report is an inspector. */
const DETECTOR = 5 * kilobyte;
const INSPECTOR = 45 * kilobyte;
const POPUP = 60 * kilobyte;

/** The scripts of a built extension that the design bounds. */
export function weigh(folder: string): Weight[] {
  const zipped = (path: string): number => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
  const weight = (name: string, files: string[], most: number): Weight => ({
    name,
    files,
    bytes: files.reduce((sum, path) => sum + zipped(path), 0),
    most,
  });
  const inPages = readdirSync(join(folder, 'content-scripts')).filter((path) => path.endsWith('.js'));
  return [
    ...inPages.map((path) => weight(path, [`content-scripts/${path}`], path === 'detector.js' ? DETECTOR : INSPECTOR)),
    weight('popup', startScripts(folder, 'popup.html'), POPUP),
  ];
}

/** The scripts that a page of the extension starts with, and all that they import; not what comes only when asked for. */
export function startScripts(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const loaded = new Set([...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1] ?? ''));
  for (const script of loaded) {
    const text = readFileSync(join(folder, script), 'utf8');
    for (const [, chunk] of text.matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      loaded.add(`chunks/${chunk}`);
    }
  }
  return [...loaded];
}
