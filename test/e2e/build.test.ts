// What is installed: the manifests, and the weight of the scripts within their budgets.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { startScripts, weigh } from '../bench/speed/weights.ts';
import { ALLOWED_IN_CHUNKS, countWords } from '../unit/support/allowed-words.ts';
import { builtFolder } from './harness/staged-extension.ts';

/** The name of a chunk without folder, hash and ending. */
const chunkName = (path: string) => basename(path).replace(/(-[\w-]{8})?\.m?js$/, '');

describe.each(['chrome', 'firefox'] as const)('the build for %s', (name) => {
  const folder = builtFolder(name);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('asks for the rights that the README names, and no more', () => {
    expect(manifest.manifest_version).toBe(3);
    // Chrome asks for a right of its own to show a panel, and warns nobody of it; Firefox asks for none.
    const panel = name === 'chrome' ? ['sidePanel'] : [];
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'downloads',
      'scripting',
      ...panel,
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions).toEqual(['*://*.gov.cn/*']);
    // Saved pages, which Firefox asks for on the welcome page; Chrome has a switch for them.
    const files = name === 'firefox' ? ['file:///*'] : [];
    expect(manifest.optional_host_permissions).toEqual(['*://*/*', ...files]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    // No page may send us messages; other extensions may try, and are refused (stress-intruders.test.ts).
    expect(manifest.externally_connectable?.matches ?? []).toEqual([]);
  });

  it('has a reason for every right in the words for the stores, and none for a right that it does not ask for', () => {
    const table = readFileSync(join(import.meta.dirname, '../../assets/store/permissions.md'), 'utf8');
    const rows = [...table.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm)];
    const asked = [...manifest.permissions, ...manifest.host_permissions, ...manifest.optional_host_permissions];
    // Rights that the other browser does not have or ask for.
    const foreign = name === 'chrome' ? 'file:///*' : 'sidePanel';
    const reasoned = rows.map(([, right]) => right).filter((right) => right !== foreign);
    expect(reasoned.sort()).toEqual(asked.sort());
    for (const [, , chinese, english] of rows) {
      expect(chinese).toMatch(/[\u4e00-\u9fff]{6}/);
      expect(english?.trim().length).toBeGreaterThan(20);
    }
  });

  it('lets its own pages reach no network and run no foreign script', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    // Files of the package alone.
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|http|\*/);
  });

  it('runs by itself in frames of government hosts only, and only the detector', () => {
    const [detector, ...more] = manifest.content_scripts;
    expect(more).toEqual([]);
    expect(detector).toMatchObject({ matches: ['*://*.gov.cn/*'], all_frames: true });
    expect(detector.js).toEqual(['content-scripts/detector.js']);
    expect(detector.css ?? []).toEqual([]);
  });

  it('weighs no more than the design allows, and no script but detector and inspector enters a page', () => {
    const weights = weigh(folder);
    expect(weights.map(({ name }) => name).sort()).toEqual(['detector.js', 'inspector.js', 'popup']);
    for (const { name, bytes, most } of weights) expect(bytes, name).toBeLessThanOrEqual(most);
  });

  it('lets the popup start without what makes files and tables, which comes when asked for', () => {
    const started = weigh(folder).find(({ name }) => name === 'popup')?.files ?? [];
    expect(started.length).toBeGreaterThan(0);
    expect(started.filter((script) => /xlsx|make-file|note|tables/i.test(script))).toEqual([]);
  });

  it('loads what draws documents only when one comes, and nothing of it anywhere but in the page for drafts', () => {
    const sizes = readdirSync(join(folder, 'chunks'))
      .filter((chunk) => /^(?:docx-preview|purify|postal-mime|pdf|draw-)/.test(chunk))
      .map((chunk) => [chunk, gzipSync(readFileSync(join(folder, 'chunks', chunk))).length] as const);
    for (const [chunk, bytes] of sizes) console.log(`${name}: ${chunk} ${(bytes / 1024).toFixed(1)} KB gzip`);
    const drawing = sizes.map(([chunk]) => chunk);
    expect(drawing.length).toBeGreaterThanOrEqual(5);
    const started = ['popup.html', 'sidepanel.html', 'options.html', 'document.html'].flatMap((page) =>
      startScripts(folder, page),
    );
    expect(started.filter((script) => /docx-preview|purify|postal-mime|pdf/.test(script))).toEqual([]);
    const others = ['background.js', 'content-scripts/detector.js', 'content-scripts/inspector.js'];
    for (const script of others) {
      const text = readFileSync(join(folder, script), 'utf8');
      expect(drawing.filter((chunk) => text.includes(chunk))).toEqual([]);
      expect(text).not.toMatch(/docx-preview|DOMPurify|PostalMime/);
    }
  });

  it('carries the licences of all that it is made of', () => {
    const text = readFileSync(join(folder, 'THIRD_PARTY_LICENSES'), 'utf8');
    for (const shipped of [
      'preact',
      'zod',
      'docx-preview',
      'jszip',
      'dompurify',
      'pdfjs-dist',
      'postal-mime',
      'fflate',
      'hucre',
      'opencc-js',
    ])
      expect(text, shipped).toMatch(new RegExp(`^${shipped} \\d`, 'm'));
    expect(text).toContain('pdfjs-dist: cmaps');
    // Tools that build and test are not shipped.
    expect(text).not.toMatch(/^(?:vitest|puppeteer-core|axe-core|parse5) \d/m);
  });

  it('names no way to the network, writes no HTML and runs no text as code, but for what draws documents, word by word', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.m?js$/.test(path));
    expect(scripts.length).toBeGreaterThan(5);
    const suspects =
      /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|innerHTML|outerHTML|insertAdjacentHTML)\b|\bfetch\(|\beval\(|\bnew Function\b/g;
    const found = scripts.flatMap((path) =>
      (readFileSync(join(folder, path), 'utf8').match(suspects) ?? []).map((word) => `${chunkName(path)}: ${word}`),
    );
    expect(countWords(found)).toEqual(ALLOWED_IN_CHUNKS);
  });
});
