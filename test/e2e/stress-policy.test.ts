// The strict policy of the extension's own pages, at work: whatever got into one of them could neither run nor call home.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serveSite, waitFor } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { browserNames, type Driver, launch } from './support/driver.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/report.html': '' });
});
afterAll(() => site.close());

/** The parts of the policy that must have refused something. */
const REFUSED = ['script-src-elem', 'script-src-attr', 'img-src', 'frame-src', 'style-src-elem', 'connect-src', 'eval'];

/** Runs in a page of the extension: tries everything that a planted script or a planted tag would; gives what the policy refused. */
async function trespass(
  url: string,
  expected: readonly string[],
): Promise<{ refused: string[]; ran: unknown; answered: string[] }> {
  const refused: string[] = [];
  const answered: string[] = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
  const add = (tag: string, attributes: Record<string, string>, text = ''): Promise<void> =>
    new Promise((resolve) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.textContent = text;
      // A frame that was refused has loaded as well: an error page.
      element.addEventListener('load', () => resolve(void (tag === 'iframe' || answered.push(tag))));
      element.addEventListener('error', () => resolve());
      // What runs no code, and loads nothing, is refused all the same.
      addEventListener('securitypolicyviolation', () => setTimeout(resolve), { once: true });
      document.body.append(element);
      element.click();
    });
  await add('script', {}, 'window.evil = "inline script"');
  await add('b', { onclick: 'window.evil = "inline handler"' });
  await add('script', { src: url });
  await add('script', { src: 'data:text/javascript,window.evil="data"' });
  await add('img', { src: url });
  await add('iframe', { src: url });
  await add('link', { rel: 'stylesheet', href: url });
  await fetch(url).then(
    () => answered.push('fetch'),
    () => {},
  );
  await new Promise<void>((resolve) => {
    try {
      const socket = new WebSocket(url.replace('http', 'ws'));
      socket.onopen = () => resolve(void answered.push('socket'));
      socket.onerror = () => resolve();
    } catch {
      resolve();
    }
  });
  try {
    // biome-ignore lint/security/noGlobalEval: this is what must not work
    globalThis.eval('window.evil = "eval"');
  } catch {
    refused.push('eval');
  }
  // The browser tells of a refusal some time after it.
  for (let turn = 0; turn < 600 && expected.some((directive) => !refused.includes(directive)); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return { refused, ran: (window as { evil?: unknown }).evil ?? null, answered };
}

describe.each(browserNames)('in %s', (name) => {
  let driver: Driver;
  // Its end fails as well if one of the requests went out.
  suiteBrowser(async () => {
    driver = await launch(name);
    return driver;
  });

  it.each(['/popup.html', '/options.html', '/sidepanel.html'])(
    '%s runs nothing that is not ours, and reaches nobody',
    async (path) => {
      const page = await driver.openExtensionPage(path);
      await waitFor('the page', () => page.evaluate(() => document.readyState === 'complete'));
      const { refused, ran, answered } = await page.evaluate(trespass, site.url('/report.html'), REFUSED);
      expect(ran).toBeNull();
      expect(answered).toEqual([]);
      expect(REFUSED.filter((directive) => !refused.includes(directive))).toEqual([]);
      expect(site.requests).toEqual([]);
      await page.close();
    },
  );
});
