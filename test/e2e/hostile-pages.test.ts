// Pages that are made to break the reader, in both real browsers: no throw, no change to the page, an answer in bounded time, and no
// error that the report does not have.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, browserNames, bundleEngine, launch } from './hostile/browsers.ts';
import { hostileCases } from './hostile/index.ts';

/** A check may take so long at most, in milliseconds … */
const LONGEST = 3_000;
/** … or, on a machine that is busy with other things, so many times as long as reading the text of every cell and of the page. */
const SLOWEST = 60;

const report = readFileSync(join(import.meta.dirname, '../pages/rule-plain/page.html'), 'utf8')
  .replace(/<body[^>]*>/, '$&<main>')
  .replace('</body>', '</main></body>');

interface Answer {
  threw: string | null;
  valid: boolean;
  isReport: boolean;
  part: boolean;
  errors: string[];
  changed: boolean;
  reading: number;
  time: number;
}

/** Runs in the page. */
function examine(): Answer {
  const { nianbao } = globalThis as unknown as {
    nianbao: {
      checkPage(
        document: Document,
        options: object,
      ): {
        findings: { rule: string; level: string; message: string }[];
        unchecked: { check: string }[];
      } | null;
      PageCheckSchema: { safeParse(value: unknown): { success: boolean } };
    };
  };
  const attempt = <T>(read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch {
      return otherwise;
    }
  };
  const markup = (): number | string => attempt(() => document.documentElement.outerHTML, '');
  const before = markup();
  const started = performance.now();
  attempt(() => {
    let size = document.body.textContent?.length ?? 0;
    for (const cell of document.querySelectorAll('td')) size += cell.textContent?.length ?? 0;
    return size;
  }, 0);
  const read = performance.now();
  let check: ReturnType<typeof nianbao.checkPage> = null;
  let threw: string | null = null;
  try {
    check = nianbao.checkPage(document, { url: 'http://www.example.gov.cn/', today: '2024-01-20' });
  } catch (error) {
    threw = String(error);
  }
  const done = performance.now();
  return {
    threw,
    valid: check === null || nianbao.PageCheckSchema.safeParse(check).success,
    isReport: check !== null,
    part: check?.unchecked.some((entry) => entry.check === 'page') ?? false,
    errors: check?.findings.filter(({ level }) => level === 'error').map(({ message }) => message.slice(0, 200)) ?? [],
    changed: markup() !== before,
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

  it.each(hostileCases.filter(({ only }) => only === undefined || only === name))(
    '$name',
    async ({ build, expect: outcome }) => {
      // A page like these may take the whole browser with it; the next one gets a new browser.
      if (!browser.connected) browser = await launch(name);
      const page: Page = await browser.newPage();
      try {
        await page.setContent(report, { waitUntil: 'load' });
        await page.evaluate(build);
        await page.evaluate(engine);
        const answer = await page.evaluate(examine);
        const { reading, time, ...rest } = answer;
        expect(rest).toEqual({
          threw: null,
          valid: true,
          isReport: outcome === 'either' ? expect.any(Boolean) : outcome !== 'none',
          part: outcome === 'either' ? expect.any(Boolean) : outcome === 'part',
          errors: [],
          changed: false,
        });
        expect(time).toBeLessThan(Math.max(LONGEST, SLOWEST * reading));
      } finally {
        await page.close();
      }
    },
  );
});
