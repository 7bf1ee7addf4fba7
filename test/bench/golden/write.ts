/** Writes the golden pages to test/pages: `node test/bench/golden/run.mjs`. The pages are committed; this only makes them anew. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layouts } from '../accuracy/layouts/index';
import { lookAlikes } from '../accuracy/lookalikes/index';
import { type Draft, toPage } from '../accuracy/model/make-report';
import { makeRng } from '../accuracy/random';
import { plainDraft } from './base';
import { tablesOf, withSides } from './plan';
import { cellRules } from './rules-cells';
import { foldRules } from './rules-folds';
import { partRules } from './rules-parts';
import { reportRules } from './rules-report';
import { siteRules } from './rules-sites';
import { sumRules } from './rules-sums';
import { textRules } from './rules-text';
import { changed, seedModels } from './seeds';
import type { RuleSpec } from './spec';
import type { GoldenPage } from './types';

/** Layouts in which each seed model is printed beside its own. */
const seedLayouts = [
  'plain',
  'word',
  'wps',
  'nested',
  'trs',
  'one-cell',
  'br-text',
  'letters',
  'thousands',
  'th',
  'split',
  'split-cut',
  'header-again',
  'small-twos',
  'no-spans',
  'empty-spans',
  'padded',
  'no-numbers',
  'unclosed',
  'headings-in-rows',
  'one-table',
  'full-width',
  'spaced',
  'scroll',
  'invisible',
];
const perSeed = 5;
const likes = [
  'blank-form-of-body',
  'blank-form-instructions',
  'blank-form-placeholders',
  'notice-with-format',
  'instructions',
  'interpretation',
  'attachment-only',
  'list',
  'search-results',
  'model-text',
  'checklist',
  'criticism',
  'enforcement',
  'university',
  'law-government',
  'final-accounts',
  'half-year',
  'summary-of-bodies',
  'reconsideration',
  'hospital',
  'regulation-text',
  'guide',
];

function html(draft: Draft, layout: string): string {
  const found = layouts.find(({ id }) => id === layout);
  if (!found) throw new Error(`no layout ${layout}`);
  return found.render(toPage(draft), makeRng(`golden/${layout}`)).html;
}

function* seedPages(): Generator<GoldenPage> {
  for (const [index, model] of seedModels.entries()) {
    const own = model.slug === 'seed-3' ? 'split' : 'plain';
    const rest = seedLayouts.filter((layout) => layout !== own);
    const chosen = [
      own,
      ...Array.from({ length: perSeed }, (_, at) => rest[(index * perSeed + at) % rest.length] as string),
    ];
    for (const layout of chosen) {
      const made = model.make();
      yield {
        slug: `${model.slug}-${layout}`,
        html: html(made, layout),
        expected: { why: `after ${model.slug}, layout ${layout}`, ...model.expected, tables: tablesOf(made) },
      };
    }
    const { draft, truth } = changed(model);
    const { cell, to, findings, unique, explanations } = model.change;
    yield {
      slug: `${model.slug}-changed`,
      html: html(draft, own),
      expected: {
        why: `after ${model.slug}, ${cell} is ${to} instead of ${truth}`,
        ...model.expected,
        findings: withSides(draft, [...findings, ...model.expected.findings]),
        tables: tablesOf(draft),
        cells: { ...model.expected.cells, [cell.replaceAll('|', '/')]: to },
        diagnoses: [
          { unique, ...(explanations ? { explanations } : {}), repair: { [cell.replaceAll('|', '/')]: truth } },
        ],
      },
    };
  }
}

function rulePage({
  slug,
  why,
  choice,
  change,
  layout,
  form,
  findings,
  unchecked,
  cells,
  tables,
  year,
  bodyKind,
  today,
  rulesOn,
}: RuleSpec): GoldenPage {
  const draft = plainDraft(choice);
  change?.(draft);
  return {
    slug: `rule-${slug}`,
    html: html(draft, layout ?? 'plain'),
    expected: {
      why,
      ...(today ? { today } : {}),
      ...(rulesOn ? { rulesOn } : {}),
      form: form === undefined ? draft.form : form,
      year: year === undefined ? draft.year : year,
      bodyKind: bodyKind ?? draft.body.kind,
      findings: withSides(
        draft,
        (findings ?? []).map(({ at, ...rest }) => ({ ...rest, ...(at ? { at } : {}) })),
      ),
      ...(unchecked ? { unchecked } : {}),
      tables: { ...tablesOf(draft), ...tables },
      cells: cells ?? {},
    },
  };
}

/** Every golden page. */
export function* goldenPages(): Generator<GoldenPage> {
  yield* seedPages();
  for (const spec of [
    ...sumRules,
    ...cellRules,
    ...partRules,
    ...foldRules,
    ...siteRules,
    ...textRules,
    ...reportRules,
  ])
    yield rulePage(spec);
  for (const id of likes) {
    const found = lookAlikes.find((other) => other.id === `like/${id}`);
    if (!found) throw new Error(`no look-alike ${id}`);
    yield { slug: `none-${id}`, html: found.render(makeRng(`golden/${id}`)), expected: null };
  }
}

/** Writes all pages below `folder`; pages it made before and makes no longer go away. */
export function writePages(folder: string, existing: readonly string[]): number {
  const made = new Set<string>();
  for (const { slug, html: text, expected } of goldenPages()) {
    if (made.has(slug)) throw new Error(`two pages called ${slug}`);
    made.add(slug);
    mkdirSync(join(folder, slug), { recursive: true });
    writeFileSync(join(folder, slug, 'page.html'), text);
    writeFileSync(join(folder, slug, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  }
  // Pages written by hand have other names and stay.
  for (const name of existing)
    if (/^(seed|rule|none)-/.test(name) && !made.has(name)) rmSync(join(folder, name), { recursive: true });
  return made.size;
}
