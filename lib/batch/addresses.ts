/** Addresses as people paste them: one a line, or unit and address in two columns as copied from a spreadsheet. */

import type { RowSource } from './types';

/** Browsers, their workers and Node have it alike. */
declare const URL: new (
  text: string,
) => { href: string; host: string; hostname: string; pathname: string; search: string };

/** One line of a paste, understood. */
export interface PastedLine {
  /** The address with its scheme; null where the line has none that a page could be opened at. */
  url: string | null;
  unit: string | null;
  /** The line as pasted, for telling what was not understood. */
  text: string;
}

/** A paste, understood. `doubles` counts lines whose address stood there before. */
export interface Pasted {
  lines: PastedLine[];
  doubles: number;
}

const SCHEME = /^https?:\/\//i;
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}(?::\d{1,5})?(?:[/?#]|$)/u;

/** Reads a paste: empty lines are passed over, a line without an address is kept as it is. */
export function readPasted(text: string): Pasted {
  const seen = new Set<string>();
  const lines: PastedLine[] = [];
  let doubles = 0;
  for (const raw of text.split(/\r\n?|\n/)) {
    const line = raw.trim();
    if (line === '') continue;
    const { url, unit } = readLine(line);
    const key = url === null ? null : addressKey(url);
    if (key !== null && seen.has(key)) {
      doubles += 1;
      continue;
    }
    if (key !== null) seen.add(key);
    lines.push({ url, unit, text: line });
  }
  return { lines, doubles };
}

function readLine(line: string): Pick<PastedLine, 'url' | 'unit'> {
  const columns = line.split(/\t|[,，;；]\s*(?=https?:\/\/)|\s+(?=https?:\/\/)/i).map((part) => part.trim());
  const at = columns.findIndex((part) => readAddress(part) !== null);
  if (at < 0) return { url: null, unit: null };
  const unit = columns.filter((part, index) => index !== at && part !== '' && readAddress(part) === null);
  return { url: readAddress(columns[at] ?? ''), unit: unit[0] ?? null };
}

/** The address with its scheme and without its fragment: `www.example.gov.cn/a` → `http://www.example.gov.cn/a`; null for anything else. */
export function readAddress(text: string): string | null {
  const trimmed = text.trim();
  if (/\s/.test(trimmed) || trimmed.includes('@')) return null;
  if (!SCHEME.test(trimmed) && !HOST.test(trimmed)) return null;
  try {
    const url = new URL(SCHEME.test(trimmed) ? trimmed : `http://${trimmed}`);
    return url.hostname.includes('.') || url.hostname === 'localhost' ? url.href : null;
  } catch {
    return null;
  }
}

/** By what two addresses are the same page: without scheme, fragment and closing slash. */
export function addressKey(url: string): string {
  try {
    const { host, pathname, search } = new URL(url);
    return `${host}${pathname.replace(/\/$/, '')}${search}`;
  } catch {
    return url;
  }
}

/** What a row's source is called: its address, or the name of its file. */
export function sourceName(source: RowSource): string {
  return source.kind === 'file' ? source.name : source.url;
}

/** The host of an address with its port, in lower case; '' for what is no address. */
export function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return '';
  }
}
