// What is installed: the manifests, and the weight of the scripts (DESIGN: budgets).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFolder } from './harness/staged-extension.ts';

const kilobyte = 1024;

describe.each(['chrome', 'firefox'] as const)('the build for %s', (name) => {
  const folder = builtFolder(name);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const zipped = (path: string) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;

  it('asks for the rights that the README names, and no more', () => {
    expect(manifest.manifest_version).toBe(3);
    // Chrome asks for a right of its own to show a panel, and warns nobody of it; Firefox asks for none.
    const panel = name === 'chrome' ? ['sidePanel'] : [];
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'downloads', 'scripting', ...panel, 'storage']);
    expect(manifest.host_permissions).toEqual(['*://*.gov.cn/*']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('lets its own pages reach no network and run no foreign script', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|http|\*/);
  });

  it('runs by itself in frames of government hosts only, and only the detector', () => {
    const [detector, ...more] = manifest.content_scripts;
    expect(more).toEqual([]);
    expect(detector).toMatchObject({ matches: ['*://*.gov.cn/*'], all_frames: true });
    expect(detector.js).toEqual(['content-scripts/detector.js']);
    expect(detector.css ?? []).toEqual([]);
  });

  it('has a detector of at most 5 KB and an inspector of at most 45 KB, zipped: no other script enters a page', () => {
    expect(readdirSync(join(folder, 'content-scripts')).sort()).toEqual(['detector.js', 'inspector.js']);
    expect(zipped('content-scripts/detector.js')).toBeLessThanOrEqual(5 * kilobyte);
    expect(zipped('content-scripts/inspector.js')).toBeLessThanOrEqual(45 * kilobyte);
  });

  it('has popup scripts of at most 60 KB, zipped, all that it starts with counted; what makes files comes when asked for', () => {
    const html = readFileSync(join(folder, 'popup.html'), 'utf8');
    const loaded = new Set([...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1] ?? ''));
    expect(loaded.size).toBeGreaterThan(0);
    for (const script of loaded) {
      const text = readFileSync(join(folder, script), 'utf8');
      for (const [, chunk] of text.matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
        loaded.add(`chunks/${chunk}`);
    }
    expect([...loaded].reduce((sum, script) => sum + zipped(script), 0)).toBeLessThanOrEqual(60 * kilobyte);
    expect([...loaded].filter((script) => /xlsx|make-file|note|tables/i.test(script))).toEqual([]);
  });

  it('names no way to the network, writes no HTML and runs no text as code, libraries included', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    const suspects =
      /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|innerHTML|outerHTML|insertAdjacentHTML)\b|\bfetch\(|\beval\(|\bnew Function\b/g;
    const found = scripts.flatMap((path) =>
      (readFileSync(join(folder, path), 'utf8').match(suspects) ?? []).map((word) => `${path}: ${word}`),
    );
    expect(found).toEqual([]);
  });
});
