// Zip files that depend on their contents alone: the same entries give the same bytes on every machine and on every day.
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

/** The one time of every entry, in the clock of the machine as zip files have it: the first day that the format knows. */
const TIME = new Date(1980, 0, 1);

/**
 * Packs files.
 * @param {Readonly<Record<string, Uint8Array | string>>} files by their path in the zip, with slashes; text is written as UTF-8
 * @returns {Uint8Array}
 */
export function packZip(files) {
  const entries = Object.keys(files)
    .sort()
    .map((path) => [path, typeof files[path] === 'string' ? Buffer.from(files[path]) : files[path]]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: TIME });
}

/**
 * The checksum by which people tell whether a file is the one that was published.
 * @param {Uint8Array} bytes
 * @returns {string} SHA-256 in lower-case hexadecimal digits
 */
export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
