// The licences of the packages that a build is made of: what each asks to be said wherever it goes.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** The names under which packages keep their licence. */
const LICENCE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;

/**
 * What a package asks to be said; its name and licence's name where it has no file for it.
 * @param {string} name
 * @returns {string}
 */
export function licenceOf(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const named = readdirSync(folder)
    .filter((file) => LICENCE.test(file) || file === 'LICENSES')
    .sort()
    .flatMap((file) =>
      statSync(join(folder, file)).isFile()
        ? [file]
        : readdirSync(join(folder, file))
            .sort()
            .map((each) => join(file, each)),
    );
  const text = named.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  if (text === '' && typeof license !== 'string') throw new Error(`${name} names no licence: it must not be shipped.`);
  return `${name} ${version} (${license})\n\n${text || `Licensed under ${license}.`}`;
}

/**
 * The packages that a bundle is made of, by the paths of the modules in it.
 * @param {readonly string[]} modules
 * @returns {string[]} names, sorted, each once
 */
export function packagesOf(modules) {
  const names = new Set();
  for (const id of modules) {
    const [, name] = /.*[\\/]?node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id) ?? [];
    if (name) names.add(name.replace('\\', '/'));
  }
  return [...names].sort();
}

/**
 * The file THIRD_PARTY_LICENSES.
 * @param {readonly string[]} texts
 * @returns {string}
 */
export function licencesFile(texts) {
  return `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
