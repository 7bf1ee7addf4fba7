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
import { suiteBrowser } from './harness/suite-browser.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/hello.html': '<!doctype html><title>你好</title><p>这里没有年报。</p>' });
});
afterAll(() => site.close());

describe('in Chromium', () => {
  let chromium: ChromiumSession;
  suiteBrowser(async () => {
    chromium = await launchChromium();
    return chromium;
  });

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
  suiteBrowser(async () => {
    firefox = await launchFirefox();
    return firefox;
  });

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
