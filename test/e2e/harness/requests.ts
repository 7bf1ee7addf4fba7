// Who asked the network for what, seen from the browser itself. Nothing of the extension may ever ask, and no page of a test may ask for
// anything but this machine; either makes the session's `close` fail.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { FirefoxChrome } from './firefox-chrome.ts';
import { localHosts } from './site.ts';

/** One request: for what, and on whose behalf (an origin; `null` for the browser's own and for what the test itself opened). */
export interface SeenRequest {
  url: string;
  by: string | null;
  /** True where a script or a page of an extension made it. */
  extension: boolean;
  /** True where it is the document of a tab, as an address that somebody has opened. */
  page: boolean;
}

/**
 * Throws where an extension asked for anything, or a page for something that is not on this machine.
 * @param opensPages lets the extension open pages of this machine in tabs
 */
export function demandSilence(seen: readonly SeenRequest[], opensPages = false): void {
  const wrong = seen.filter(
    ({ url, by, extension, page }) => (extension && !(opensPages && page)) || (by !== null && !isLocal(url)),
  );
  if (wrong.length === 0) return;
  const lines = wrong.map(({ url, by, extension }) => `  ${url} (by ${extension ? 'the extension, ' : ''}${by})`);
  throw new Error(`Requests that nobody may make:\n${lines.join('\n')}`);
}

function isLocal(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return (
    !/^(https?|wss?|ftp):$/.test(protocol) || [...localHosts, '127.0.0.1', 'localhost', '[::1]'].includes(hostname)
  );
}

/** What Chromium wrote down with --log-net-log: every request of every process, with its initiator. Read it after the browser has gone. */
export function readNetLog(path: string): SeenRequest[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const { constants } = JSON.parse(head.replace(/,\s*$/, '}')) as {
    constants: { logEventTypes: Record<string, number> };
  };
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  if (start === undefined)
    throw new Error('The net log of this Chromium has no URL_REQUEST_START_JOB: requests cannot be seen.');
  return lines.flatMap((line): SeenRequest[] => {
    if (!line.includes(`"type":${start}}`)) return [];
    const { params } = JSON.parse(line.replace(/[,\]}\s]*$/, '}')) as {
      params?: { url?: string; initiator?: string; request_type?: string };
    };
    if (params?.url === undefined) return [];
    const by = /^[a-z-]+:\/\//.test(params.initiator ?? '') ? (params.initiator as string) : null;
    const extension = by?.startsWith('chrome-extension:') ?? false;
    return [{ url: params.url, by, extension, page: params.request_type === 'main frame' }];
  });
}

/** A content script asks in the name of its page; only the stack tells them apart. */
export function watchScripts(page: Page, seen: SeenRequest[]): void {
  page.on('request', (request) => {
    const frames = request.initiator()?.stack?.callFrames ?? [];
    const script = frames.find(({ url }) => url.startsWith('chrome-extension:'))?.url;
    // What the extension brings along is no request to anybody: its settings show its own icon.
    const own = request.url().startsWith('chrome-extension:');
    if (script && !own) seen.push({ url: request.url(), by: script, extension: true, page: false });
  });
}

/** Makes Firefox write down every request from now on. */
export async function watchFirefox(chrome: FirefoxChrome): Promise<void> {
  await chrome.evaluate(`void (() => {
    const extensionOf = (principal) =>
      principal?.addonPolicy ?? principal?.contentScriptAddonPolicy ?? null;
    globalThis.nianbaoRequests = [];
    Services.obs.addObserver((channel) => {
      channel.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal: by, loadingPrincipal: page } = channel.loadInfo ?? {};
      const extension = extensionOf(by) ?? extensionOf(page);
      const asked = by?.isContentPrincipal || by?.isExpandedPrincipal || by?.isNullPrincipal || extension !== null;
      nianbaoRequests.push({
        url: channel.URI.spec,
        by: extension?.id ?? (asked ? by.origin : null),
        extension: extension !== null,
        page: channel.loadInfo?.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT,
      });
    }, 'http-on-modify-request');
  })()`);
}

/** Makes Firefox forget what it has written down. */
export async function forgetRequests(chrome: FirefoxChrome): Promise<void> {
  await chrome.evaluate('void (globalThis.nianbaoRequests = [])');
}

/** What Firefox has written down since `watchFirefox` or `forgetRequests`. */
export async function seenByFirefox(chrome: FirefoxChrome): Promise<SeenRequest[]> {
  return (await chrome.evaluate('globalThis.nianbaoRequests')) as SeenRequest[];
}
