// Pages that are made to break the reader, in a real browser: no throw, no change to the page, a bounded amount of work, and no error that
// the report does not have. Each browser has a test file of its own, so that the two are at work at once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { suiteBrowser } from '../harness/suite-browser.ts';
import { type BrowserName, bundleEngine, ENGINE, launch, openBare } from './browsers.ts';
import { hostileCases } from './index.ts';
import { countQuestions, type Questions } from './questions.ts';

/** The first look at a page, whatever the page is: it takes the text, and asks nothing that the browser would have to lay the page out for. */
const FIRST_LOOK: Questions = { layout: 0, nodes: 25_000, characters: 11_000_000 };
/** The reading: its budget (lib/page/read/budget.ts) ends it on every page. */
const READING: Questions = { layout: 125_000, nodes: 2_200_000, characters: 11_000_000 };
/** Characters of what was read, as the JSON that is sent to the background for the check. */
const SENT = 12_500_000;
/** Steps of our code for first look, reading and check: bodies of functions, loops and branches, each as often as it ran. Few pages need more than 15 million. */
const STEPS = 30_000_000;
/** More problems than this nobody reads. */
const FINDINGS = 20_000;

const report = readFileSync(join(import.meta.dirname, '../../pages/rule-plain/page.html'), 'utf8')
  .replace(/<body[^>]*>/, '$&<main>')
  .replace('</body>', '</main></body>');

/** What the bundled engine and `prepare` leave in the page. */
interface Tools {
  nianbaoQuestions: Questions;
  Watcher: typeof MutationObserver;
  nianbao: {
    detectPage(document: Document): unknown;
    /** As the public `checkPage`, but what the engine throws comes out; `read` gets what was read, before it is checked. */
    checkPage(
      document: Document,
      options: object,
      read: (source: unknown) => void,
    ): {
      findings: { rule: string; level: string; message: string }[];
      unchecked: { check: string }[];
    } | null;
    PageCheckSchema: { safeParse(value: unknown): { success: boolean } };
  };
}

/** Runs in the page: it may not take away from us what sees changes. */
function prepare(): void {
  Object.assign(globalThis, { Watcher: MutationObserver });
}

interface Answer {
  threw: string | null;
  valid: boolean;
  isReport: boolean;
  part: boolean;
  errors: string[];
  /** What the check did to the page. */
  changes: string[];
  firstLook: Questions;
  reading: Questions;
  sent: number;
  check: Questions;
  /** How many problems were found. */
  findings: number;
}

/** Runs in the page. */
function examine(): Answer {
  const { nianbao, nianbaoQuestions: asked, Watcher } = globalThis as unknown as Tools;
  const watcher = new Watcher(() => {});
  watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  /** What was asked meanwhile, and what was thrown. */
  const questionsOf = (act: () => void): [Questions, string | null] => {
    asked.layout = 0;
    asked.nodes = 0;
    asked.characters = 0;
    let threw: string | null = null;
    try {
      act();
    } catch (error) {
      threw = String(error);
    }
    return [{ layout: asked.layout, nodes: asked.nodes, characters: asked.characters }, threw];
  };
  const [firstLook] = questionsOf(() => nianbao.detectPage(document));
  let sent = 0;
  let reading: Questions | null = null;
  let check: ReturnType<typeof nianbao.checkPage> = null;
  const [whole, threw] = questionsOf(() => {
    check = nianbao.checkPage(document, { url: 'http://www.example.gov.cn/', today: '2024-01-20' }, (source) => {
      reading = { ...asked };
      sent = JSON.stringify(source).length;
    });
  });
  const found = check as ReturnType<typeof nianbao.checkPage>;
  return {
    threw,
    valid: found === null || nianbao.PageCheckSchema.safeParse(found).success,
    isReport: found !== null,
    part: found?.unchecked.some((entry) => entry.check === 'page') ?? false,
    errors: found?.findings.filter(({ level }) => level === 'error').map(({ message }) => message.slice(0, 200)) ?? [],
    changes: watcher.takeRecords().map(({ type, target }) => `${type} of ${target.nodeName}`),
    firstLook,
    reading: reading ?? { ...whole },
    sent,
    check: whole,
    findings: found?.findings.length ?? 0,
  };
}

/** Steps of the engine while `act` runs in the page; 0 where they are not `counted`. */
async function stepsOf<T>(page: Page, counted: boolean, act: () => Promise<T>): Promise<{ answer: T; steps: number }> {
  if (!counted) return { answer: await act(), steps: 0 };
  const client = await page.createCDPSession();
  await client.send('Profiler.enable');
  await client.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const answer = await act();
  const { result } = await client.send('Profiler.takePreciseCoverage');
  await client.detach();
  const counts = result
    .filter(({ url }) => url === ENGINE)
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges));
  return { answer, steps: counts.reduce((sum, { count }) => sum + count, 0) };
}

/** What was asked more often than it may be. */
function beyond(asked: Questions, bound: Questions): string[] {
  const kinds = Object.keys(bound) as (keyof Questions)[];
  return kinds.filter((kind) => asked[kind] > bound[kind]).map((kind) => `${asked[kind]} ${kind} of ${bound[kind]}`);
}

/** All hostile pages in this browser, one test for each. */
export function examineHostilePages(name: BrowserName): void {
  let browser: Browser;
  let engine: string;
  suiteBrowser(async () => {
    engine = await bundleEngine();
    const bare = await launch(name);
    browser = bare.browser;
    return bare;
  });

  it.each(hostileCases.filter(({ only }) => only === undefined || only === name))(
    '$name',
    async ({ build, expect: outcome, traps, once, steps: most = STEPS }) => {
      const page = await openBare(browser, report);
      await page.evaluate(prepare);
      await page.evaluate(countQuestions);
      await page.evaluate(build);
      // Chromium alone counts steps, and goes down on some pages soon after they have been opened: there it is asked no more than needed.
      const { answer, steps } = await stepsOf(page, name === 'chromium' && !once, async () => {
        await page.evaluate(engine);
        return page.evaluate(examine);
      });
      const { firstLook, reading, sent, check, findings, ...rest } = answer;
      expect(rest).toEqual({
        threw: traps ? 'Error: trap' : null,
        valid: true,
        isReport: outcome !== 'none',
        part: outcome === 'part',
        errors: [],
        changes: [],
      });
      expect(beyond(firstLook, FIRST_LOOK), 'first look').toEqual([]);
      expect(beyond(reading, READING), 'reading').toEqual([]);
      // The check comes back to the page for nothing.
      expect(check).toEqual(reading);
      expect(sent).toBeLessThan(SENT);
      expect(steps).toBeLessThan(most);
      expect(findings).toBeLessThan(FINDINGS);
      // The answer is there; of a browser that has fallen over nothing is left to close.
      await page.close().catch(() => {});
    },
  );
}
