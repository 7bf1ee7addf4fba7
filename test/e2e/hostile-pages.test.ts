// Pages that are made to break the reader, in both real browsers: no throw, no change to the page, an answer in bounded time, and no
// error that the report does not have.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, browserNames, bundleEngine, launch } from './hostile/browsers.ts';
import { hostileCases } from './hostile/index.ts';
import type { HostileCase } from './hostile/types.ts';

/** A check may take so long at most, in milliseconds … */
const LONGEST = 3_000;
/** … or, on a machine that is busy with other things, so many times as long as reading the title, and the text of every cell and of the page. */
const SLOWEST = 60;

/** What the extension does in a page keeps the tab from answering no longer, in milliseconds. The check itself runs elsewhere. */
const ANSWER = 200;
/** On a machine that is busy with other things: so many times as long as that reading. */
const BUSY = 12;
/** What a content script does in one go: the first look; the reading, and its way to the background. */
const turns = ['nianbao.detectPage(document)', 'JSON.stringify(nianbao.readPage(document).source)'];

/** Milliseconds of one go; where it takes longer than `bound`, the best of three: a garbage collection is nobody's. */
async function timeOf(page: Page, name: BrowserName, turn: string, bound: number): Promise<number> {
  const act = `(() => { try { ${turn}; } catch {} })()`;
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && best > bound; run += 1)
    best = Math.min(best, name === 'chromium' ? await processorTime(page, act) : await clockTime(page, act));
  return best;
}

/** Milliseconds of the processor, whatever else the machine does meanwhile. Chromium alone tells them. */
async function processorTime(page: Page, act: string): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
  };
  const before = await spent();
  await page.evaluate(act);
  const time = (await spent()) - before;
  await client.detach();
  return time;
}

/** A third of the milliseconds on the clock: it also counts what the machine does for others, and a plain bound on it fails wherever they run. */
async function clockTime(page: Page, act: string): Promise<number> {
  return Number(await page.evaluate(`(() => { const started = clock(); ${act}; return clock() - started; })()`)) / 3;
}

/** Runs in the page: what the browser takes to lay it out is no time of ours; nor may the page take our clock away, or what sees changes. */
function settle(): void {
  Object.assign(globalThis, { clock: Performance.prototype.now.bind(performance), Watcher: MutationObserver });
  try {
    document.body.getBoundingClientRect();
  } catch {
    // It has taken its body away.
  }
}

const report = readFileSync(join(import.meta.dirname, '../pages/rule-plain/page.html'), 'utf8')
  .replace(/<body[^>]*>/, '$&<main>')
  .replace('</body>', '</main></body>');

/** What the bundled engine and `settle` leave in the page. */
interface Tools {
  clock(): number;
  Watcher: typeof MutationObserver;
  nianbao: {
    /** As the public `checkPage`, but what the engine throws comes out. */
    checkPage(
      document: Document,
      options: object,
    ): {
      findings: { rule: string; level: string; message: string }[];
      unchecked: { check: string }[];
    } | null;
    PageCheckSchema: { safeParse(value: unknown): { success: boolean } };
  };
}

interface Answer {
  threw: string | null;
  valid: boolean;
  isReport: boolean;
  part: boolean;
  errors: string[];
  /** What the check did to the page. */
  changes: string[];
  reading: number;
  time: number;
}

/** Runs in the page. */
function examine(): Answer {
  const { nianbao, clock, Watcher } = globalThis as unknown as Tools;
  const attempt = <T>(read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch {
      return otherwise;
    }
  };
  const watcher = new Watcher(() => {});
  watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const started = clock();
  attempt(() => {
    let size = document.title.length + (document.body.textContent?.length ?? 0);
    for (const cell of document.querySelectorAll('td')) size += cell.textContent?.length ?? 0;
    return size;
  }, 0);
  const read = clock();
  let check: ReturnType<typeof nianbao.checkPage> = null;
  let threw: string | null = null;
  try {
    check = nianbao.checkPage(document, { url: 'http://www.example.gov.cn/', today: '2024-01-20' });
  } catch (error) {
    threw = String(error);
  }
  const done = clock();
  return {
    threw,
    valid: check === null || nianbao.PageCheckSchema.safeParse(check).success,
    isReport: check !== null,
    part: check?.unchecked.some((entry) => entry.check === 'page') ?? false,
    errors: check?.findings.filter(({ level }) => level === 'error').map(({ message }) => message.slice(0, 200)) ?? [],
    changes: watcher.takeRecords().map(({ type, target }) => `${type} of ${target.nodeName}`),
    reading: read - started,
    time: done - read,
  };
}

describe.each(browserNames)('in %s', (name: BrowserName) => {
  let browser: Browser;
  let engine: string;
  beforeAll(async () => {
    engine = await bundleEngine();
    browser = await launch(name);
  });
  afterAll(() => browser?.close());

  /** Builds one hostile page, checks it, and holds the answer against what is right. */
  async function look({ build, expect: outcome, once, traps }: HostileCase): Promise<void> {
    const page: Page = await browser.newPage();
    try {
      await page.setContent(report, { waitUntil: 'load' });
      await page.evaluate(build);
      await page.evaluate(engine);
      await page.evaluate(settle);
      const { reading, time, ...rest } = await page.evaluate(examine);
      expect(rest).toEqual({
        threw: traps ? 'Error: trap' : null,
        valid: true,
        isReport: outcome !== 'none',
        part: outcome === 'part',
        errors: [],
        changes: [],
      });
      expect(time).toBeLessThan(Math.max(LONGEST, SLOWEST * reading));
      const bound = Math.max(ANSWER, BUSY * reading);
      for (const turn of once ? [] : turns) expect(await timeOf(page, name, turn, bound), turn).toBeLessThan(bound);
    } finally {
      // The answer is there, or the test has failed already; of a browser that has fallen over nothing is left to close.
      await page.close().catch(() => {});
    }
  }

  it.each(hostileCases.filter(({ only }) => only === undefined || only === name))('$name', async (page) => {
    if (!browser.connected) browser = await launch(name);
    try {
      await look(page);
    } catch (error) {
      // Pages like these take their tab or the whole browser with them, also some time after they are closed: the next one is not to
      // blame for it. Who breaks the second browser too is.
      if (browser.connected && (error as Error).name !== 'TargetCloseError') throw error;
      await browser.close().catch(() => {});
      browser = await launch(name);
      await look(page);
    }
  });
});
