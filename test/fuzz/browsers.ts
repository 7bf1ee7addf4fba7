// The same pages in real browsers.
import puppeteer from 'puppeteer-core';
import { scriptForPage } from '../run/bundle.mjs';
import type { FuzzOutcome, FuzzPlan } from './fuzz';

/** A browser to fuzz in. */
export type BrowserName = 'chromium' | 'firefox';

/** No call into a page lasts longer than so many seconds, or the browser would be taken for hung. */
const LONGEST_TURN = 30;

/** Longer times are cut into turns, each with a seed of its own; the first turn has the given one. */
export function turnsOf(seed: number, seconds: number): FuzzPlan[] {
  return Array.from({ length: Math.ceil(seconds / LONGEST_TURN) }, (_, turn) => ({
    seed: (seed + turn) | 0,
    until: { seconds: Math.min(LONGEST_TURN, seconds - turn * LONGEST_TURN) },
  }));
}

/** Fuzzes in one browser, one plan after the other, each in a page of its own. */
export async function fuzzInBrowser(
  name: BrowserName,
  executablePath: string,
  plans: readonly FuzzPlan[],
): Promise<FuzzOutcome[]> {
  const script = await scriptForPage("import './test/fuzz/in-page'");
  const common = { executablePath, headless: true, protocolTimeout: 600_000 };
  const browser = await puppeteer.launch(
    name === 'firefox'
      ? { ...common, browser: 'firefox' }
      : { ...common, browser: 'chrome', pipe: true, args: ['--no-sandbox', '--disable-gpu'] },
  );
  try {
    const outcomes: FuzzOutcome[] = [];
    for (const plan of plans) {
      const page = await browser.newPage();
      await page.setContent('<!doctype html><title>fuzz</title><body></body>');
      await page.evaluate(script);
      const answer = await page.evaluate(
        (given) =>
          JSON.stringify((globalThis as unknown as { fuzzHere(plan: FuzzPlan): FuzzOutcome[] }).fuzzHere(given)),
        plan,
      );
      outcomes.push(...(JSON.parse(answer) as FuzzOutcome[]));
      await page.close();
    }
    return outcomes;
  } finally {
    await browser.close();
  }
}
