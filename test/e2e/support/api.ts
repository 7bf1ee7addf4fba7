// The extension API from inside a page of the extension (the settings), in both browsers alike.
import type { Page } from 'puppeteer-core';

/** As much of the API as the tests of this folder use. */
export interface ExtensionApi {
  storage: Record<'session' | 'local' | 'sync', StorageArea>;
  tabs: { query(query: object): Promise<{ id?: number; url?: string }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  runtime: { id: string; sendMessage(...message: unknown[]): Promise<unknown> };
}

interface StorageArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
}

/** Everything that one area of the extension's storage holds. */
export function stored(page: Page, area: keyof ExtensionApi['storage']): Promise<Record<string, unknown>> {
  return page.evaluate(
    (name) => (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage[name].get(null),
    area,
  );
}

/** Writes into one area; a value of null removes its key. True where the browser took it. */
export function store(page: Page, area: keyof ExtensionApi['storage'], values: object): Promise<boolean> {
  return page.evaluate(
    async (name, given) => {
      const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      const entries = Object.entries(given);
      await storage[name].remove(entries.filter(([, value]) => value === null).map(([key]) => key));
      return storage[name].set(Object.fromEntries(entries.filter(([, value]) => value !== null))).then(
        () => true,
        () => false,
      );
    },
    area,
    values,
  );
}

/** The badges of all tabs by address, asked of the browser without the background's help. */
export function badges(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const entries = (await tabs.query({})).map(async ({ id, url }) =>
      id === undefined || url === undefined ? [] : [[url, await action.getBadgeText({ tabId: id })] as const],
    );
    return Object.fromEntries((await Promise.all(entries)).flat());
  });
}
