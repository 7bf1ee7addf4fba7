// What can be said of a release without building one; `npm run test:release` makes it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../lib/settings/policy';
import { SettingsSchema } from '../../lib/settings/schema';
import { changesOf, idOfKey, officeKey, officeManifest, version } from '../run/release/facts.mjs';
import { filesIn, MADE, sources } from '../run/release/files.mjs';
import { packZip, sha256 } from '../run/release/zip.mjs';
import { root } from './support/repository';

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');

describe('the version', () => {
  it('has an entry in the changelog', () => {
    expect(changesOf(version)).toMatch(/\S/);
  });

  it('is missing from a changelog that names another one, gives no day, or says nothing', () => {
    const entry = '# Changelog\n\n## 1.2.3 (2026-01-31)\n\n- Something.\n\n## 1.2.2 (2026-01-01)\n';
    expect(changesOf('1.2.3', entry)).toBe('- Something.');
    expect(changesOf('1.2', entry)).toBeNull();
    expect(changesOf('1.2.2', entry)).toBeNull();
    expect(changesOf('1.2.3', entry.replace(' (2026-01-31)', ''))).toBeNull();
    expect(changesOf('1.2.3', entry.replace('01-31', '13-31'))).toBeNull();
  });
});

describe('a zip of the release', () => {
  it('depends on its files alone, not on their order or on the day', () => {
    const one = packZip({ 'b/é.txt': 'two', 'a.txt': 'one' });
    const other = packZip({ 'a.txt': Buffer.from('one'), 'b/é.txt': 'two' });
    expect(sha256(other)).toBe(sha256(one));
    // Written down, so that a packer that puts the hour into its zips fails at any hour.
    expect(sha256(one)).toBe('701c863b579542728a40fcae2a0c945a6d1fa691891736520a3b7ea8fb761612');
    expect(Object.entries(unzipSync(one)).map(([path, bytes]) => [path, text(bytes)])).toEqual([
      ['a.txt', 'one'],
      ['b/é.txt', 'two'],
    ]);
  });
});

describe('the package for offices', () => {
  it('is that of the store with a public key, which gives it one id everywhere', () => {
    const store = '{"manifest_version":3,"version":"1.0"}';
    const { key, ...rest } = JSON.parse(officeManifest(store));
    expect(rest).toEqual(JSON.parse(store));
    expect(key).toBe(officeKey());
  });

  it('has the id that Chromium makes of the key', () => {
    // The key and the id of Chrome's own component for PDF files, which many pages name.
    const key =
      'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDN6hM0rsDYGbzQPQfOygqlRtQgKUXMfnSjhIBL7LnReAVBEd7ZmKtyN2qmSasMl4HZpMhVe2rPWVVwBDl6iyNE/Kok6E6v6V3vCLGsOpQAuuNVye/3QxzIldzG/jQAdWZiyXReRVapOhZtLjGfywCvlWq7Sl/e3sbc0vWybSDI2QIDAQAB';
    expect(idOfKey(key)).toBe('mhjfbmdgcfjbbpaeojofohoefgiehjai');
  });
});

describe('the guide for offices', () => {
  const office = filesIn(join(root, 'assets/office'));
  const guide = text(office['guide/index.html']);
  const id = idOfKey(officeKey());

  it('has the pictures that it shows, and loads nothing else', () => {
    const shown = [...guide.matchAll(/ src="([^"]+)"/g)].map(([, path]) => `guide/${path}`);
    expect(shown.length).toBeGreaterThan(3);
    expect(Object.keys(office).filter((path) => path.endsWith('.png'))).toEqual(expect.arrayContaining(shown));
    expect(guide).not.toMatch(/<(?:script|link|iframe)/);
  });

  it('names the id of the package, every setting that can be prescribed, and every file beside it', () => {
    expect(guide).toContain(id);
    for (const field of Object.keys(SettingsSchema.shape).filter((name) => name !== 'version'))
      expect(guide).toContain(`<code>${field}</code>`);
    for (const path of Object.keys(office).filter((path) => path.startsWith('policies/')))
      expect(guide).toContain(path.replace('policies/', ''));
  });

  it('has examples of policies for this package whose settings are all known', () => {
    const chrome = JSON.parse(text(office['policies/chrome-linux.json']))['3rdparty'].extensions[id];
    const firefox = JSON.parse(text(office['policies/firefox-policies.json'])).policies['3rdparty'].Extensions;
    expect(readPolicy(chrome)).toEqual(chrome);
    expect(firefox).toEqual({ 'nianbao-checkup@extension': chrome });
    for (const name of ['chrome', 'edge']) {
      const registry = text(office[`policies/${name}-windows.reg`]);
      for (const field of Object.keys(chrome))
        expect(registry).toMatch(new RegExp(`"${field}"=|policy\\\\${field}\\]`));
      expect([...registry.matchAll(/extensions\\(\w+)\\policy/g)].every(([, named]) => named === id)).toBe(true);
    }
  });
});

describe('the sources', () => {
  it('have all that builds the extension and no private key, and are found without git', () => {
    const files = sources();
    for (const path of ['package.json', 'package-lock.json', 'wxt.config.ts', '.npmrc', 'lib/index.ts', 'CHANGELOG.md'])
      expect(text(files[path])).toBe(readFileSync(join(root, path), 'utf8'));
    expect(Object.keys(files).filter((path) => /node_modules\/|\.output\//.test(path))).toEqual([]);
    const secret = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
    expect(Object.entries(files).filter(([, bytes]) => secret.test(text(bytes)))).toEqual([]);
    const withoutGit = filesIn(root, MADE);
    expect(Object.keys(files).filter((path) => !(path in withoutGit))).toEqual([]);
  });
});
