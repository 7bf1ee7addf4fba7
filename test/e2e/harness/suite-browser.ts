// The browser of one suite of tests. Browsers die now and then, with or without a reason: that fails no test, it is started again.
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';

/** A browser, or what is built around one. */
type Running =
  | Browser
  | { browser: Browser; close(): Promise<void> }
  | { session: { browser: Browser }; close(): Promise<void> };

/**
 * Starts a browser before the first test of the suite and ends it after the last. Where it has died, or a test has failed because its tab
 * or its browser died (`retry` in vitest.config.ts tries such a test once more), it is started again before the next one.
 * @param start starts the browser, and opens what the suite needs open; gives the browser
 */
export function suiteBrowser(start: () => Promise<Running>): void {
  let running: Running | null = null;
  const begin = async () => {
    running = null;
    // A machine that is busy with other things may fail to start one; twice it does not.
    running = await start().catch(start);
  };
  beforeAll(begin);
  beforeEach(async ({ task }) => {
    const again = (task.result?.retryCount ?? 0) > 0;
    if (running !== null && !again && browserOf(running).connected) return;
    await running?.close().catch(() => {});
    await begin();
  });
  afterAll(() => running?.close());
}

function browserOf(running: Running): Browser {
  if ('session' in running) return running.session.browser;
  return 'browser' in running ? running.browser : running;
}
