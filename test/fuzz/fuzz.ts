// Random pages against the laws of laws.ts: so many of them, or as many as a given time allows. Runs in jsdom and, bundled, inside real browsers.
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

/** Kinds of pages, in the order in which they are tried. */
export const kindNames = ['layouts, edited', 'reports of random parts', 'random trees'] as const;
export type Kind = (typeof kindNames)[number];

/** How much, and from where. Tests say how many pages, so that they try the same ones on any machine; a person says how long. */
export interface FuzzPlan {
  seed: number;
  /** Pages of each kind, or seconds for all kinds together. */
  until: { pages: Readonly<Record<Kind, number>> } | { seconds: number };
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

const kinds: Record<Kind, fc.Arbitrary<Recipe>> = {
  'layouts, edited': fc.record({ html: layout, edits: someEdits }),
  'reports of random parts': fc.oneof(someReport.map(untouched), fc.record({ html: someReport, edits: someEdits })),
  'random trees': fc.oneof(someMarkup.map(untouched), fc.record({ html: someMarkup, edits: someEdits })),
};

/** Tries pages of every kind, each kind for its share of the time. The same seed tries the same pages in the same order. */
export function fuzz(plan: FuzzPlan, withPage: WithPage): FuzzOutcome[] {
  return kindNames.map((kind) => tryKind(kind, plan, withPage));
}

function tryKind(kind: Kind, plan: FuzzPlan, withPage: WithPage): FuzzOutcome {
  const recipes = kinds[kind];
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
    'pages' in plan.until
      ? { seed: plan.seed, numRuns: plan.until.pages[kind] }
      : {
          seed: plan.seed,
          numRuns: 1e9,
          interruptAfterTimeLimit: (plan.until.seconds / kindNames.length) * 1_000,
          markInterruptAsFailure: false,
        },
  );
  const outcome = { kind, pages, reports, slowest };
  if (!run.failed || run.counterexample === null) return { ...outcome, failure: null };
  const [recipe] = run.counterexample;
  const path = run.counterexamplePath ?? '';
  return { ...outcome, failure: { seed: plan.seed, path, edits: recipe.edits, ...read(recipe) } };
}
