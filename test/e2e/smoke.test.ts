import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ChromiumSession,
  type FirefoxSession,
  firefoxExtensionId,
  launchChromium,
  launchFirefox,
  otherHost,
  type Site,
  serveSite,
} from './harness/index.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/hello.html': '<!doctype html><title>你好</title><p>这里没有年报。</p>' });
});
afterAll(() => site.close());

describe.each(['chrome', 'firefox'])('the manifest for %s', (name) => {
  const manifest = JSON.parse(readFileSync(`.output/${name}-mv3/manifest.json`, 'utf8'));

  it('asks for the rights that the README names, and no more', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'downloads', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(['*://*.gov.cn/*']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('lets its own pages reach no network and run no foreign script', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|http|\*/);
  });
});

describe('in Chromium', () => {
  let chromium: ChromiumSession;
  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium?.close());

  it('the extension loads, under its Chinese name, and its service worker runs', async () => {
    expect(chromium.extension.enabled).toBe(true);
    expect(chromium.extension.name).toBe('年报体检');
    expect((await chromium.worker()).url()).toContain(chromium.extension.id);
  });

  it('the hosts of the tests are found on this machine', async () => {
    for (const url of [site.url('/hello.html'), site.url('/hello.html', otherHost)]) {
      const page = await chromium.open(url);
      expect(await page.title()).toBe('你好');
      await page.close();
    }
  });
});

describe('in Firefox', () => {
  let firefox: FirefoxSession;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  it('the extension loads under its Chinese name', async () => {
    const policy = `WebExtensionPolicy.getByID('${firefoxExtensionId}')`;
    expect(await firefox.chrome.evaluate(`${policy}?.active`)).toBe(true);
    expect(await firefox.chrome.evaluate(`${policy}.name`)).toBe('年报体检');
  });

  it('the hosts of the tests are found on this machine', async () => {
    for (const url of [site.url('/hello.html'), site.url('/hello.html', otherHost)]) {
      const page = await firefox.open(url);
      expect(await page.title()).toBe('你好');
      await page.close();
    }
  });
});
