// No request, ever: every session of the end-to-end tests is watched by the browser itself (harness/requests.ts). Here is the proof that
// the watch sees what it has to see: a tiny extension that calls home from each place where it could, and a page that does.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  firefoxExtensionId,
  launchChromium,
  launchFirefox,
  type Site,
  serveSite,
  temporaryFolder,
  waitFor,
} from './harness/index.ts';
import { type BrowserName, browserNames } from './support/driver.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/page.html': '<!doctype html><title>x</title><p>x' });
  for (const name of browserNames) for (const what of ['home-background', 'own']) site.set(`/${what}-${name}`, '');
});
afterAll(() => site.close());

/** An extension with one script that calls home. */
function talkative(browser: BrowserName, where: 'background' | 'page', script: string): string {
  const folder = join(temporaryFolder('talkative'), 'extension');
  mkdirSync(folder);
  const background = browser === 'firefox' ? { scripts: ['script.js'] } : { service_worker: 'script.js' };
  const matches = ['http://*/*'];
  const manifest = {
    manifest_version: 3,
    name: 'talkative',
    version: '1',
    action: {},
    host_permissions: matches,
    // Without one of its own Firefox turns http: into https:, and nobody answers there.
    content_security_policy: { extension_pages: "script-src 'self'" },
    ...(where === 'background' ? { background } : { content_scripts: [{ matches, js: ['script.js'] }] }),
    browser_specific_settings: { gecko: { id: firefoxExtensionId } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'script.js'), script);
  return folder;
}

const start = (name: BrowserName, extension?: string) => {
  // The tiny extension has no welcome page that the harness would wait for to close.
  const options = extension === undefined ? {} : { extension, keepsWelcome: true };
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
};

describe.each(browserNames)('in %s', (name) => {
  it('a request of the background is seen', async () => {
    const home = `/home-background-${name}`;
    const session = await start(name, talkative(name, 'background', `fetch('${site.url(home)}').catch(() => {})`));
    await waitFor('the request', () => site.requests.includes(home));
    await expect(session.close()).rejects.toThrow(/home-background.*the extension/);
  });

  it('a request of a script in a page is seen, also to the host of the page', async () => {
    const other = await serveSite({ '/page.html': '<!doctype html><p>x' });
    const session = await start(name, talkative(name, 'page', "fetch('/home-page').catch(() => {})"));
    await session.open(other.url('/page.html'));
    await waitFor('the request', () => other.requests.includes('/home-page'));
    // Firefox gives such a request the page's own name: there the site says that nobody there should have asked.
    if (name === 'chromium') await expect(session.close()).rejects.toThrow(/home-page.*the extension/);
    else await session.close();
    await expect(other.close()).rejects.toThrow(/home-page/);
  });

  it('a request of a page to a machine elsewhere is seen, and one to this machine is none', async () => {
    const session = await start(name);
    const page = await session.open(site.url('/page.html'));
    const own = `/own-${name}`;
    // A picture that is no picture, and one that is nowhere: both end in an error, and by then both have been asked for.
    await page.evaluate(async (path) => {
      for (const url of [path, 'http://elsewhere.invalid/pixel']) {
        const picture = new Image();
        picture.src = url;
        await new Promise((resolve) => picture.addEventListener('error', resolve));
      }
    }, own);
    expect(site.requests).toContain(own);
    await expect(session.close()).rejects.toThrow(
      /^Requests that nobody may make:\n {2}http:\/\/elsewhere\.invalid\/pixel[^\n]*$/,
    );
  });
});
