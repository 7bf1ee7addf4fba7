// Nobody but ourselves may speak to the extension: not another extension, not a page that knows our names.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firefoxExtensionId, type Site, serveSite, temporaryFolder, waitFor } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { browserNames, type Driver, isMarked, launch, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { click, saying } from './support/popup-clicks.ts';

/** What intruders would like to be done. */
const wishes = [
  { to: 'background', name: 'save', body: { name: 'forged.csv', type: 'text/csv', base64: 'eA==' } },
  {
    to: 'background',
    name: 'check-page',
    body: { instance: 'x', url: 'http://x/', serial: 1, source: '{"title":"","blocks":[]}' },
  },
  { to: 'background', name: 'frame-seen', body: { verdict: 'yes' } },
  { to: 'background', name: 'frame-left', body: { instance: 'x' } },
  { to: 'background', name: 'inspect-tab', body: { tabId: 1 } },
  { to: 'background', name: 'set-aside', body: { frame: { tabId: 1, frameId: 0 }, page: {}, entry: {} } },
  { to: 'background', name: 'restore', body: { frame: null, which: { page: 'http://x/' } } },
  { to: 'frame', name: 'marks', body: { shown: false } },
  { to: 'frame', name: 'evidence', body: {} },
  { to: 'frame', name: 'view', body: { language: 'zh', fresh: true } },
  { to: 'frame', name: 'show', body: { report: 0, at: { section: 1 } } },
  { to: 'frame', name: 'hint', body: { report: 0, at: null } },
  { to: 'frame', name: 'step', body: { direction: 'next', way: 'around', report: null } },
  { to: 'frame', name: 'look-again', body: {} },
];

/** A page that knows every name we use, and uses them first. */
const forging = pages.sample.replace(
  '</head>',
  `<script>
    window[Symbol.for('nianbao-checkup')] = { look() { throw new Error('caught'); }, page: null, presenter: null };
    window.browser = window.chrome = { runtime: { id: 'x', sendMessage: () => Promise.reject(new Error('caught')) } };
    customElements.define('nianbao-checkup', class extends HTMLElement {
      static disabledFeatures = ['shadow'];
      constructor() { super(); throw new Error('caught'); }
    });
    window.forged = 0;
    addEventListener('load', () => setInterval(() => {
      window.forged += 1;
      for (const wish of ${JSON.stringify(wishes)}) {
        postMessage(wish, '*');
        for (const type of ['message', 'nianbao-checkup', wish.name, 'wxt:content-script-started', 'pageshow'])
          for (const target of [window, document]) {
            target.dispatchEvent(new CustomEvent(type, { detail: wish }));
            target.dispatchEvent(new MessageEvent(type, { data: wish }));
          }
      }
    }, 50));
  </script></head>`,
);

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/report.html': pages.sample, '/forging.html': forging });
});
afterAll(() => site.close());

/** Another extension: asks ours for everything, from a page and from its background, and writes into the page what came of it. */
function intruder(driver: Driver, ours: string): string {
  const ask = `
    const api = globalThis.browser ?? globalThis.chrome;
    const ask = async () => {
      const answers = [];
      for (const wish of ${JSON.stringify(wishes)})
        answers.push(await Promise.resolve(api.runtime.sendMessage('${ours}', wish)).then((answer) => answer ?? null, () => 'refused'));
      answers.push(await new Promise((resolve) => {
        try {
          const port = api.runtime.connect('${ours}', { name: 'x' });
          port.onMessage.addListener((answer) => resolve(answer));
          port.onDisconnect.addListener(() => resolve('refused'));
          port.postMessage(${JSON.stringify(wishes[0])});
        } catch { resolve('refused'); }
      }));
      return answers;
    };`;
  const folder = join(temporaryFolder('intruder'), 'extension');
  mkdirSync(folder);
  const matches = ['http://*.example.gov.cn/*'];
  const manifest = {
    manifest_version: 3,
    name: 'intruder',
    version: '1',
    host_permissions: matches,
    background: driver.name === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    content_scripts: [{ matches, js: ['page.js'] }],
    browser_specific_settings: { gecko: { id: 'intruder@extension' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'background.js'),
    `${ask} api.runtime.onMessage.addListener((_, sender, answer) => { ask().then(answer); return true; });`,
  );
  // In a page of Firefox a content script has no way to name another extension: the refusal is then its own error.
  writeFileSync(
    join(folder, 'page.js'),
    `${ask} Promise.all([ask().catch(() => ['refused']), api.runtime.sendMessage('go')]).then((answers) => {
      document.documentElement.dataset.answers = JSON.stringify(answers);
    });`,
  );
  return folder;
}

describe.each(browserNames)('in %s', (name) => {
  let driver: Driver;
  suiteBrowser(async () => {
    driver = await launch(name);
    return driver;
  });

  it('a page that forges our messages, events and names changes nothing but its own marks', async () => {
    const page = await driver.open(site.url('/forging.html'));
    await waitForBadge(driver, page, '2');
    await waitFor('the page to have tried often', () => page.evaluate('forged > 10'));
    expect(await driver.badge(page)).toBe('2');
    const popup = await driver.openPopup(page);
    await saying(popup, '云泽县林业局');
    await click(popup, 'button', '重新检查');
    await saying(popup, '已重新检查');
    await popup.close();
    expect(readdirSync(driver.downloads)).toEqual([]);
    await page.close();
  });

  it('another extension is refused, whatever it asks', async () => {
    const { session } = driver;
    const ours = session.kind === 'chromium' ? session.extension.id : firefoxExtensionId;
    await session.browser.installExtension(intruder(driver, ours));
    const page = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, page, '2');
    const answers = await waitFor('the answers', () => page.evaluate(() => document.documentElement.dataset.answers));
    const [inPage, inBackground] = JSON.parse(answers) as [unknown[], unknown[]];
    expect(inBackground).toEqual(Array(wishes.length + 1).fill('refused'));
    expect(inPage.every((answer) => answer === 'refused')).toBe(true);
    await waitFor('marks', () => isMarked(page));
    expect(readdirSync(driver.downloads)).toEqual([]);
    await page.close();
  });
});
