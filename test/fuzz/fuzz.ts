// Random pages against the laws of laws.ts, for a given time. Runs in jsdom and, bundled, inside real browsers.
import fc from 'fast-check';
import { layouts } from '../bench/accuracy/layouts/index';
import type { Layout } from '../bench/accuracy/layouts/types';
import { makeDraft, toPage } from '../bench/accuracy/model/make-report';
import { makeRng } from '../bench/accuracy/random';
import { applyEdits, type Edit, someEdits } from './edits';
import { judge, type Verdict } from './laws';
import { someMarkup, someReport } from './markup';

/** Opens markup as a page of its own, lets it be used, and closes it again. */
export type WithPage = (html: string, use: (document: Document) => void) => void;

/** How long, and from where. */
export interface FuzzPlan {
  seed: number;
  /** For all kinds of pages together. */
  seconds: number;
}

/** One kind of page after its time. */
export interface FuzzOutcome {
  kind: string;
  /** Pages tried. */
  pages: number;
  /** How many of them the engine took for a report. */
  reports: number;
  /** The page that took longest, in milliseconds of one check. */
  slowest: { time: number; html: string };
  /** The smallest page that breaks a law; null where none was found. */
  failure: { seed: number; path: string; breaches: string[]; html: string; edits: Edit[] } | null;
}

/** A page to be: markup, and what is done to it afterwards. */
interface Recipe {
  html: string;
  edits: Edit[];
}

/** A report with random consistent numbers, in one of the bench's layouts. */
export function layoutPage(seed: number, among: readonly Layout[] = layouts): string {
  const rng = makeRng(`fuzz/${seed}`);
  return rng.pick(among).render(toPage(makeDraft(rng.fork('draft'))), rng.fork('layout')).html;
}

const layout = fc.nat(1_000_000).map((seed) => layoutPage(seed));
const untouched = (html: string): Recipe => ({ html, edits: [] });

const kinds: Record<string, fc.Arbitrary<Recipe>> = {
  'layouts, edited': fc.record({ html: layout, edits: someEdits }),
  'reports of random parts': fc.oneof(someReport.map(untouched), fc.record({ html: someReport, edits: someEdits })),
  'random trees': fc.oneof(someMarkup.map(untouched), fc.record({ html: someMarkup, edits: someEdits })),
};

/** Tries pages of every kind, each kind for its share of the time. The same seed tries the same pages in the same order. */
export function fuzz({ seed, seconds }: FuzzPlan, withPage: WithPage): FuzzOutcome[] {
  const shares = Object.entries(kinds);
  return shares.map(([kind, recipes]) => tryKind(kind, recipes, { seed, seconds: seconds / shares.length }, withPage));
}

function tryKind(kind: string, recipes: fc.Arbitrary<Recipe>, plan: FuzzPlan, withPage: WithPage): FuzzOutcome {
  let reports = 0;
  let pages = 0;
  let slowest = { time: 0, html: '' };
  const read = ({ html, edits }: Recipe) => {
    let verdict: Verdict = { breaches: ['the page cannot be opened'], isReport: false, time: 0 };
    let made = html;
    withPage(html, (document) => {
      applyEdits(document, edits);
      made = document.documentElement?.outerHTML ?? '';
      verdict = judge(document);
    });
    pages += 1;
    if (verdict.isReport) reports += 1;
    if (verdict.time > slowest.time) slowest = { time: verdict.time, html: made };
    return { breaches: verdict.breaches, html: made };
  };
  const run = fc.check(
    fc.property(recipes, (recipe) => read(recipe).breaches.length === 0),
    { seed: plan.seed, numRuns: 1e9, interruptAfterTimeLimit: plan.seconds * 1_000, markInterruptAsFailure: false },
  );
  const outcome = { kind, pages, reports, slowest };
  if (!run.failed || run.counterexample === null) return { ...outcome, failure: null };
  const [recipe] = run.counterexample;
  const path = run.counterexamplePath ?? '';
  return { ...outcome, failure: { seed: plan.seed, path, edits: recipe.edits, ...read(recipe) } };
}
