// What a release is called and what must be said of it. The version stands in package.json alone.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../install.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');

/** Name and version, from package.json. @type {{ name: string, version: string }} */
export const { name, version } = JSON.parse(read('package.json'));

/**
 * What CHANGELOG.md says of a version, without its heading.
 * @param {string} wanted
 * @param {string} [changelog]
 * @returns {string | null} null where it has no such heading with a date, or says nothing under it
 */
export function changesOf(wanted, changelog = read('CHANGELOG.md')) {
  const sections = changelog.split(/^## /m).slice(1);
  const [, ...lines] =
    sections
      .map((section) => section.split('\n'))
      .find(([heading]) => {
        const [, number, day] = /^(\S+) \((\d{4}-\d\d-\d\d)\)$/.exec(heading?.trim() ?? '') ?? [];
        return number === wanted && !Number.isNaN(Date.parse(day ?? ''));
      }) ?? [];
  return lines.join('\n').trim() || null;
}

/**
 * The public key that gives the office package its id wherever it is unpacked: otherwise the id would follow the folder, and all that is
 * stored would be lost when the folder moves. No private half exists: the folder is loaded, never signed.
 * @returns {string} in base64, as a manifest has it
 */
export function officeKey() {
  return read('assets/office/key.pub').replace(/-----.*-----|\s/g, '');
}

/**
 * The id that Chromium gives an extension with this key: half of the key's SHA-256, its digits written from a to p.
 * @param {string} key in base64
 * @returns {string}
 */
export function idOfKey(key) {
  const digits = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * The manifest of the office package: that of Chrome's store with the key, and nothing else changed.
 * @param {string} manifest
 * @returns {string}
 */
export function officeManifest(manifest) {
  return `${JSON.stringify({ ...JSON.parse(manifest), key: officeKey() }, null, 2)}\n`;
}
