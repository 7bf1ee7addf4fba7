// Browsers that are handed on. A start of Firefox costs five seconds of a processor, so that tests hand it on from suite to suite
// (support/keep-browsers.ts asks for that): between two suites it gets rid of the extension and of all that the suite has left in it.
import type { Browser } from 'puppeteer-core';
import { leaveFolders } from './downloads.ts';
import { PATIENCE, pause } from './wait.ts';

/** A browser that runs, with or without the extension. */
export interface BrowserProcess {
  readonly browser: Browser;
  /** True where it may be handed on: it has no window, draws pages at their usual size, and nobody has chosen its folders. */
  readonly common: boolean;
  /** True where nobody else may get it: a test has failed while it ran, or has changed the browser itself. */
  spoilt: boolean;
  /** Ends it, and removes its folders. */
  end(): Promise<void>;
}

/** Browsers of one kind, those at work and those that wait. */
export interface Stand<P extends BrowserProcess> {
  /** One that waits, where a `common` one is asked for and there is any, or else a new one. Give it back in the end. */
  take(common: boolean, start: () => Promise<P>): Promise<P>;
  /** Ends a browser, or makes it forget everything and keeps it for the next. */
  giveBack(process: P): Promise<void>;
  /** Tells that a browser is gone, and that another will have its folders. */
  lose(process: P): void;
}

let keeping = false;
const resting = new Set<BrowserProcess>();
const working = new Set<BrowserProcess>();

/** True where browsers are handed on. */
export const areKept = (): boolean => keeping;

/** From now on a browser that is given back waits for the next who wants one, until this process of Node ends. */
export function keepBrowsers(): void {
  if (keeping) return;
  keeping = true;
  process.once('exit', () => {
    for (const { browser } of [...resting, ...working]) kill(browser);
    leaveFolders();
  });
  // Vitest gives its processes half a second to end.
  process.once('SIGTERM', () => process.exit(143));
}

/** Ends what waits, and sees to it that nobody else gets what is in use now: a test has failed. */
export async function spoilBrowsers(): Promise<void> {
  for (const each of working) each.spoilt = true;
  await Promise.all([...resting].map(end));
}

/** @param forget takes the extension out, closes what is open and clears what is kept; where it throws or takes for ever, the browser is ended */
export function standOf<P extends BrowserProcess>(forget: (process: P) => Promise<void>): Stand<P> {
  const own = new Set<P>();
  return {
    async take(common, start) {
      const waiting = common ? [...own].find((each) => resting.has(each)) : undefined;
      if (waiting) {
        resting.delete(waiting);
        working.add(waiting);
        if (waiting.browser.connected) return waiting;
        await end(waiting);
      }
      const started = await start();
      own.add(started);
      working.add(started);
      return started;
    },
    async giveBack(process) {
      const { browser, common, spoilt } = process;
      const fit = keeping && common && !spoilt && browser.connected;
      const clean =
        fit &&
        (await Promise.race([
          forget(process).then(
            () => true,
            () => false,
          ),
          pause(PATIENCE).then(() => false),
        ]));
      working.delete(process);
      if (clean) resting.add(process);
      else await end(process);
    },
    lose: (process) => void working.delete(process),
  };
}

async function end(process: BrowserProcess): Promise<void> {
  resting.delete(process);
  working.delete(process);
  await process.end();
}

/** Ends a browser at once, with all that it has started: it has nothing to save. */
export function kill(browser: Browser): void {
  const pid = browser.process()?.pid;
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It is gone.
  }
}
