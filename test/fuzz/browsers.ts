// The same pages in real browsers.
import puppeteer from 'puppeteer-core';
import { scriptForPage } from '../run/bundle.mjs';
import type { FuzzOutcome, FuzzPlan } from './fuzz';

/** A browser to fuzz in. */
export type BrowserName = 'chromium' | 'firefox';

/** No call into a page lasts longer than so many seconds, or the browser would be taken for hung. */
const LONGEST_TURN = 30;

/** Fuzzes in one browser. Longer times are cut into turns, each with a seed of its own; the first turn has the plan's. */
export async function fuzzInBrowser(name: BrowserName, executablePath: string, plan: FuzzPlan): Promise<FuzzOutcome[]> {
  const script = await scriptForPage("import './test/fuzz/in-page'");
  const common = { executablePath, headless: true, protocolTimeout: 180_000 };
  const browser = await puppeteer.launch(
    name === 'firefox'
      ? { ...common, browser: 'firefox' }
      : { ...common, browser: 'chrome', pipe: true, args: ['--no-sandbox', '--disable-gpu'] },
  );
  try {
    const outcomes: FuzzOutcome[] = [];
    for (let turn = 0; turn * LONGEST_TURN < plan.seconds; turn += 1) {
      const page = await browser.newPage();
      await page.setContent('<!doctype html><title>fuzz</title><body></body>');
      await page.evaluate(script);
      const seconds = Math.min(LONGEST_TURN, plan.seconds - turn * LONGEST_TURN);
      const answer = await page.evaluate(
        (given) =>
          JSON.stringify((globalThis as unknown as { fuzzHere(plan: FuzzPlan): FuzzOutcome[] }).fuzzHere(given)),
        { seed: (plan.seed + turn) | 0, seconds },
      );
      outcomes.push(...(JSON.parse(answer) as FuzzOutcome[]));
      await page.close();
    }
    return outcomes;
  } finally {
    await browser.close();
  }
}
